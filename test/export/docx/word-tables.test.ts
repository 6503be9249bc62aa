// Tables of Word: headings on each page, rows whole, cells merged both ways, columns as wide as their words need.
import { describe, expect, it } from 'vitest';
import type { Block, Cell, Picture, Row, Table } from '../../../src/core/annex/document';
import { columnWidths } from '../../../src/export/docx/column-widths';
import {
  bodyOf,
  drawnDocument,
  elementsOf,
  parsedXml,
  text,
  wordOptions,
  wordParts,
  xmlOf,
} from '../../support/word-parts';

const cell = (said: string, look: Partial<Cell> = {}): Cell => ({
  paragraphs: said === '' ? [] : [[text(said)]],
  ...look,
});
const row = (kind: Row['kind'], ...cells: readonly Cell[]): Row => ({ kind, cells });
const table = (rows: readonly Row[], more: Partial<Table> = {}): Table => ({
  kind: 'table',
  description: 'JIU/REP/2021/3',
  columns: [1, 1, 2],
  rows,
  ...more,
});
const small = table([
  row('title', cell('Report', { columns: 3 })),
  row('header', cell('a', { columns: 2 }), cell('b', { rows: 2 })),
  row('header', cell('c'), cell('d')),
  row('group', cell('One', { isLabel: true }), cell('', { columns: 2 })),
  row('body', cell('e', { align: 'centre' }), cell('f'), cell('g')),
  row('total', cell('h'), cell('i'), cell('j')),
]);

async function rowsOf(drawn: Table, more = {}) {
  const xml = parsedXml(await bodyOf([drawn], more));
  return elementsOf(xml, 'w:tr').map(xmlOf);
}

describe('tables', () => {
  it('say title and heading rows again on each page, and break no row', async () => {
    const rows = await rowsOf(small);
    expect(rows.map((each) => each.includes('<w:tblHeader'))).toEqual([true, true, true, false, false, false]);
    expect(rows.every((each) => each.includes('<w:cantSplit'))).toBe(true);
  });

  it('break a row that is taller than a page', async () => {
    const rows = await rowsOf(
      table([row('header', cell('a')), row('body', cell('word '.repeat(3_000)))], { columns: [1] }),
    );
    expect(rows.map((each) => each.includes('<w:cantSplit'))).toEqual([true, false]);
  });

  it('stay on one page where they are small', async () => {
    const rows = await rowsOf(small);
    expect(rows.map((each) => each.includes('<w:keepNext'))).toEqual([true, true, true, true, true, false]);
  });

  it('keep heads with what they head, and the rows of a group together, where they are long', async () => {
    const long = row('body', cell('word '.repeat(1_000)));
    const group = [row('group', cell('Two', { columns: 3 })), row('body', cell('x')), row('body', cell('y'))];
    const rows = await rowsOf(
      table([row('title', cell('Report', { columns: 3 })), ...group, row('group', cell('3')), long]),
    );
    expect(rows.map((each) => each.includes('<w:keepNext'))).toEqual([true, true, true, false, true, false]);
  });

  it('merge across and down', async () => {
    const rows = await rowsOf(small);
    expect(rows[0]).toContain('<w:gridSpan w:val="3"/>');
    expect(rows[1]).toContain('<w:vMerge w:val="restart"/>');
    expect(rows[2]).toContain('<w:vMerge w:val="continue"/>');
    const widths = [...(rows[2] ?? '').matchAll(/<w:tcW w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9638);
    expect(widths).toHaveLength(3);
  });

  it('shade what heads and what sums up, and embolden labels and sums', async () => {
    const rows = await rowsOf(small);
    expect(rows.map((each) => each.includes('<w:shd '))).toEqual([true, true, true, true, false, true]);
    expect(rows.map((each) => each.includes('"TableLabel"'))).toEqual([true, true, true, true, false, true]);
  });

  it('centre marks, and the label above them', async () => {
    const rows = await rowsOf(small);
    const centred = rows.map((each) =>
      [...each.matchAll(/<w:jc w:val="center"\/>.*?<w:t[^>]*>(\w)</g)].map(([, t]) => t),
    );
    expect(centred).toEqual([[], [], ['c'], [], ['e'], []]);
  });

  it('say what they hold to those who cannot see them', async () => {
    const drawn = await bodyOf([{ ...small, caption: [text('Table 1')] }]);
    expect(drawn).toContain('<w:tblCaption w:val="Table 1"/><w:tblDescription w:val="JIU/REP/2021/3"/>');
    expect(drawn).toMatch(/<w:pStyle w:val="Caption"\/><w:keepNext\/>/);
  });

  it('have a cell without text, and a gap between two of them, for which Word needs paragraphs', async () => {
    const xml = parsedXml(await bodyOf([small, small]));
    expect(elementsOf(xml, 'w:tc').filter((each) => each.getElementsByTagName('w:p').length === 0)).toEqual([]);
    expect(elementsOf(xml, 'w:tbl').map((each) => each.nextSibling?.nodeName)).toEqual(['w:p', 'w:p']);
  });

  it('begin on the right in Arabic', async () => {
    const arabic = await bodyOf([small], { language: 'ar', direction: 'rtl' });
    expect(arabic).toContain('<w:bidiVisual/>');
    expect(arabic).toMatch(/<\/w:pgMar>|<w:pgMar [^>]*\/><w:bidi\/><\/w:sectPr>/);
    expect(await bodyOf([small])).not.toContain('bidi');
  });
});

describe('widths of columns', () => {
  const fit = { size: 10, forLabels: 0.12 };

  it('follow the shares and fill the page', () => {
    expect(columnWidths(small, 9638, fit)).toEqual([2410, 2409, 4819]);
  });

  it('leave no symbol broken in two', () => {
    const symbol: Cell = { paragraphs: [[text('JIU/REP/2021/3', { apart: true })]] };
    const [narrow = 0, ...others] = columnWidths(table([row('body', symbol)], { columns: [1, 6, 6] }), 9638, fit);
    expect(narrow).toBeGreaterThan(1_600);
    expect(others.reduce((sum, width) => sum + width, narrow)).toBe(9638);
  });

  it('make room for a long word of a label, but turn labels upright where that would take too much', async () => {
    const marks = ['Accepted', 'Not accepted', 'Under consideration', 'Implemented', 'In progress', 'Not started'];
    const wide = table([row('header', cell('Text'), ...marks.map((mark) => cell(mark))), row('body', cell('a'))], {
      columns: [6, 1, 1, 1, 1, 1, 1],
    });
    expect((await rowsOf(wide))[0]?.split('<w:textDirection w:val="btLr"/>')).toHaveLength(7);
    const roomy = { ...wide, columns: [1, 1, 1, 1, 1, 1, 1] };
    expect((await rowsOf(roomy, { orientation: 'landscape' }))[0]).not.toContain('textDirection');
    expect((await rowsOf(wide, { language: 'ar', direction: 'rtl' }))[0]).not.toContain('textDirection');
  });
});

describe('pictures', () => {
  const picture: Picture = {
    kind: 'picture',
    chart: {
      kind: 'columns',
      title: 'By year',
      caption: '',
      categories: ['2021'],
      series: [{ name: 'Open', values: [3], colours: ['#336699'] }],
      legend: 'none',
    },
    caption: [text('Figure 1')],
    description: '2021: 3 & more',
    width: 0.5,
  };

  it('are drawings with dots beside them, sharp in print, and described', async () => {
    const asked: [number, number][] = [];
    const parts = await wordParts([drawnDocument([picture])], {
      ...wordOptions,
      draw: (svg, width, height) => {
        asked.push([width, height]);
        return Promise.resolve(new TextEncoder().encode(`dots of ${svg.slice(0, 4)}`));
      },
    });
    // Half of the text's width, at 300 dots an inch.
    expect(asked).toEqual([[1004, 602]]);
    expect(parts['word/media/picture1.png']).toBe('dots of <svg');
    expect(parts['word/media/picture1.svg']).toContain('By year');
    const xml = parts['word/document.xml'] ?? '';
    expect(xml).toContain('<wp:docPr id="1" name="Picture 1" descr="2021: 3 &amp; more"/>');
    const ids = /<a:blip r:embed="(rId\d+)">.*<asvg:svgBlip [^>]*r:embed="(rId\d+)"\/>/.exec(xml);
    const relations = parts['word/_rels/document.xml.rels'] ?? '';
    expect(relations).toContain(
      `Id="${ids?.[1] ?? ''}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/picture1.png"`,
    );
    expect(relations).toContain(`Target="media/picture1.svg"`);
  });

  it('stay on the page of the table of their numbers', async () => {
    const styles = async (blocks: readonly Block[]) => {
      const xml = (await wordParts([drawnDocument(blocks)]))['word/document.xml'] ?? '';
      return /<w:pStyle w:val="Picture"\/>(<w:keepNext\/>)?/.exec(xml)?.[1] !== undefined;
    };
    expect([await styles([picture, small]), await styles([picture, picture])]).toEqual([true, false]);
  });

  it('are not asked for where there are none', async () => {
    const draw = () => Promise.reject(new Error('asked'));
    await expect(wordParts([drawnDocument([small])], { ...wordOptions, draw })).resolves.toBeDefined();
  });
});
