// Pictures of charts: what is drawn where, read back from the SVG text.
import { describe, expect, it } from 'vitest';
import { chartPicture, type ChartPicture, type DrawnChart } from '../../../src/core/figures/picture/chart-picture';
import { scaleOver, scaleTo } from '../../../src/core/figures/picture/scale';
import { fitted, widthOf, wrapped } from '../../../src/core/figures/picture/letters';
import { lightness, luminance, readableOn, statusColours } from '../../../src/core/figures/palette';

const { implemented, closedOtherwise, openNew, openEarlier } = statusColours;
const stacked: ChartPicture = {
  kind: 'stacked-columns',
  title: 'By year of report',
  caption: 'Each year, in four parts.',
  categories: ['2019', '2020', '2021'],
  series: [
    { name: 'Implemented', values: [4, 0, 2], colours: [implemented] },
    { name: 'Open, new', values: [0, 3, 6], colours: [openNew] },
  ],
  legend: 'bottom',
};
const bars: ChartPicture = { ...stacked, kind: 'bars', series: stacked.series.slice(0, 1), legend: 'none' };
const ring: ChartPicture = {
  ...bars,
  kind: 'doughnut',
  series: [{ name: 'Share', values: [49, 4, 47], colours: [implemented, closedOtherwise, openEarlier] }],
  legend: 'right',
  percent: true,
};

interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
}

/** Filled rectangles that are no swatches and not the frame. */
function blocks(svg: string): Drawn[] {
  return [...svg.matchAll(/<rect ([^>]*)>/g)]
    .map(([, attributes = '']) => {
      const at = (name: string) => new RegExp(` ?\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
      return {
        x: Number(at('x')),
        y: Number(at('y')),
        width: Number(at('width')),
        height: Number(at('height')),
        fill: at('fill'),
      };
    })
    .filter(({ fill, width, height }) => fill !== '#FFFFFF' && !(width === 10 && height === 10));
}

const texts = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text);

describe('a picture of stacked columns', () => {
  const svg = chartPicture(stacked, 480, 300);
  const drawn = blocks(svg);

  it('is as high as its numbers, one part on another', () => {
    const unit = (drawn[0]?.height ?? 0) / 4;
    expect(drawn.map(({ height }) => Math.round(height / unit))).toEqual([4, 3, 2, 6]);
    const [, , lower, upper] = drawn;
    expect((upper?.y ?? 0) + (upper?.height ?? 0)).toBeCloseTo(lower?.y ?? 0, 1);
    expect(drawn.map(({ fill }) => fill)).toEqual([implemented, openNew, implemented, openNew]);
  });

  it('names years, parts and numbers, and draws no zero', () => {
    expect(texts(svg)).toEqual(
      expect.arrayContaining(['By year of report', '2019', '2021', 'Implemented', 'Open, new']),
    );
    expect(drawn).toHaveLength(4);
    expect(svg).toContain('aria-label="Each year, in four parts."');
  });

  it('begins on the right where reading does', () => {
    const turned = blocks(chartPicture({ ...stacked, rightToLeft: true }, 480, 300));
    expect(turned[0]?.x).toBeGreaterThan(turned[1]?.x ?? Infinity);
    expect(drawn[0]?.x).toBeLessThan(drawn[1]?.x ?? 0);
  });

  it('stays inside its frame with many years, long names and no numbers', () => {
    const categories = Array.from({ length: 40 }, (_, at) => `Report of the year ${String(1990 + at)}`);
    for (const kind of ['stacked-columns', 'columns', 'bars', 'doughnut'] as const) {
      for (const value of [0, 1, 12_345]) {
        const values = categories.map(() => value);
        const many = chartPicture(
          { ...stacked, kind, categories, series: [{ name: 'x'.repeat(200), values, colours: [implemented] }] },
          300,
          200,
        );
        expect(many).not.toMatch(/NaN|Infinity|undefined/);
        for (const { x, y, width, height } of blocks(many)) {
          expect([x >= 0, y >= 0, x + width <= 300, y + height <= 200]).toEqual([true, true, true, true]);
        }
      }
    }
  });

  it('writes a long title in lines instead of cutting it', () => {
    const title = 'Recommendations addressed to the governing body by year of the report, as at 31 March 2022';
    const written = texts(chartPicture({ ...stacked, title }, 480, 300));
    expect(written.join(' ')).toContain(title);
    expect(written).not.toContain(title);
    expect(written.filter((text) => text.includes('…'))).toEqual([]);
  });

  it('leaves no name of a category out, but writes it in lines or turned', () => {
    const categories = ['Independent Audit Advisory Committee', 'Joint Inspection Unit', '2019'];
    const wide = texts(chartPicture({ ...stacked, categories }, 480, 300)).join(' ');
    for (const name of categories) expect(wide).toContain(name);
    const narrow = chartPicture({ ...stacked, categories: ['Treasurer', 'Registrar', 'Archivist'] }, 120, 300);
    expect(narrow).toMatch(/transform="rotate[^>]*>Registrar</);
    const years = Array.from({ length: 40 }, (_, at) => String(1980 + at));
    const many = texts(chartPicture({ ...stacked, categories: years, series: [] }, 480, 300));
    expect(many.filter((text) => text.includes('…'))).toEqual([]);
    expect(many).toContain('1980');
    expect(many).not.toContain('1981');
  });

  it('writes no number where there is no room for it', () => {
    const values = [1, 400, 3];
    const one = { name: 'Implemented', values, colours: [implemented] };
    expect(texts(chartPicture({ ...stacked, series: [one] }, 480, 300))).not.toContain('1');
    expect(texts(chartPicture({ ...stacked, series: [one] }, 480, 300)).filter((text) => text === '400')).toHaveLength(
      2,
    );
  });

  it('places Arabic without asking whoever draws it for a direction', () => {
    const arabic = chartPicture({ ...stacked, title: 'التوصيات، 2021', rightToLeft: true }, 480, 300);
    expect(arabic).toContain('>\u2067التوصيات، 2021\u2069<');
    expect(arabic).toContain('direction="ltr"');
    expect(arabic).not.toContain('dominant-baseline');
  });

  it('takes texts of cells as texts', () => {
    const svg = chartPicture({ ...stacked, title: '<script>&"\u0001' }, 300, 200);
    expect(svg).toContain('&lt;script&gt;&amp;&quot;<');
    expect(svg).not.toContain('<script>');
  });
});

describe('a picture of bars', () => {
  it('is as long as its numbers, and grows from where reading begins', () => {
    const [first, second] = blocks(chartPicture(bars, 480, 300));
    expect((first?.width ?? 0) / (second?.width ?? 1)).toBeCloseTo(2, 1);
    expect(first?.x).toBeCloseTo(second?.x ?? 0, 1);
    const turned = blocks(chartPicture({ ...bars, rightToLeft: true }, 480, 300));
    const ends = turned.map(({ x, width }) => x + width);
    expect(ends[0]).toBeCloseTo(ends[1] ?? 0, 1);
    expect(turned[0]?.width).toBeCloseTo(first?.width ?? 0, 1);
  });
});

describe('a picture of a ring', () => {
  it('has a part for each share with its percentage', () => {
    const svg = chartPicture(ring, 480, 300);
    expect([...svg.matchAll(/<path [^>]*fill="([^"]*)"/g)].map(([, fill]) => fill)).toEqual([
      implemented,
      closedOtherwise,
      openEarlier,
    ]);
    expect(texts(svg)).toEqual(expect.arrayContaining(['49%', '4%', '47%', '2019']));
  });

  it('says small shares outside, and percentages as its language writes them', () => {
    const small = { ...ring, percentAs: '#\u00a0%', series: [{ name: '', values: [97, 3], colours: [implemented] }] };
    const svg = chartPicture({ ...small, categories: ['a', 'b'] }, 480, 300);
    expect(texts(svg)).toEqual(expect.arrayContaining(['97\u00a0%', '3\u00a0%']));
    expect(/fill="([^"]*)"[^>]*>3\u00a0%</.exec(svg)?.[1]).toBe('#1B2733');
  });

  it('is whole for one share and empty for none', () => {
    const of = (values: readonly number[]) =>
      chartPicture({ ...ring, series: [{ name: '', values, colours: [implemented] }] }, 300, 200);
    expect(of([100, 0, 0])).toMatch(/ A [\d.]+ [\d.]+ 0 1 1 /);
    expect(of([0, 0, 0])).toContain('<circle');
  });
});

describe('pictures of kinds that only people make', () => {
  const series = [
    { name: 'a', values: [1, 3, -2], colours: ['#111111'] },
    { name: 'b', values: [1, 1, 0.5], colours: ['#222222'] },
  ];
  const of = (kind: DrawnChart['kind']) => chartPicture({ ...stacked, kind, series }, 480, 300);
  const heights = (svg: string) =>
    [...svg.matchAll(/<(?:polyline|polygon) points="([^"]*)"/g)].map(([, all = '']) =>
      all.split(' ').map((point) => Number(point.split(',')[1])),
    );

  it('show shares of a hundred', () => {
    const [a, b] = [
      [1, 3],
      [1, 1],
    ];
    const named = [a, b].map((values) => ({ name: '', values, colours: ['#111111'] }));
    for (const kind of ['full-columns', 'full-bars'] as const) {
      const svg = chartPicture({ ...stacked, kind, categories: ['x', 'y'], series: named }, 480, 300);
      const long = blocks(svg).map(({ width, height }) => (kind === 'full-bars' ? width : height));
      expect((long[2] ?? 0) / (long[3] ?? 1)).toBeCloseTo(3, 1);
      expect((long[0] ?? 0) + (long[1] ?? 0)).toBeCloseTo((long[2] ?? 0) + (long[3] ?? 0), 0);
      expect(texts(svg)).toContain('3');
    }
    expect(texts(of('full-columns'))).toContain('100%');
  });

  it('go below zero', () => {
    const [[first = 0, second = 0, third = 0] = []] = heights(of('lines'));
    expect(second).toBeLessThan(first);
    expect(third).toBeGreaterThan(first);
    const drawn = blocks(of('columns'));
    expect(Math.max(...drawn.map(({ y, height }) => y + height))).toBeGreaterThan(
      (drawn[0]?.y ?? 0) + (drawn[0]?.height ?? 0),
    );
  });

  it('stack areas on one another, and are a full circle', () => {
    const [lower = [], upper = []] = heights(of('stacked-areas'));
    expect(upper.slice(-3).reverse()).toEqual(
      lower.slice(0, 3).map((at, point) => (point === 2 ? upper.slice(-3)[0] : at)),
    );
    const pie = chartPicture({ ...ring, kind: 'pie' }, 480, 300);
    expect(pie.match(/<path /g)).toHaveLength(3);
    expect(/<path d="([^"]*)"/.exec(pie)?.[1]?.match(/A /g)).toHaveLength(1);
  });

  it('put points where both numbers are', () => {
    const points = chartPicture(
      { ...stacked, kind: 'points', categories: ['0', '5', '10'], series: series.slice(0, 1) },
      480,
      300,
    );
    const [a, b, c] = [...points.matchAll(/<circle cx="([^"]*)"/g)].map(([, x]) => Number(x));
    expect((c ?? 0) - (b ?? 0)).toBeCloseTo((b ?? 0) - (a ?? 0), 1);
  });
});

describe('scales and letters', () => {
  it('go in whole steps from zero', () => {
    expect(scaleTo(0, 5).marks).toEqual([0, 1]);
    expect(scaleTo(3, 8).marks).toEqual([0, 1, 2, 3]);
    expect(scaleTo(23, 5).marks).toEqual([0, 5, 10, 15, 20, 25]);
    expect(scaleTo(1234, 6).top).toBe(1500);
    expect(scaleOver(-3, 7, 5).marks).toEqual([-4, -2, 0, 2, 4, 6, 8]);
    expect(scaleOver(0, 0.31, 4, true).marks).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
  });

  it('fit into the room there is', () => {
    expect(fitted('Short', 100)).toBe('Short');
    expect(fitted('建议的执行情况一览表', 60)).toMatch(/^建议.*…$/);
    expect(wrapped('建议的执行情况、一览表', 60, 3).join('|')).not.toMatch(/\|[、。]/);
    expect(wrapped('JIU/REP/2021/3 and\u00a0more', 100, 2)).toEqual(['JIU/REP/2021/3', 'and\u00a0more']);
    expect(widthOf(fitted('A rather long name of a unit', 80))).toBeLessThanOrEqual(80);
  });
});

describe('colours', () => {
  it('of statuses are told apart in grey, next to one another in a stack too', () => {
    const steps = [implemented, closedOtherwise, openNew, openEarlier].map(lightness);
    const sorted = [...steps].sort((a, b) => a - b);
    for (const [at, step] of sorted.entries()) if (at > 0) expect(step - (sorted[at - 1] ?? 0)).toBeGreaterThan(15);
  });

  it('carry numbers that can be read', () => {
    for (const colour of [implemented, closedOtherwise, openNew, openEarlier]) {
      const [dark = 0, light = 0] = [luminance(colour), luminance(readableOn(colour))].sort((a, b) => a - b);
      expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
