// A cell of a tick matrix that holds neither nothing nor a mark. Two letters come from the key of the letter x on
// another keyboard; there the mark meant is told.
import type { BlockLayout } from '../layout/layout';
import { type StatusCode, type StatusKind, acceptanceCodes, implementationCodes } from '../recommendation/codes';
import { blockOf, isErrorValue } from './cell-of';
import { defineRule, nothing, troubleAt } from './rule';

interface Data {
  readonly status: StatusKind;
  readonly code: StatusCode | null;
  readonly word: string;
}

/** The x key on the Russian and the Arabic layout. */
const otherKeyboards: ReadonlySet<string> = new Set(['ч', 'Ч', 'ء']);

export const markUnrecognised = defineRule({
  id: 'mark-unrecognised',
  severity: 'warning',
  needs: [],
  uses: ['acceptance', 'implementation'],
  look(row, { layout }) {
    if (row.strayMarks.length === 0 || row.forInformation) return nothing;
    const block = blockOf(layout, row);
    return row.strayMarks
      .filter(({ word }) => !isErrorValue(word))
      .map(({ status, column, word }) => {
        const data: Data = { status, code: codeOf(block, status, column), word: word.trim() };
        const suggestion = otherKeyboards.has(word.trim()) ? 'X' : null;
        return troubleAt(row, { row: row.row, column, value: word }, data, { suggestion });
      });
  },
});

function codeOf(block: BlockLayout | undefined, status: StatusKind, column: number): StatusCode | null {
  const codes: readonly StatusCode[] = status === 'acceptance' ? acceptanceCodes : implementationCodes;
  const columns: Readonly<Partial<Record<StatusCode, number>>> = block?.marks[status] ?? {};
  return codes.find((code) => columns[code] === column) ?? null;
}
