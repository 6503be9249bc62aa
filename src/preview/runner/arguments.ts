// The command line of the headless runner, read strictly: what is not understood is refused, never passed over.
import { acceptanceCodes, implementationCodes, type CodesOf, type StatusKind } from '../../core/recommendation/codes';
import { parseDay, type Day } from '../../core/recommendation/day';
import { schemeIds, type SchemeId, type WordMapping } from '../../core/vocabulary/scheme';
import { languages, messages, type Language, type MessageSet } from '../../messages';

export const commands = ['layout', 'check'] as const;
export type Command = (typeof commands)[number];

export interface Arguments {
  readonly command: Command;
  /** Path of the workbook. */
  readonly workbook: string;
  readonly asOf: Day | null;
  readonly scheme: SchemeId | null;
  readonly mapping: WordMapping;
  readonly language: Language;
  readonly json: boolean;
}

/** Something the caller must put right, as one line. Thrown in the runner only, and caught at its end. */
export class Problem extends Error {
  override readonly name = 'Problem';
}

/** Options of commands that are not built yet. */
const notYet = [
  '--report',
  '--previous',
  '--catalogue',
  '--rules',
  '--out',
  '--output',
  '--settings',
  '--draft',
] as const;
const withValue = ['--as-of', '--scheme', '--map', '--language', ...notYet] as const;

interface Given {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly operands: readonly string[];
  readonly json: boolean;
}

/** Throws Problem. */
export function readArguments(argv: readonly string[]): Arguments {
  const language = languageIn(argv);
  const words = messages[language].runner.problems;
  const { values, operands, json } = split(argv, words);
  const [name, workbook, ...more] = operands;
  if (name === undefined) throw new Problem(words.noCommand(commands));
  const command = commands.find((candidate) => candidate === name);
  if (!command) throw new Problem(words.unknownCommand(name, commands));
  const early = notYet.find((option) => values.has(option));
  if (early) throw new Problem(words.optionNotYet(early));
  if (workbook === undefined) throw new Problem(words.noWorkbook(command));
  if (more[0] !== undefined) throw new Problem(words.tooManyArguments(more[0]));
  return {
    command,
    workbook,
    asOf: dayIn(values, words),
    scheme: schemeIn(values, words),
    mapping: mappingIn(values.get('--map') ?? [], words),
    language,
    json,
  };
}

type Words = MessageSet['runner']['problems'];

/** Read first: in this language all else is said. */
function languageIn(argv: readonly string[]): Language {
  const words = messages.en.runner.problems;
  let language: Language = 'en';
  argv.forEach((argument, at) => {
    const attached = argument.startsWith('--language=') ? argument.slice('--language='.length) : null;
    const text = attached ?? (argument === '--language' ? argv[at + 1] : undefined);
    if (text === undefined) return;
    const found = languages.find((candidate) => candidate === text);
    if (!found) throw new Problem(words.unknownLanguage(text, languages));
    language = found;
  });
  return language;
}

function split(argv: readonly string[], words: Words): Given {
  const values = new Map<string, string[]>();
  const operands: string[] = [];
  let json = false;
  const rest = [...argv];
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    if (argument === '--json') json = true;
    else if (!argument.startsWith('-')) operands.push(argument);
    else {
      const [option, attached] = optionIn(argument);
      if (!withValue.some((known) => known === option)) throw new Problem(words.unknownOption(option));
      const value = attached ?? rest.shift();
      if (value === undefined || (attached === null && value.startsWith('--'))) {
        throw new Problem(words.optionNeedsValue(option));
      }
      values.set(option, [...(values.get(option) ?? []), value]);
    }
  }
  return { values, operands, json };
}

/** `--as-of=2022-03-31` is the same as `--as-of 2022-03-31`. */
function optionIn(argument: string): [string, string | null] {
  const at = argument.indexOf('=');
  return at < 0 ? [argument, null] : [argument.slice(0, at), argument.slice(at + 1)];
}

function dayIn(values: Given['values'], words: Words): Day | null {
  const text = values.get('--as-of')?.at(-1);
  if (text === undefined) return null;
  const day = parseDay(text);
  if (!day) throw new Problem(words.badDate(text));
  return day;
}

function schemeIn(values: Given['values'], words: Words): SchemeId | null {
  const text = values.get('--scheme')?.at(-1);
  if (text === undefined) return null;
  const scheme = schemeIds.find((candidate) => candidate === text);
  if (!scheme) throw new Problem(words.unknownScheme(text, schemeIds));
  return scheme;
}

const codes: readonly (CodesOf[StatusKind] | 'none')[] = [...acceptanceCodes, ...implementationCodes, 'none'];

function mappingIn(texts: readonly string[], words: Words): WordMapping {
  const mapping = new Map<string, CodesOf[StatusKind] | 'none'>();
  for (const text of texts) {
    const at = text.lastIndexOf('=');
    const word = text.slice(0, Math.max(0, at)).trim();
    if (word === '') throw new Problem(words.badMap(text));
    const name = text.slice(at + 1).trim();
    const code = codes.find((candidate) => candidate === name);
    if (!code) throw new Problem(words.unknownCode(name, codes));
    mapping.set(word, code);
  }
  return mapping;
}
