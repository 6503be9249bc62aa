// Excel.RangeBorderCollection: the edges of an area, and the lines inside it.
// Norm: learn.microsoft.com/javascript/api/excel/excel.rangebordercollection
import type { Area } from '../../../core/sheet/cells';
import type { Border, BorderSide } from '../../model/styles';
import { asColor, asOneOf } from '../arguments';
import { changeFormats, formatAt, isUnbounded } from '../formats';
import { refuseUnlessPermitted } from '../guards';
import { define, type Wrap } from '../host-object';
import type { FormatTarget } from './range-format';

const sides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof sides)[number];

const lines = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const weights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const noBorder: Border = { style: 'None', weight: 'Thin', color: '#000000' };

interface BorderTarget extends FormatTarget {
  readonly side: Side;
}

/** The cells along a side, and which of their own borders makes it. */
function strips(area: Area, side: Side): { area: Area; own: BorderSide }[] {
  const bottom = { ...area, row: area.row + area.rows - 1, rows: 1 };
  const right = { ...area, column: area.column + area.columns - 1, columns: 1 };
  switch (side) {
    case 'EdgeTop':
      return [{ area: { ...area, rows: 1 }, own: 'top' }];
    case 'EdgeBottom':
      return [{ area: bottom, own: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, columns: 1 }, own: 'left' }];
    case 'EdgeRight':
      return [{ area: right, own: 'right' }];
    case 'InsideHorizontal':
      return area.rows < 2 ? [] : [{ area: { ...area, rows: area.rows - 1 }, own: 'bottom' }];
    case 'InsideVertical':
      return area.columns < 2 ? [] : [{ area: { ...area, columns: area.columns - 1 }, own: 'right' }];
    case 'DiagonalDown':
      return [{ area, own: 'diagonalDown' }];
    case 'DiagonalUp':
      return [{ area, own: 'diagonalUp' }];
  }
}

function read<K extends keyof Border>(target: BorderTarget, key: K): Border[K] | null {
  const found = new Set<Border[K]>();
  for (const whole of target.areas) {
    for (const { area, own } of strips(whole, target.side)) {
      const cells = isUnbounded(area) ? { ...area, rows: 1, columns: 1 } : area;
      for (let row = cells.row; row < cells.row + cells.rows; row++) {
        for (let column = cells.column; column < cells.column + cells.columns; column++) {
          found.add((formatAt(target.host.model, target.sheet, row, column).borders[own] ?? noBorder)[key]);
        }
      }
    }
  }
  if (found.size === 0) return noBorder[key];
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function change(target: BorderTarget, part: Partial<Border>): void {
  const { host, sheet } = target;
  refuseUnlessPermitted(host.model, sheet, 'allowFormatCells');
  for (const whole of target.areas) {
    for (const { area, own } of strips(whole, target.side)) {
      changeFormats(host.model, sheet, area, (format) => {
        // Setting a weight or a colour draws the line.
        const drawn =
          part.style ??
          (format.borders[own]?.style === undefined || format.borders[own].style === 'None'
            ? 'Continuous'
            : format.borders[own].style);
        const border: Border = { ...noBorder, ...format.borders[own], ...part, style: drawn };
        const others = Object.fromEntries(Object.entries(format.borders).filter(([side]) => side !== own));
        return { borders: border.style === 'None' ? others : { ...format.borders, [own]: border } };
      });
    }
    host.formatsChanged(sheet, whole);
  }
}

const borderObject: Wrap<BorderTarget> = define<BorderTarget>({
  name: 'RangeBorder',
  identity: ({ side }) => ({ Id: side }),
  values: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (target) => read(target, 'style'),
      set: (target, value) => {
        change(target, { style: asOneOf(value, lines) });
      },
    },
    Weight: {
      get: (target) => read(target, 'weight'),
      set: (target, value) => {
        change(target, { weight: asOneOf(value, weights) });
      },
    },
    Color: {
      get: (target) => read(target, 'color'),
      set: (target, value) => {
        change(target, { color: asColor(value) });
      },
    },
  },
});

export const bordersObject: Wrap<FormatTarget> = define<FormatTarget>({
  name: 'RangeBorderCollection',
  values: { Count: { get: () => sides.length } },
  items: (target) => sides.map((side) => borderObject({ ...target, side })),
  item: (target, key) => borderObject({ ...target, side: asOneOf(key, sides) }),
});
