// Colours the cells that findings point at, and takes the colours off again; nobody's own formats are touched.
import { severities, type Severity } from '../core/rules/rule';
import type { Highlight, WorkbookOutputs } from '../workbook/port';
import type { Checked, Refused } from './outcomes';
import { refusing } from './refusals';

export interface Highlighted {
  readonly kind: 'highlighted';
  readonly cells: number;
}

export interface HighlightsCleared {
  readonly kind: 'highlights-cleared';
  readonly cells: number;
}

/** Cells of ignored findings are left plain. A cell with several findings gets the colour of the gravest. */
export function highlightFindings(
  workbook: WorkbookOutputs,
  checked: Pick<Checked, 'findings'>,
): Promise<Highlighted | Refused> {
  return refusing(async () => {
    const cells = highlightsOf(checked);
    await workbook.highlight(cells);
    return { kind: 'highlighted', cells: cells.length };
  });
}

export function clearHighlights(workbook: WorkbookOutputs): Promise<HighlightsCleared | Refused> {
  return refusing(async () => {
    const { cleared } = await workbook.clearHighlights();
    return { kind: 'highlights-cleared', cells: cleared };
  });
}

function highlightsOf({ findings }: Pick<Checked, 'findings'>): readonly Highlight[] {
  const cells = new Map<string, Highlight>();
  const gravity = (severity: Severity) => severities.indexOf(severity);
  for (const { recommendation, row, column, severity } of findings) {
    const place = { sheet: recommendation.sheet, row, column };
    const key = `${place.sheet} ${String(row)} ${String(column)}`;
    const known = cells.get(key);
    if (!known || gravity(severity) < gravity(known.severity)) cells.set(key, { place, severity });
  }
  return [...cells.values()];
}
