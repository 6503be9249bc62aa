// What each output would come to, counted without building it: "12 reports with 24 open", so that a person can choose.
import type { CountedRow } from '../figures/counted';
import type { OutputId } from './outputs';
import { symbolKey } from '../recommendation/symbol';
import type { Scoped } from './scope';
import { isSubmitted } from './writing';

export type InShort =
  | { readonly kind: 'reports'; readonly reports: number; readonly recommendations: number }
  | { readonly kind: 'listed'; readonly recommendations: number; readonly open: number }
  | { readonly kind: 'open'; readonly reports: number; readonly open: number }
  /** Closed recommendations, or those of a council, that a decision would name. */
  | { readonly kind: 'decided'; readonly reports: number; readonly recommendations: number }
  | { readonly kind: 'figures'; readonly recommendations: number }
  /** Lines of the workbook's list of requests, or of its list of reviews. */
  | { readonly kind: 'requests' | 'reviews'; readonly lines: number }
  /** There is nothing to say: no recommendation is in it. */
  | { readonly kind: 'nothing' }
  /** The workbook has no such list, so it cannot be made. */
  | { readonly kind: 'no-requests' | 'no-reviews' };

export interface InShortInput extends Scoped {
  /** How many lines the workbook's own lists have; `null` where there is no such list. */
  readonly requests: number | null;
  readonly reviews: number | null;
}

type Counting = (input: InShortInput) => InShort;

const countings: Readonly<Partial<Record<OutputId, Counting>>> = {
  'reports-and-contacts': reports,
  'matrix-by-report': reports,
  legislative: (input) => listed(addressedTo(input.rows, 'legislative')),
  executive: (input) => listed(addressedTo(input.rows, 'executive')),
  'open-by-report': ({ rows }) => {
    const open = rows.filter(isOpen);
    return open.length === 0 ? nothing : { kind: 'open', reports: countReports(open), open: open.length };
  },
  decision: ({ rows }) => decided(rows.filter(isSubmitted)),
  council: ({ rows }) => decided(addressedTo(rows, 'legislative')),
  reviews: ({ reviews: lines }) => (lines === null ? { kind: 'no-reviews' } : { kind: 'reviews', lines }),
  timeliness: ({ requests: lines }) => (lines === null ? { kind: 'no-requests' } : { kind: 'requests', lines }),
};

const nothing: InShort = { kind: 'nothing' };

/** Outputs without a counting of their own state figures of all rows. */
export function inShort(output: OutputId, input: InShortInput): InShort {
  return (countings[output] ?? figures)(input);
}

function figures({ rows }: InShortInput): InShort {
  return rows.length === 0 ? nothing : { kind: 'figures', recommendations: rows.length };
}

function reports({ recommendations }: InShortInput): InShort {
  if (recommendations.length === 0) return nothing;
  const rows = recommendations.map((recommendation) => ({ recommendation }));
  return { kind: 'reports', reports: countReports(rows), recommendations: recommendations.length };
}

/** As papers put rows together into reports. */
function countReports(rows: readonly Pick<CountedRow, 'recommendation'>[]): number {
  return new Set(rows.map(({ recommendation }) => symbolKey(recommendation.symbol))).size;
}

function listed(rows: readonly CountedRow[]): InShort {
  if (rows.length === 0) return nothing;
  return { kind: 'listed', recommendations: rows.length, open: rows.filter(isOpen).length };
}

function decided(rows: readonly CountedRow[]): InShort {
  if (rows.length === 0) return nothing;
  return { kind: 'decided', reports: countReports(rows), recommendations: rows.length };
}

function addressedTo(rows: readonly CountedRow[], addressee: 'legislative' | 'executive'): readonly CountedRow[] {
  return rows.filter(({ recommendation }) => recommendation.addressee === addressee);
}

function isOpen({ category }: CountedRow): boolean {
  return category === 'open';
}
