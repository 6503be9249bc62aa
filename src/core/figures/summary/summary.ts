// The live summary of a tracker: a page of figures and charts, a hidden mirror that asks the tracker row by row, and a
// hidden sheet of words. Every number stands as it is now and as the formula that goes on counting it.
import type { Tracker } from '../../layout/tracker';
import type { LastPeriod } from '../../period/last-period';
import { rollForward } from '../../period/roll-forward';
import { serialOfDay } from '../../recommendation/day';
import type { SheetContent } from '../../sheet/cells';
import type { DraftCell, FillDown, SheetDraft } from '../../sheet/draft';
import type { WordMapping } from '../../vocabulary/scheme';
import { agesFor } from '../ages';
import { countedRows, type CountedRow } from '../counted';
import { findHistory } from '../history';
import { findRequests } from '../requests';
import { attentionTable } from './attention';
import { blockSources, type BlockSource } from './block-source';
import { textDeadlines } from './ask-deadline';
import { deadlineTable } from './deadline-table';
import {
  ageingChart,
  ageingTable,
  groupChart,
  groupings,
  groupTable,
  namedGroups,
  type NamedGroups,
} from './group-tables';
import { Counter } from './live-cells';
import { type Asked, Mirror } from './mirror-columns';
import { BlockLine, type MirrorMeans } from './mirror-lines';
import { overallTable } from './overall-table';
import { here, Page, pageColumns } from './page';
import { periodTable } from './period-table';
import { progressChart, progressTable } from './progress-table';
import { issueList, reportList } from './reports';
import { standingTables } from './standing-tables';
import { codesTable, ratesTable, shareChart, statusTable } from './status-tables';
import type { SummaryWords } from './summary-words';
import { timelinessTable } from './timeliness-table';
import { WordSheet } from './word-sheet';
import { yearChart, yearTables } from './year-tables';

/** Rows of the mirror; with more, Excel takes too long after every edit. */
export const mostLiveLines = 20_000;

export interface SummaryInput {
  readonly tracker: Tracker;
  /** The sheets the tracker was read from. */
  readonly sheets: readonly SheetContent[];
  /** What the workbook says its own words mean. */
  readonly mapping: WordMapping;
  readonly lastPeriod: LastPeriod | null;
  readonly yearsOpen: number;
  readonly workbook: string;
  readonly words: SummaryWords;
  readonly rightToLeft: boolean;
  readonly mostLines?: number;
}

export interface Summary {
  /** The page first, then what it counts with; only the page where it is of mere values. */
  readonly drafts: readonly SheetDraft[];
  readonly live: boolean;
}

export function summaryOf(input: SummaryInput): Summary {
  const { tracker, sheets, lastPeriod, yearsOpen } = input;
  const blocks = blockSources(tracker, sheets);
  const lines = blocks.reduce((sum, block) => sum + block.lines, 0);
  const rows = countedRows(tracker, { lastPeriod, yearsOpen });
  const mirror = new Mirror(lines, askedOf(input, rows));
  const words = new WordSheet();
  const groups = groupings.filter((field) => tracker.fields.has(field)).map((field) => namedGroups(rows, field, words));
  const isLive = lines <= (input.mostLines ?? mostLiveLines);
  const means = meansOf(input, { rows, groups, mirror, words });
  const page = pageOf(input, { rows, blocks, mirror, groups, means, live: isLive });
  if (!isLive) return { drafts: [withoutFormulas(page)], live: false };
  return { drafts: [page, mirrorOf(input, blocks, means), words.draft(input.words.footer)], live: true };
}

function askedOf({ tracker, lastPeriod }: SummaryInput, rows: readonly CountedRow[]): readonly Asked[] {
  const optional = ['source', 'risk', 'responsible', 'progress'] as const;
  return [
    ...optional.filter((field) => tracker.fields.has(field)),
    ...(tracker.asOf === null ? [] : (['reportingDate'] as const)),
    ...(lastPeriod === null ? [] : (['lastPeriod'] as const)),
    ...(tellsNew(rows) ? (['novelty'] as const) : []),
  ];
}

interface Parts {
  readonly rows: readonly CountedRow[];
  readonly blocks: readonly BlockSource[];
  readonly mirror: Mirror;
  readonly groups: readonly NamedGroups[];
  readonly means: MirrorMeans;
  readonly live: boolean;
}

function pageOf(input: SummaryInput, parts: Parts): SheetDraft {
  const { tracker, words, mostLines = mostLiveLines } = input;
  const { rows, blocks, mirror } = parts;
  const page = new Page();
  const counter = new Counter(rows, mirror);
  page.say(words.title, 'title');
  page.say(words.workbook(input.workbook), 'subtitle');
  page.say(words.asOf(tracker.asOf), 'subtitle');
  if (input.lastPeriod) page.say(words.lastPeriod(input.lastPeriod.name), 'subtitle');
  page.say(parts.live ? words.live : words.values(mostLines), 'subtitle');
  const charts = tablesOf(page, input, parts, counter);
  const forInformation = tracker.recommendations.length - rows.length;
  attentionTable(page, counter, mirror, { rows, forInformation, tellsNew: tellsNew(rows), blocks }, words);
  for (const draw of charts) draw();
  return {
    id: 'summary',
    name: words.sheet,
    rightToLeft: input.rightToLeft,
    columns: [{ width: 34, wrap: true }, ...Array.from({ length: pageColumns - 1 }, () => ({ width: 13, wrap: true }))],
    rows: page.rows,
    charts: page.charts,
    headerRow: null,
    print: { orientation: 'landscape', footer: words.footer },
  };
}

function tellsNew(rows: readonly CountedRow[]): boolean {
  return rows.length > 0 && rows.every(({ isNew }) => isNew !== null);
}

/** Gives what draws the charts of these tables, in their order on the page. */
function tablesOf(page: Page, input: SummaryInput, parts: Parts, counter: Counter): readonly (() => void)[] {
  const { tracker, words, yearsOpen, lastPeriod } = input;
  const { rows, mirror, groups, means, blocks } = parts;
  const { asOf, fields, scheme } = tracker;
  const byAddressee = fields.has('addressee');
  const status = statusTable(page, counter, words, byAddressee);
  const hasAcceptance = fields.has('acceptance') && scheme.acceptance.length > 0;
  ratesTable(page, counter, words, status, hasAcceptance);
  const history = findHistory(input.sheets, tracker.layout.sheets);
  if (history) overallTable(page, status, history, words);
  const { identities } = means.reports;
  if (lastPeriod && identities) {
    const { counts } = rollForward(tracker.recommendations, lastPeriod);
    periodTable(page, counter, mirror, { counts, identities }, words);
  }
  codesTable(page, counter, 'implementation', scheme, words);
  if (hasAcceptance) codesTable(page, counter, 'acceptance', scheme, words);
  const years = yearTables(page, rows, counter, mirror, words, { byAddressee, tellsNew: tellsNew(rows) });
  const [allYears] = years;
  if (allYears && fields.has('implementation')) {
    standingTables(page, counter, { tracker, years: allYears, yearsOpen }, words);
  }
  const ageing = asOf && ageingTable(page, counter, words, { asOf, yearsOpen, open: here(status.all, 4) });
  const fromTexts = blocks.some((block) => textDeadlines(block).length > 0);
  if (means.asOf !== null && (fromTexts || fields.has('targetDate') || fields.has('revisedDate'))) {
    deadlineTable(page, counter, { asOfCell: means.asOf, fromTexts }, words);
  }
  const grouped = groups.map((group) => ({ field: group.field, lines: groupTable(page, group, counter, words) }));
  const progress = means.progress ? progressTable(page, rows, counter, mirror, words) : null;
  const requests = asOf && findRequests(input.sheets, tracker.layout.sheets);
  if (requests) timelinessTable(page, requests, asOf, words);
  return [
    ...years.map((table) => () => {
      yearChart(page, table, words);
    }),
    () => {
      shareChart(page, status, words);
    },
    () => {
      if (ageing) ageingChart(page, ageing, words);
    },
    ...grouped.map(({ field, lines }) => () => {
      if (field !== 'responsible') groupChart(page, field, lines, words);
    }),
    () => {
      if (progress) progressChart(page, progress, words);
    },
  ];
}

function meansOf(
  { tracker, mapping, lastPeriod, yearsOpen }: SummaryInput,
  { rows, groups, mirror, words }: Pick<Parts, 'rows' | 'groups' | 'mirror'> & { readonly words: WordSheet },
): MirrorMeans {
  const { recommendations, asOf } = tracker;
  const listOf = (wanted: NamedGroups['field']) => groups.find(({ field }) => field === wanted)?.list ?? null;
  return {
    tracker,
    mapping,
    mirror,
    words,
    reports: reportList(recommendations, lastPeriod, words),
    issued: issueList(recommendations, words),
    newByNotes: !lastPeriod && rows.some(({ isNew }) => isNew !== null),
    groups: { source: listOf('source'), risk: listOf('risk'), responsible: listOf('responsible') },
    asOf: asOf && words.addCell('reporting date', serialOfDay(asOf)),
    ages: agesFor(yearsOpen),
    progress: tracker.fields.has('progress'),
  };
}

function mirrorOf({ words }: SummaryInput, blocks: readonly BlockSource[], means: MirrorMeans): SheetDraft {
  const fills: FillDown[] = [];
  let row = 1;
  for (const block of blocks) {
    const { formulas } = new BlockLine(block, row + 1, means);
    fills.push({ row, column: 0, formulas, lines: block.lines });
    row += block.lines;
  }
  return {
    id: 'summary-rows',
    name: '_followup_rows',
    rightToLeft: false,
    hidden: true,
    columns: means.mirror.columns.map(() => ({ width: 14 })),
    rows: [means.mirror.columns.map((column): DraftCell => ({ value: column, style: 'header' }))],
    fills,
    headerRow: 0,
    print: { orientation: 'landscape', footer: words.footer },
  };
}

function withoutFormulas(draft: SheetDraft): SheetDraft {
  const plain = (cell: DraftCell | null): DraftCell | null => {
    if (!cell) return null;
    const { formula, ...rest } = cell;
    return rest;
  };
  return { ...draft, rows: draft.rows.map((cells) => cells.map(plain)) };
}
