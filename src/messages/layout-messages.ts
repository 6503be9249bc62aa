// What is said where a person corrects what was recognised, says what unknown words mean, or points at a header.
export interface LayoutMessages {
  /** Where choices are kept. */
  readonly kept: string;
  readonly correct: string;
  readonly done: string;
  readonly reset: string;
  /** A switch beside the sheet's name. */
  readonly read: (sheet: string) => string;
  readonly leftOut: string;
  readonly headerRow: string;
  readonly useRow: string;
  readonly badRow: (last: number) => string;
  readonly notInTracker: string;
  readonly choose: string;
  readonly addField: string;
  readonly words: {
    /** Over the meanings that were said before, and the way to take one back. */
    readonly keptTitle: string;
    readonly forget: string;
    readonly title: (count: number) => string;
    readonly sentence: string;
    readonly inCells: (count: number) => string;
    readonly meaning: (word: string) => string;
    readonly use: (label: string) => string;
    readonly asBlank: string;
    readonly leave: string;
    readonly keep: (count: number) => string;
  };
  readonly unfit: {
    readonly title: string;
    readonly sheet: (name: string) => string;
    readonly headerRow: (sheet: string, row: number | null) => string;
    readonly column: (sheet: string, what: string, header: string) => string;
    readonly useNew: string;
    readonly correctIt: string;
  };
  readonly pointing: {
    readonly title: string;
    readonly sentence: string;
    readonly sheet: string;
    readonly read: string;
    readonly nothing: string;
    /** Over the columns under that row. */
    readonly columns: string;
  };
}
