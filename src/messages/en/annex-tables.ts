// What the tables and charts of papers say in English.
import type { TableSentences } from '../../core/annex/table-words';
import { wording } from './words';

const { number, plural, list, day, apart } = wording;

const to = { legislative: 'to legislative bodies', executive: 'to executive heads', other: 'to others' } as const;
const slices = {
  all: 'All recommendations',
  legislative: 'Recommendations to legislative bodies',
  executive: 'Recommendations to executive heads',
} as const;
const share = (percent: number) => `${number(percent)} per cent`;

export const tables: TableSentences = {
  scope: ({ addressees, years, openOnly }) =>
    `Scope of this paper: ${[
      ...(addressees === null ? [] : [`recommendations ${list(addressees.map((each) => to[each]))}`]),
      ...(years === null ? [] : [`reports of ${list(years.map(String))}`]),
      ...(openOnly ? ['open recommendations only'] : []),
    ].join('; ')}.`,
  addressedTo: (head) => `Addressed to: ${apart(head)}`,
  parts: {
    implemented: 'Implemented',
    closedOtherwise: 'Closed otherwise',
    open: 'Open',
    openNew: 'Open (new)',
    openEarlier: 'Open (earlier)',
    noStatus: 'No status',
  },
  reviews: {
    columns: { code: 'Code', title: 'Title of the review', programme: 'Programme of work' },
    programme: (year) => `Programme of work for ${String(year)}`,
    none: 'The workbook has no list of reviews.',
  },
  timeliness: {
    columns: {
      kind: 'Request',
      received: 'Received',
      due: 'Due',
      answered: 'Answered',
      outcome: 'Outcome',
    },
    outcomes: {
      onTime: 'On time',
      late: 'Late',
      unanswered: 'Not answered',
      unreadable: 'Date not readable',
      'not-due': 'Not due yet',
      early: 'Answered, not due yet',
      undated: 'No due date',
    },
    none: 'The workbook has no list of requests.',
    summary: (asOf, { due, onTime, late, unanswered, percent }) =>
      `Of the ${plural(due, { one: '# request', other: '# requests' })} due by ${day(asOf)}, ${number(onTime)} (${share(percent)}) ${onTime === 1 ? 'was' : 'were'} answered on time, ${number(late)} late and ${number(unanswered)} not at all.`,
    noneDue: (asOf) => `No request was due by ${day(asOf)}.`,
  },
  charts: {
    numbered: (ordinal, title) => `Figure ${number(ordinal)}. ${title}`,
    byYear: (slice, years, asOf) =>
      `${slices[slice]}${years === null ? '' : `, ${range(years)}`}: status as at ${day(asOf)}`,
    share: (asOf, { total, since }) =>
      since === null
        ? `Recommendations in the tracker (${number(total)}): shares as at ${day(asOf)}`
        : `All recommendations since ${String(since)} (${number(total)}): shares as at ${day(asOf)}`,
    recommendations: 'Recommendations',
    otherYears: 'Other years',
    columns: { status: 'Status', count: 'Number', percent: '%' },
    described: (lines) =>
      `${lines.map(({ name, parts }) => `${apart(name)}: ${parts.map(({ label, value }) => (label === null ? value : `${label} ${value}`)).join(', ')}`).join('; ')}.`,
  },
  dashboard: {
    bySource: 'Recommendations by source',
    risk: 'Residual risk of open recommendations',
    progress: 'Progress of open recommendations',
    columns: { source: 'Source', risk: 'Residual risk', progress: 'Progress', overdue: 'Past the deadline' },
    notTold: 'Not stated',
    others: 'Others',
    band: bandName,
    average: (percent, count) =>
      `Average progress of the ${plural(count, { one: '# open recommendation that states it', other: '# open recommendations that state it' })}: ${share(percent)}.`,
    none: 'The tracker has no columns for source, residual risk or progress.',
  },
};

function range({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}

/** What is all but done is less than 100 per cent. */
function bandName(from: number, until: number): string {
  if (from === until) return `${number(from)}%`;
  return until === 100
    ? `Over ${number(from)}% and under ${number(until)}%`
    : `Over ${number(from)}% and up to ${number(until)}%`;
}
