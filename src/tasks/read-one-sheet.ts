// Reads one sheet of the open workbook, whatever stands on it.
import type { SheetContent } from '../core/sheet/cells';
import type { WorkbookPort } from '../workbook/port';
import type { Refused } from './outcomes';
import { refused, refusing } from './refusals';

/** `sheet` is its id. */
export function readOneSheet(
  workbook: WorkbookPort,
  sheet: string,
): Promise<{ readonly kind: 'sheet'; readonly content: SheetContent } | Refused> {
  return refusing(async () => {
    const survey = await workbook.survey();
    const [content] = survey.sheets.some(({ id }) => id === sheet) ? await workbook.read(survey, [sheet]) : [];
    return content ? { kind: 'sheet', content } : refused('gone');
  });
}
