// Adds rows for recommendations that the official source has and the tracker lacks, and takes them away again.
import type { RowsToAdd } from '../core/texts/rows-to-add';
import type { RowsBefore, RowsInserted, WorkbookPort } from '../workbook/port';
import type { Refused } from './outcomes';
import { refusing } from './refusals';

export interface RecommendationsAdded {
  readonly kind: 'added';
  readonly inserted: number;
  /** Not inserted, because the row above them holds something else by now, or is gone. */
  readonly left: number;
  /** Hand this to `takeBackRecommendations`. */
  readonly before: readonly RowsBefore[];
}

export interface RecommendationsTakenBack {
  readonly kind: 'rows-taken-back';
  readonly removed: number;
  /** Rows in which somebody typed since. */
  readonly left: number;
}

/** Each row below the one before it in its report, looking like it; statuses and comments are left blank. */
export function addRecommendations(
  workbook: WorkbookPort,
  { groups }: RowsToAdd,
): Promise<RecommendationsAdded | Refused> {
  return refusing(async () => {
    const none: RowsInserted = { inserted: 0, left: [], before: [] };
    const below = groups.map(({ sheet, after, expected, table, rows }) => ({
      ...{ sheet, after, expected, table },
      rows: rows.map(({ cells }) => cells),
    }));
    const { inserted, left, before } = below.length === 0 ? none : await workbook.insertRows(below);
    return { kind: 'added', inserted, left: left.reduce((sum, { rows }) => sum + rows.length, 0), before };
  });
}

export function takeBackRecommendations(
  workbook: WorkbookPort,
  before: readonly RowsBefore[],
): Promise<RecommendationsTakenBack | Refused> {
  return refusing(async () => {
    const { removed, left } = before.length === 0 ? { removed: 0, left: 0 } : await workbook.takeBackRows(before);
    return { kind: 'rows-taken-back', removed, left };
  });
}
