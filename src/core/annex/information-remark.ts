// What a row for information says of itself: in a tick matrix the remark stands in place of the marks.
import type { WorkbookLayout } from '../layout/layout';
import type { Recommendation } from '../recommendation/recommendation';
import { type Place, type SheetContent, valueAt } from '../sheet/cells';
import { isForInformation } from '../vocabulary/other-words';

export interface InformationRemark {
  readonly text: string;
  readonly from: Place;
}

/** `null` where the row says nothing of the kind, and only its addressee tells. */
export function informationRemark(
  row: Recommendation,
  layout: WorkbookLayout,
  sheets: readonly SheetContent[],
): InformationRemark | null {
  const block = layout.sheets.find(({ sheet }) => sheet === row.sheet)?.blocks[row.block];
  const content = sheets.find(({ id }) => id === row.sheet);
  if (!block || !content) return null;
  const { fields, marks } = block;
  const columns = [
    ...Object.values(marks.acceptance),
    ...Object.values(marks.implementation),
    ...[fields.acceptance, fields.implementation, fields.remarks, fields.changeNote].flatMap((at) => at?.column ?? []),
  ];
  for (const column of columns) {
    const text = String(valueAt(content, row.row, column)).trim();
    if (isForInformation(text)) return { text, from: { sheet: row.sheet, row: row.row, column } };
  }
  return null;
}
