// An error as a cell's value, apart from text that merely looks like one.
export class CellError {
  readonly code: string;
  constructor(code: string) {
    this.code = code;
  }
}

/** What the workbook model keeps in a cell; blank is the empty text. */
export type ModelValue = string | number | boolean | CellError;

/** As Excel shows it in `values`: an error is its code. */
export function plainValue(value: ModelValue): string | number | boolean {
  return value instanceof CellError ? value.code : value;
}
