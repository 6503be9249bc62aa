// What a workbook keeps for the program, and reading and writing it as text.
export { type Kept, keptFormat, type MappedWord, mappingOf, nothingKept, type PulledFrom } from './kept';
export { parseKept, printKept } from './text';
export { type UnrecognisedWord, unrecognisedWords, withMeanings } from './words';
