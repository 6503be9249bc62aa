// Formulas of the preview's workbook: what rewriting and computing them offers to the host and the xlsx reader.
export { rewriteReferences, rewriteTokens, translateFormula } from './rewrite';
export { dropSheetFromFormulas, renameColumnInFormulas, renameSheetInFormulas, renameTableInFormulas } from './rename';
export { shiftReferences } from '../model/shift-references';
export type { ChangedArea } from './places';
export { isReadableFormula, parseFormula } from './parse';
export { recalculate, type Recalculation, type RecalculateOptions } from './recalculate';
export { functionNames } from './functions';
