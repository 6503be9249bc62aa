// The dashboard of oversight recommendations: each source by status, the residual risk of what is open, and how far it has
// come. After the compliance dashboard of the ITU (report on Resolution 191, paragraph 2.5).
import type { CountedRow } from '../figures/counted';
import { groupsByField } from '../figures/figures';
import { plainColour } from '../figures/palette';
import { averageProgress, bandOf, progressBands, progressOf } from '../figures/progress';
import { stackedBlocks } from './charts';
import { countRow } from './counts';
import type { Block, Paragraph, Row } from './document';
import { placeOf } from '../recommendation/recommendation';
import { riskRank } from '../vocabulary/risk-words';
import { plainParts } from './status-parts';
import { cell, labelCell, say, type Writing } from './writing';

export function buildDashboard(writing: Writing): readonly Block[] {
  const { words, rows, input } = writing;
  if (rows.length === 0) return [{ kind: 'paragraph', style: 'body', runs: say(words.nothing) }];
  const fields = ['source', 'risk', 'progress'] as const;
  const sections = { source: sourceBlocks, risk: riskBlocks, progress: progressBlocks };
  const there = fields.filter((field) => input.tracker.fields.has(field));
  for (const field of fields) if (!there.includes(field)) writing.omit({ kind: 'column-missing', field });
  if (there.length === 0) return [{ kind: 'paragraph', style: 'body', runs: say(words.dashboard.none) }];
  return there.flatMap((field, at) => sections[field](writing, at + 1));
}

/** More bars do not fit into a picture that can be read; the table has them all. */
const mostGroups = 10;

interface Bar {
  readonly name: string;
  readonly rows: readonly CountedRow[];
}

interface Group extends Bar {
  /** The name as the table prints it. */
  readonly said: Paragraph;
}

function groupsIn(writing: Writing, rows: readonly CountedRow[], field: 'source' | 'risk'): readonly Group[] {
  const { notTold } = writing.words.dashboard;
  const groups = groupsByField(rows, field).map(({ key, rows: members }) => ({
    name: key === '' ? notTold : key,
    said: key === '' ? say(notTold) : wordOf(writing, key, field, members),
    rows: members,
    isTold: key !== '',
  }));
  return [...groups.filter(({ isTold }) => isTold), ...groups.filter(({ isTold }) => !isTold)];
}

/** A word of the tracker's own, from the first cell that says it. */
function wordOf(writing: Writing, key: string, field: 'source' | 'risk', [row]: readonly CountedRow[]): Paragraph {
  return row ? writing.foreignText(key, placeOf(row.recommendation, field)) : say(key);
}

/** The first of many, and the others together. */
function shown({ words }: Writing, groups: readonly Group[]): readonly Group[] {
  if (groups.length <= mostGroups) return groups;
  const others = groups.slice(mostGroups - 1).flatMap(({ rows }) => rows);
  return [
    ...groups.slice(0, mostGroups - 1),
    { name: words.dashboard.others, said: say(words.dashboard.others), rows: others },
  ];
}

function sourceBlocks(writing: Writing, ordinal: number): readonly Block[] {
  const { words, rows } = writing;
  const { dashboard, charts } = words;
  const parts = plainParts(writing, rows);
  const lineOf = ({ name, said, rows: members }: Group) => ({
    name,
    said,
    counts: parts.map(({ holds }) => members.filter(holds).length),
  });
  const groups = groupsIn(writing, rows, 'source');
  return stackedBlocks(writing, {
    title: charts.numbered(ordinal, dashboard.bySource),
    parts,
    lines: groups.map(lineOf),
    drawn: shown(writing, groups).map(lineOf),
    name: dashboard.columns.source,
  });
}

/** By how grave they are, where all are words that say so; else as they are, the larger first. */
function gravestFirst({ words }: Writing, groups: readonly Group[]): readonly Group[] {
  const ranks = groups.map(({ name }) => (name === words.dashboard.notTold ? Infinity : riskRank(name)));
  if (ranks.includes(null)) return groups;
  const places = new Map(groups.map((group, at) => [group, ranks[at] ?? 0]));
  return groups.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

function openRows({ rows }: Writing): readonly CountedRow[] {
  return rows.filter(({ category }) => category === 'open');
}

function riskBlocks(writing: Writing, ordinal: number): readonly Block[] {
  const { words, input } = writing;
  const { dashboard, charts } = words;
  const open = openRows(writing);
  const groups = gravestFirst(writing, groupsIn(writing, open, 'risk'));
  const title = charts.numbered(ordinal, dashboard.risk);
  const counts = (of: readonly CountedRow[]) => [
    of.length,
    of.filter(({ overdue }) => overdue === true).length,
    of.filter(({ ageing }) => ageing === true).length,
  ];
  const names = [dashboard.columns.risk, words.parts.open, dashboard.columns.overdue, words.olderThan(input.yearsOpen)];
  return [
    barsBlock(writing, title, dashboard.columns.risk, shown(writing, groups)),
    {
      kind: 'table',
      description: title,
      columns: [2, 1, 1, 1],
      rows: [
        { kind: 'header', cells: names.map((name) => labelCell(name)) },
        ...groups.map(({ said, rows }) => countRow(writing, 'body', cell([said]), counts(rows))),
        countRow(writing, 'total', labelCell(words.columns.total), counts(open)),
      ],
    },
  ];
}

function progressBlocks(writing: Writing, ordinal: number): readonly Block[] {
  const { words } = writing;
  const { dashboard, charts } = words;
  const open = openRows(writing);
  // A column's largest number tells how its numbers are meant, so all of its rows are read.
  const read = progressOf(writing.input.rows);
  const told = open.flatMap((row) => read.get(row) ?? []);
  const bands: Bar[] = progressBands.map(({ from, to }, at) => ({
    name: dashboard.band(from, Math.ceil(to)),
    rows: open.filter((row) => bandOf(read.get(row) ?? -1) === at && read.has(row)),
  }));
  const untold = open.filter((row) => !read.has(row));
  const groups = untold.length === 0 ? bands : [...bands, { name: dashboard.notTold, rows: untold }];
  const title = charts.numbered(ordinal, dashboard.progress);
  const { percent, count } = averageProgress(told);
  const line = (kind: Row['kind'], name: string, of: readonly CountedRow[]): Row =>
    countRow(writing, kind, kind === 'total' ? labelCell(name) : cell([say(name)]), [of.length]);
  const table: Block = {
    kind: 'table',
    description: title,
    columns: [2, 1],
    rows: [
      { kind: 'header', cells: [labelCell(dashboard.columns.progress), labelCell(words.parts.open)] },
      ...groups.map(({ name, rows }) => line('body', name, rows)),
      line('total', words.columns.total, open),
    ],
  };
  return [
    barsBlock(writing, title, dashboard.columns.progress, groups),
    table,
    ...(percent === null
      ? []
      : [{ kind: 'paragraph', style: 'body', runs: say(dashboard.average(percent, count)) } as const]),
  ];
}

/** One bar for each group: how many are open. */
function barsBlock(writing: Writing, title: string, name: string, groups: readonly Bar[]): Block {
  const { words } = writing;
  const description = words.charts.described(
    groups.map((group) => ({
      name: group.name,
      parts: [{ label: words.parts.open, value: words.number(group.rows.length) }],
    })),
  );
  return {
    kind: 'picture',
    chart: {
      kind: 'bars',
      title: '',
      caption: description,
      categories: groups.map((group) => group.name),
      series: [{ name: words.parts.open, values: groups.map(({ rows }) => rows.length), colours: [plainColour] }],
      legend: 'none',
      axes: { categories: name, values: words.charts.recommendations },
      rightToLeft: words.direction === 'rtl',
    },
    caption: say(title),
    description,
    width: 0.8,
  };
}
