// What is said of the decisions kept in a workbook, on standard error: people decided how it is to be read, and whoever
// only sees the result is told.
import type { MessageSet } from '../../messages';
import type { Reading, Target, Unfit } from '../../tasks';

/** With `isTerse` only what went wrong. */
export function keptLines({ kept, keptIsForeign, unfit }: Reading, isTerse: boolean, words: MessageSet): string[] {
  const isUsed = kept.scheme !== undefined || kept.mapping.length + kept.sheets.length > 0;
  return [
    ...(keptIsForeign ? [words.refused['kept-by-later'].sentence(null)] : []),
    ...(isUsed && !isTerse ? [words.runner.keptUsed] : []),
    ...(unfit.length > 0 ? [words.runner.keptUnfit, ...unfit.map((each) => unfitLine(each, words))] : []),
  ];
}

function unfitLine({ sheet, what }: Unfit, words: MessageSet): string {
  const { unfit } = words.layout;
  switch (what.kind) {
    case 'sheet':
      return unfit.sheet(sheet);
    case 'header-row':
      return unfit.headerRow(sheet, what.row === null ? null : what.row + 1);
    case 'column':
      return unfit.column(sheet, targetName(what.target, words), what.header);
  }
}

function targetName(target: Target, { fields, terms }: MessageSet): string {
  switch (target.kind) {
    case 'field':
      return fields[target.field];
    case 'addressee':
      return terms.addressee[target.code];
    case 'mark':
      return target.status === 'acceptance' ? terms.acceptance[target.code] : terms.implementation[target.code];
  }
}
