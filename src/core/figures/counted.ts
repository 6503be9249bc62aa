// How each recommendation counts, told once for itself, so that every figure is a number of rows that can be shown.
import type { Tracker } from '../layout/tracker';
import { finished, type Steps } from '../steps';
import type { LastPeriod } from '../period/last-period';
import { isOlderThan, issueOf, yearOfReport } from '../recommendation/age';
import { type Category, categoryOf } from '../recommendation/category';
import type { Day } from '../recommendation/day';
import { deadlineOf } from '../recommendation/deadline';
import type { Recommendation } from '../recommendation/recommendation';
import { readChangeNote } from '../vocabulary/change-notes';

export interface CountedRow {
  readonly recommendation: Recommendation;
  readonly category: Category;
  /** Year of the report: of its symbol, else of its date of issue; `null` where neither tells. */
  readonly year: number | null;
  /** Absent last period; `null` where nothing tells. */
  readonly isNew: boolean | null;
  /** Open after its deadline; `null` without a reporting date. */
  readonly overdue: boolean | null;
  /** Open for more than the threshold of years; `null` without a reporting date. */
  readonly ageing: boolean | null;
}

export interface CountedBy {
  readonly lastPeriod: LastPeriod | null;
  /** From so many whole years on an open recommendation is counted as ageing. */
  readonly yearsOpen: number;
}

/** Deadlines are read out of texts, which takes time. */
const rowsInPiece = 100;

/** The rows that count, in the tracker's order; those for information are outside all figures. */
export function countedRows(tracker: Tracker, by: CountedBy): readonly CountedRow[] {
  return finished(countedInSteps(tracker, by));
}

export function* countedInSteps(tracker: Tracker, { lastPeriod, yearsOpen }: CountedBy): Steps<readonly CountedRow[]> {
  const rows = tracker.recommendations.filter((row) => !row.forInformation);
  const isNew = noveltyOf(rows, lastPeriod);
  const counted: CountedRow[] = [];
  for (const recommendation of rows) {
    if (counted.length % rowsInPiece === 0) yield;
    const category = categoryOf(recommendation);
    counted.push({
      recommendation,
      category,
      year: yearOfReport(recommendation),
      isNew: isNew(recommendation),
      ...timesOf(recommendation, category, tracker.asOf, yearsOpen),
    });
  }
  return counted;
}

function timesOf(row: Recommendation, category: Category, asOf: Day | null, yearsOpen: number) {
  if (asOf === null) return { overdue: null, ageing: null };
  if (category !== 'open') return { overdue: false, ageing: false };
  const deadline = deadlineOf(row);
  const issue = issueOf(row);
  return {
    overdue: deadline !== null && deadline.day < asOf,
    ageing: issue !== null && isOlderThan(issue.last, yearsOpen * 12, asOf),
  };
}

/** Where notes mark the new ones, a row without a note is not new; where no note does, nothing tells. */
function noveltyOf(
  rows: readonly Recommendation[],
  lastPeriod: LastPeriod | null,
): (row: Recommendation) => boolean | null {
  if (lastPeriod) return (row) => lastPeriod.before(row) === null;
  const isNoted = (row: Recommendation) => {
    const note = row.entries.changeNote?.value ?? '';
    return typeof note === 'string' && readChangeNote(note)?.kind === 'new';
  };
  return rows.some(isNoted) ? isNoted : () => null;
}
