// The live summary of a tracker: a page of figures and charts, a hidden mirror that asks the tracker row by row, and a
// hidden sheet of words. Every number stands as it is now and as the formula that goes on counting it.
import type { Tracker } from '../../layout/tracker';
import type { LastPeriod } from '../../period/last-period';
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
import { ageingChart, ageingTable, groupChart, groupTable, namedGroups, type NamedGroups } from './group-tables';
import { Counter } from './live-cells';
import { Mirror, mirrorColumns } from './mirror-columns';
import { BlockLine, type MirrorMeans } from './mirror-lines';
import { overallTable } from './overall-table';
import { here, Page, pageColumns } from './page';
import { issueList, reportList } from './reports';
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
  const mirror = new Mirror(lines);
  const words = new WordSheet();
  const groups = (['source', 'risk'] as const)
    .filter((field) => tracker.fields.has(field))
    .map((field) => namedGroups(rows, field, words));
  const isLive = lines <= (input.mostLines ?? mostLiveLines);
  const page = pageOf(input, { rows, blocks, mirror, groups, live: isLive });
  if (!isLive) return { drafts: [withoutFormulas(page)], live: false };
  const mirrored = mirrorOf(input, blocks, meansOf(input, rows, groups, words));
  return { drafts: [page, mirrored, words.draft(input.words.footer)], live: true };
}

interface Parts {
  readonly rows: readonly CountedRow[];
  readonly blocks: readonly BlockSource[];
  readonly mirror: Mirror;
  readonly groups: readonly NamedGroups[];
  readonly live: boolean;
}

function pageOf(input: SummaryInput, { rows, blocks, mirror, groups, live }: Parts): SheetDraft {
  const { tracker, words, yearsOpen, mostLines = mostLiveLines } = input;
  const { asOf, fields, scheme } = tracker;
  const page = new Page();
  const counter = new Counter(rows, mirror);
  const byAddressee = fields.has('addressee');
  const tellsNew = rows.length > 0 && rows.every(({ isNew }) => isNew !== null);
  page.say(words.title, 'title');
  page.say(words.workbook(input.workbook), 'subtitle');
  page.say(words.asOf(asOf), 'subtitle');
  if (input.lastPeriod) page.say(words.lastPeriod(input.lastPeriod.name), 'subtitle');
  page.say(live ? words.live : words.values(mostLines), 'subtitle');
  const status = statusTable(page, counter, words, byAddressee);
  const hasAcceptance = fields.has('acceptance') && scheme.acceptance.length > 0;
  ratesTable(page, counter, words, status, hasAcceptance);
  const history = findHistory(input.sheets, tracker.layout.sheets);
  if (history) overallTable(page, status, history, words);
  codesTable(page, counter, 'implementation', scheme, words);
  if (hasAcceptance) codesTable(page, counter, 'acceptance', scheme, words);
  const years = yearTables(page, rows, counter, mirror, words, { byAddressee, tellsNew });
  const ageing = asOf && ageingTable(page, counter, words, { asOf, yearsOpen, open: here(status.all, 4) });
  const grouped = groups.map((group) => ({ field: group.field, lines: groupTable(page, group, counter, words) }));
  const requests = asOf && findRequests(input.sheets, tracker.layout.sheets);
  if (requests) timelinessTable(page, requests, asOf, words);
  const forInformation = tracker.recommendations.length - rows.length;
  attentionTable(page, counter, mirror, { rows, forInformation, tellsNew, blocks }, words);
  for (const table of years) yearChart(page, table, words);
  shareChart(page, status, words);
  if (ageing) ageingChart(page, ageing, words);
  for (const { field, lines } of grouped) groupChart(page, field, lines, words);
  return {
    id: 'summary',
    name: words.sheet,
    rightToLeft: input.rightToLeft,
    columns: [{ width: 36, wrap: true }, ...Array.from({ length: pageColumns - 1 }, () => ({ width: 12, wrap: true }))],
    rows: page.rows,
    charts: page.charts,
    headerRow: null,
    print: { orientation: 'landscape', footer: words.footer },
  };
}

function meansOf(
  { tracker, mapping, lastPeriod, yearsOpen }: SummaryInput,
  rows: readonly CountedRow[],
  groups: readonly NamedGroups[],
  words: WordSheet,
): MirrorMeans {
  const { recommendations, asOf } = tracker;
  const listOf = (wanted: NamedGroups['field']) => groups.find(({ field }) => field === wanted)?.list ?? null;
  const tellsNew = rows.some(({ isNew }) => isNew !== null);
  return {
    tracker,
    mapping,
    words,
    reports: reportList(recommendations, lastPeriod, words),
    issued: issueList(recommendations, words),
    novelty: lastPeriod ? 'last-period' : tellsNew ? 'notes' : 'unknown',
    groups: { source: listOf('source'), risk: listOf('risk') },
    asOf: asOf && words.addCell('reporting date', serialOfDay(asOf)),
    ages: agesFor(yearsOpen),
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
    columns: mirrorColumns.map(() => ({ width: 14 })),
    rows: [mirrorColumns.map((column): DraftCell => ({ value: column, style: 'header' }))],
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
