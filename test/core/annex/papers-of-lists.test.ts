// Papers made from the workbook's own lists and columns: reviews, timeliness, figures, dashboard, and what the narrative
// says of them; what is printed where a list, a column or a setting is missing.
import { describe, expect, it } from 'vitest';
import type { Block, Picture, Table } from '../../../src/core/annex/document';
import type { OutputId } from '../../../src/core/annex/outputs';
import { annexOf, type AnnexOptions, annexText, masthead } from '../../support/annex-of';
import { drawTracker } from '../../support/draw-tracker';
import { before, history, now, requests, reviews } from './golden-tracker';

const blocksOf = (output: OutputId, options: AnnexOptions = {}) => annexOf(output, now, options).document.blocks;
const isPicture = (block: Block): block is Picture => block.kind === 'picture';
const isTable = (block: Block): block is Table => block.kind === 'table';
const cellsOf = ({ rows }: Table) =>
  rows.map(({ cells }) =>
    cells.map(({ paragraphs }) =>
      paragraphs
        .flat()
        .map((run) => (run.kind === 'note' ? '' : run.text))
        .join(''),
    ),
  );

describe('reviews', () => {
  it('stand in the order of the sheet and remember their cells', () => {
    const [table] = blocksOf('reviews', { reviews }).filter(isTable);
    expect(table && cellsOf(table)[2]).toEqual(['A.502', 'Review of *quiet* hours', 'Programme of work for 2022']);
    expect(JSON.stringify(table)).toContain(
      JSON.stringify({ text: 'Review of lifts', from: { sheet: 'reviews', row: 3, column: 1 } }).slice(1, -1),
    );
  });

  it('are a sentence and an omission where the workbook has no list', () => {
    const { document, omissions } = annexOf('reviews', now);
    expect(document.blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
    expect(omissions).toEqual([{ kind: 'reviews-unknown' }]);
  });
});

describe('timeliness', () => {
  it('gives each request its outcome, and the share of those due with its base', () => {
    const [table] = blocksOf('timeliness', { requests }).filter(isTable);
    expect(table && cellsOf(table).flatMap((cells) => (cells.length === 5 ? [cells[4]] : []))).toEqual([
      'Outcome',
      'On time',
      'Late',
      'Not answered',
      'Not due yet',
      'On time',
      'Date not readable',
    ]);
    const { text, omitted } = annexText('timeliness', now, { requests });
    expect(text).toContain('Of the 4 requests due by 31 March 2022, 2 (50 per cent) were answered on time');
    expect(omitted).toEqual(['dates-unreadable']);
  });

  it('says that none was due, and that there is no list', () => {
    const early = drawTracker('report | number\nJIU/REP/2021/3 | 1', { asOf: '2021-01-01' });
    expect(annexText('timeliness', early, { requests }).text).toContain('No request was due by 1 January 2021.');
    expect(annexText('timeliness', now).omitted).toEqual(['requests-unknown']);
  });
});

describe('figures', () => {
  it('are four pictures, each followed by its numbers, in parts that add up', () => {
    const blocks = blocksOf('figures', { before, history });
    expect(blocks.map(({ kind }) => kind)).toEqual(
      Array.from({ length: 8 }, (_, at) => (at % 2 === 0 ? 'picture' : 'table')),
    );
    const [all, legislative, executive, share] = blocks.filter(isPicture);
    expect(all?.chart.categories).toEqual(['2018', '2020', '2021']);
    const sums = [all, legislative, executive].map((picture) =>
      picture?.chart.series.flatMap(({ values }) => values).reduce((sum, value) => sum + value, 0),
    );
    expect(sums).toEqual([8, 3, 5]);
    expect(share?.chart.series[0]?.values).toEqual([81, 11, 8]);
    for (const picture of blocks.filter(isPicture)) expect(picture.description).toMatch(/\d/u);
  });

  it('take the share of the tracker alone, and say so, where no history is there', () => {
    const { text, omitted } = annexText('figures', now, { before });
    expect(text).toContain('Figure 4. Recommendations in the tracker (8): shares as at 31 March 2022');
    expect(omitted).toContain('overall-rate-unknown');
  });

  it('do not tell new ones apart where nothing tells which are new', () => {
    const { text, omitted } = annexText('figures', now);
    expect(text).toContain('| **Year** | **Implemented** | **Closed otherwise** | **Open** | **Total** |');
    expect(omitted).toContain('new-unknown');
  });

  it('draw one figure and the share for one addressee', () => {
    const { text } = annexText('figures', now, { before, scope: { addressees: ['legislative'] } });
    expect([...text.matchAll(/^Figure \d+\. (\w+ \w+ \w+)/gmu)].map(([, words]) => words)).toEqual([
      'Recommendations to legislative',
      'Recommendations in the',
    ]);
  });

  it('gather older years, and rows of no year, so that nothing drops out', () => {
    const rows = Array.from({ length: 14 }, (_, at) => `JIU/REP/${String(2001 + at)}/1 | 1 | Accepted | In progress`);
    const many = drawTracker(
      ['report | number | acceptance | implementation', ...rows, 'X | 1 | Accepted | Implemented'].join('\n'),
      {
        asOf: '2022-03-31',
      },
    );
    const [picture] = annexOf('figures', many).document.blocks.filter(isPicture);
    expect(picture?.chart.categories).toHaveLength(13);
    expect(picture?.chart.categories[0]).toBe('Other years');
    expect(picture?.chart.series.map(({ values }) => values[0])).toEqual([1, 0, 2]);
  });
});

describe('dashboard', () => {
  it('holds sources by status, risk of what is open the gravest first, progress with its average', () => {
    const tables = blocksOf('dashboard').filter(isTable).map(cellsOf);
    expect(tables[0]?.[1]).toEqual(['JIU', '2', '1', '4', '7']);
    expect(tables[1]?.map(([name]) => name)).toEqual(['Residual risk', 'High', 'Medium', 'Total']);
    expect(tables[2]?.at(-1)).toEqual(['Total', '4']);
    expect(annexText('dashboard', now).text).toContain(
      'Average progress of the 3 open recommendations that state it: 38',
    );
  });

  it('draws no more sources than can be read, and lists them all', () => {
    const rows = Array.from(
      { length: 13 },
      (_, at) => `JIU/REP/2021/3 | ${String(at + 1)} | Accepted | In progress | Body ${String(at)}`,
    );
    const many = drawTracker(['report | number | acceptance | implementation | source', ...rows].join('\n'), {
      asOf: '2022-03-31',
    });
    const { blocks } = annexOf('dashboard', many).document;
    const [picture] = blocks.filter(isPicture);
    expect(picture?.chart.categories).toHaveLength(10);
    expect(picture?.chart.categories.at(-1)).toBe('Others');
    expect(picture?.chart.series.at(-1)?.values.at(-1)).toBe(4);
    const [table] = blocks.filter(isTable);
    expect(table && cellsOf(table)).toHaveLength(15);
  });

  it('prints what there is, and says which columns are missing', () => {
    const some = drawTracker(
      'report | number | acceptance | implementation | risk\nJIU/REP/2021/3 | 1 | Accepted | In progress | ',
      {
        asOf: '2022-03-31',
      },
    );
    const { document, omissions } = annexOf('dashboard', some);
    expect(document.blocks.map(({ kind }) => kind)).toEqual(['picture', 'table']);
    expect(omissions).toEqual([
      { kind: 'column-missing', field: 'source' },
      { kind: 'column-missing', field: 'progress' },
    ]);
    const [table] = document.blocks.filter(isTable);
    expect(table && cellsOf(table)[1]).toEqual(['Not stated', '1', '0', '0']);
    const none = drawTracker('report | number | acceptance\nJIU/REP/2021/3 | 1 | Accepted', { asOf: '2022-03-31' });
    expect(annexText('dashboard', none).text).toContain('no columns for source, residual risk or progress');
  });
});

describe('settings', () => {
  it('name the executive head and the cut-off of the previous report where they are given', () => {
    const settings = {
      ...masthead,
      documentSymbol: 'C/2',
      previousDocumentSymbol: 'C/1',
      executiveHead: 'Director General',
    };
    expect(annexText('narrative', now, { before, settings }).text).toContain('to executive heads (Director General)');
    expect(annexText('open-by-report', now, { before, settings }).text).toContain(
      '**Open: executive heads<br>Director General**',
    );
    expect(annexText('narrative', now, { before }).text).not.toContain('(Director');
  });

  it('name whom a recommendation for others is addressed to, or leave a blank and say so', () => {
    const known = annexOf('matrix-by-report', now, {
      settings: { ...masthead, documentSymbol: 'C/2', otherAddressee: 'Secretary-General' },
    });
    expect(JSON.stringify(known.document.blocks)).toContain('Addressed to: Secretary-General');
    expect(known.omissions).toEqual([]);
    expect(annexOf('matrix-by-report', now).omissions).toContainEqual({
      kind: 'setting-missing',
      setting: 'otherAddressee',
    });
  });
});
