// What annexes hold, from small drawn trackers: whom they list, in which order, and what they say of changes.
import { describe, expect, it } from 'vitest';
import { outputIds } from '../../../src/core/annex/outputs';
import { annexOf, annexText, masthead } from '../../support/annex-of';
import { drawCatalogue } from '../../support/draw-catalogue';
import { drawTracker } from '../../support/draw-tracker';

const asOf = '2022-03-31';
const now = drawTracker(
  `report         | reportTitle | issued     | number | addressee   | text       | assessment | acceptance          | implementation | responsible
   JIU/REP/2020/8 | Environment | 2021-02-01 | 10     | executive   | Do ten.    | Done now.  | Accepted            | Implemented    | Services
   JIU/REP/2020/8 | Environment | 2021-02-01 | 2      | executive   | Do two.    | As before. | Accepted            | In progress    | Services
   JIU/REP/2020/8 | Environment | 2021-02-01 | 3      | executive   | Do three.  | More done. | Accepted            | In progress    | Services
   JIU/REP/2020/8 | Environment | 2021-02-01 | 4      | executive   | Do four.   | No longer. | Not relevant        |                | Services
   JIU/REP/2020/8 | Environment | 2021-02-01 | 5      | legislative | Ask five.  | Agreed.    | Accepted            | Implemented    | Council
   JIU/REP/2021/3 | Networks    | 2021-11-03 | 1      | executive   | Do one.    | Begun.     | Accepted            | In progress    | Computing
   JIU/REP/2021/3 | Networks    | 2021-11-03 | 2      | legislative | Ask two.   | Begun.     | Accepted            | Not started    | Council`,
  { asOf },
);
const before = drawTracker(
  `report         | number | assessment  | acceptance          | implementation
   JIU/REP/2020/8 | 10     | Under way.  | Accepted            | In progress
   JIU/REP/2020/8 | 2      | As  before. | Accepted            | In progress
   JIU/REP/2020/8 | 3      | Some done.  | Accepted            | In progress
   JIU/REP/2020/8 | 4      | Planned.    | Accepted            | Not started
   JIU/REP/2020/8 | 5      | Discussed.  | Under consideration |`,
);

/** Label and text of the two-column rows. */
function lines(text: string): readonly (readonly [string, string])[] {
  return [...text.matchAll(/^\| \*\*(.+?)\*\* \| (.*) \|$/gmu)].map(([, label = '', said = '']) => [label, said]);
}
const of = (text: string, label: string) => lines(text).flatMap(([name, said]) => (name === label ? [said] : []));

describe('recommendations by addressee', () => {
  it('stand by year and report, the newest first, by number', () => {
    const { text } = annexText('executive', now, { before });
    const order = lines(text).flatMap(([label]) => (label.startsWith('Recommendation') ? [label.slice(15)] : []));
    expect(order).toEqual(['1', '2', '3', '4', '10']);
    expect([...text.matchAll(/^## (.+)$/gmu)].map(([, heading]) => heading)).toEqual([
      'I. Recommendations made in reports of 2021',
      'II. Recommendations made in reports of 2020',
    ]);
  });

  it('say what changed: the previous implementation, else the previous acceptance', () => {
    const executive = annexText('executive', now, { before });
    expect(of(executive.text, 'Implementation')).toEqual([
      'In progress<br>New',
      'In progress<br>No change',
      'In progress<br>No change, assessment updated',
      'Previously: not started',
      'Implemented<br>Previously: in progress',
    ]);
    const legislative = annexText('legislative', now, { before });
    expect(of(legislative.text, 'Acceptance')).toEqual(['Accepted', 'Accepted<br>Previously: under consideration']);
    expect([executive.omitted, legislative.omitted]).toEqual([[], []]);
  });

  it('leave remarks out, and say so, where nothing tells what changed', () => {
    const { text, omitted } = annexText('executive', now);
    expect(of(text, 'Implementation')[1]).toBe('In progress');
    expect(omitted).toEqual(['changes-unknown']);
  });

  it('take the tracker’s own notes where there is no last period', () => {
    const noted = drawTracker(
      `report         | number | addressee | acceptance | implementation | changeNote
       JIU/REP/2021/3 | 1      | executive | Accepted   | In progress    | New
       JIU/REP/2020/8 | 1      | executive | Accepted   | Implemented    | Previously: "In progress"
       JIU/REP/2020/8 | 2      | executive | Accepted   | In progress    | No change. Assessment updated
       JIU/REP/2020/8 | 3      | executive | Accepted   | In progress    |`,
      { asOf },
    );
    const { omissions } = annexOf('executive', noted);
    expect(of(annexText('executive', noted).text, 'Implementation')).toEqual([
      'In progress<br>New',
      'Implemented<br>Previously: in progress',
      'In progress<br>No change, assessment updated',
      'In progress',
    ]);
    expect(omissions).toContainEqual({ kind: 'change-unknown', names: ['JIU/REP/2020/8 (3)'] });
  });

  it('call a report new only where all its rows in both annexes are', () => {
    expect(annexText('executive', now, { before }).text).toContain('This report was issued on 3 November 2021.');
    const known = drawTracker(
      `report         | number | acceptance | implementation
       JIU/REP/2021/3 | 2      | Accepted   | Not started`,
    );
    // Its recommendation to the governing body was there last period: neither annex calls the report new.
    const { text } = annexText('executive', now, { before: known });
    expect(text).toContain('issued on 1 February 2021');
    expect(text).not.toContain('issued on 3 November 2021');
  });

  it('remember the cell each text came from', () => {
    const { document } = annexOf('executive', now, { before });
    const runs = JSON.stringify(document.blocks);
    expect(runs).toContain(JSON.stringify({ kind: 'text', text: 'Do two.', from: { sheet: 's1', row: 2, column: 5 } }));
  });

  it('list blank statuses, rows without addressee and rows for information', () => {
    const rough = drawTracker(
      `report         | number | addressee | acceptance | implementation | info
       JIU/REP/2021/3 | 1      | executive | Accepted   |                |
       JIU/REP/2021/3 | 2      |           | Accepted   | In progress    |
       JIU/REP/2021/3 | 3      | executive |            |                | yes`,
      { asOf },
    );
    expect(annexOf('executive', rough).omissions).toEqual([
      { kind: 'status-missing', names: ['JIU/REP/2021/3 (1)'] },
      { kind: 'addressee-missing', names: ['JIU/REP/2021/3 (2)'] },
      { kind: 'for-information', names: ['JIU/REP/2021/3 (3)'] },
      { kind: 'changes-unknown' },
    ]);
  });
});

describe('language', () => {
  const catalogue = drawCatalogue('fr', 'JIU/REP/2020/8 | Environnement | 2 | e | Faire deux.');

  it('takes official texts where they are, and marks the tracker’s wording everywhere else', () => {
    const { text, omitted } = annexText('executive', now, { before, catalogue, language: 'fr' });
    expect(text).toContain('| **Recommandation 2** | Faire deux. |');
    expect(text).toContain('| **Recommandation 3** | Do three.[^1] |');
    expect(text).toContain('JIU/REP/2020/8 Environnement |');
    expect(of(text, 'Mise en œuvre')[0]).toBe('En cours<br>Nouvelle');
    expect(text).toMatch(/\n\[\^1\]: .*English/u);
    expect(omitted).toEqual(['not-translated']);
  });

  it('prints the official text in the tracker’s own language too, and says where the two differ; titles stay', () => {
    const english = drawCatalogue(
      'en',
      `JIU/REP/2020/8 | Other title | 2 | e | Another text.
                     |             | 3 | e | Do  three.`,
    );
    const { text } = annexText('executive', now, { before, catalogue: english });
    expect(text).toContain('| **Recommendation 2** | Another text. |');
    expect(text).toContain('JIU/REP/2020/8 Environment');
    const { omissions } = annexOf('executive', now, { before, catalogue: english });
    expect(omissions).toEqual([{ kind: 'official-wording', names: ['JIU/REP/2020/8 (2)'] }]);
  });
});

describe('open by report', () => {
  it('counts what is open, and knows no comments from comments not known', () => {
    const [report] = drawCatalogue('en', 'JIU/REP/2021/3 | Networks | 1 | e | Do one.').reports;
    if (!report) throw new Error('No report was drawn.');
    const reports = [{ ...report, url: 'https://example.org/a b', comments: 'none' as const }];
    const { document, omissions } = annexOf('open-by-report', now, {
      before,
      catalogue: { publisher: '', version: '', reports },
    });
    const table = document.blocks.find((block) => block.kind === 'table');
    const texts = table?.rows.map(({ cells }) =>
      cells.map(({ paragraphs }) =>
        paragraphs
          .flat()
          .map((run) => (run.kind === 'text' ? run.text : ''))
          .join(''),
      ),
    );
    expect(texts?.slice(1)).toEqual([
      ['JIU/REP/2021/3 (new)', 'Networks', '1', '1', 'Not yet available', ''],
      ['JIU/REP/2020/8', 'Environment', '0', '2', '', ''],
      ['Total', '1', '3', ''],
    ]);
    expect(omissions).toEqual([{ kind: 'comments-unknown', reports: ['JIU/REP/2020/8'] }]);
  });
});

describe('decision', () => {
  const decided = drawTracker(
    `report         | number | addressee   | acceptance   | implementation | decision
     JIU/REP/2020/8 | 4      | executive   | Accepted     | Implemented    |
     JIU/REP/2020/8 | 2      | legislative | Not accepted |                |
     JIU/REP/2020/8 | 1      | executive   | Accepted     | Implemented    | WO/PBC/33/15
     JIU/REP/2021/3 | 1      | executive   | Accepted     | Implemented    |
     JIU/REP/2021/3 | 2      | executive   | Accepted     | In progress    |`,
    { asOf },
  );

  it('endorses closed rows without a decision, both addressees in one list, the newest report first', () => {
    const settings = { ...masthead, documentSymbol: 'PC/4/2' };
    const { text, omitted } = annexText('decision', decided, { settings });
    expect([...text.matchAll(/^- (.+)$/gmu)].map(([, item]) => item)).toEqual([
      'JIU/REP/2021/3 (recommendation 1)',
      'JIU/REP/2020/8 (recommendations 2 and 4)',
    ]);
    expect(text).toContain('(iii) calls for');
    expect(omitted).toEqual([]);
  });

  it('leaves blanks for settings nobody gave, and lists them', () => {
    const { text, omitted } = annexText('decision', decided, { settings: {} });
    expect(text).toContain('(document **\\[document symbol\\]**)');
    // Organization, governing body, session and symbol, each once though two of them are printed twice.
    expect(omitted).toEqual(Array.from({ length: 4 }, () => 'setting-missing'));
  });

  it('endorses nothing where all is endorsed', () => {
    const endorsed = drawTracker(
      `report         | number | addressee | acceptance | implementation | decision
       JIU/REP/2020/8 | 1      | executive | Accepted   | Implemented    | WO/PBC/33/15`,
      { asOf },
    );
    const { text, omitted } = annexText('decision', endorsed, {
      settings: { ...masthead, documentSymbol: 'B' },
    });
    expect(text).not.toContain('endorses');
    expect(omitted).toEqual(['nothing-submitted']);
  });
});

describe('matrix by report', () => {
  it('puts texts under their addressee and one mark under each status', () => {
    const { document } = annexOf('matrix-by-report', now);
    const [table] = document.blocks;
    if (table?.kind !== 'table') throw new Error('No table.');
    const marked = table.rows
      .filter(({ kind }) => kind === 'body')
      .map(({ cells }) => cells.flatMap(({ paragraphs }, at) => (paragraphs.length > 0 ? [at] : [])));
    expect(marked).toEqual([
      [0, 2, 7, 9],
      [1, 2, 6, 9],
    ]);
  });
});

it.each(outputIds)('%s has rows that fill its columns', (output) => {
  for (const block of annexOf(output, now, { before }).document.blocks) {
    if (block.kind !== 'table') continue;
    const free = block.rows.map(() => block.columns.length);
    block.rows.forEach(({ cells }, row) => {
      for (const { columns = 1, rows = 1 } of cells)
        for (let down = 0; down < rows; down++) free[row + down] = (free[row + down] ?? 0) - columns;
    });
    expect(free).toEqual(free.map(() => 0));
  }
});
