import { describe, expect, it } from 'vitest';
import type { ChartDraft, DraftCell, SheetDraft } from '../../../src/core/sheet/draft';
import { pageBreaks } from '../../../src/core/sheet/page-breaks';

/** Each letter a row: g heading of a group, h column headings, r a row, c a caption, a full stop a blank row. */
function sheet(rows: string, charts: readonly { first: number; last: number }[] = []): SheetDraft {
  const styles: Readonly<Record<string, DraftCell['style']>> = { g: 'group', h: 'header', c: 'note' };
  return {
    id: 'summary',
    name: 'Summary',
    rightToLeft: false,
    columns: [],
    rows: [...rows.split('')].map((kind) =>
      kind === '.' ? [] : [{ value: kind === 'c' ? 'What it shows' : kind, style: styles[kind] ?? 'plain' }],
    ),
    charts: charts.map(({ first, last }): ChartDraft => ({
      name: 'c',
      kind: 'bars',
      title: '',
      caption: 'What it shows',
      series: [],
      place: { row: first, column: 0, rows: last - first + 1, columns: 1 },
    })),
    headerRow: null,
    print: { orientation: 'portrait', footer: '' },
  };
}

const breaks = (draft: SheetDraft, page: number) => pageBreaks(draft, () => 1, page);

describe('pages', () => {
  it('need no break where everything fits', () => {
    expect(breaks(sheet('ghrrr.ghrrr'), 11)).toEqual([]);
  });

  it('begin with a heading rather than part a table from it', () => {
    expect(breaks(sheet('ghrrr.ghrrr.ghrrr'), 9)).toEqual([6, 12]);
    expect(breaks(sheet('ghrrr.hrrrr'), 9)).toEqual([6]);
  });

  it('keep a chart whole and with its caption', () => {
    expect(breaks(sheet('ghrrr.c', [{ first: 7, last: 11 }]), 10)).toEqual([6]);
    expect(breaks(sheet('ghrrr.', [{ first: 7, last: 11 }]), 10)).toEqual([7]);
  });

  it('keep charts together that stand side by side', () => {
    const beside = [
      { first: 7, last: 10 },
      { first: 9, last: 12 },
    ];
    expect(breaks(sheet('ghrrr.', beside), 11)).toEqual([7]);
  });

  it('cut what is higher than a page, and go on', () => {
    expect(breaks(sheet('grrrrrrrrrrr'), 5)).toEqual([5, 10]);
    expect(pageBreaks(sheet('rrr'), () => 50, 10)).toEqual([1, 2]);
  });
});
