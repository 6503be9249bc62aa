// Cell formats, interned: a cell keeps the number of its format. Formats 0…opened-1 are the opened package's
// cellXfs in their order, so a cell nobody touched keeps its style number when the workbook is saved.

export interface Font {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
  readonly strikethrough: boolean;
  /** `#RRGGBB`. */
  readonly color: string;
}

export type BorderLine = 'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
export interface Border {
  readonly style: BorderLine;
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  readonly color: string;
}
export type BorderSide = 'top' | 'bottom' | 'left' | 'right' | 'diagonalDown' | 'diagonalUp';

export interface CellFormat {
  readonly numberFormat: string;
  readonly font: Font;
  /** `#RRGGBB`; `null` is no fill. */
  readonly fill: string | null;
  readonly borders: Readonly<Partial<Record<BorderSide, Border>>>;
  readonly horizontal:
    'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
  readonly vertical: 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
  readonly wrapText: boolean;
  readonly indent: number;
  readonly textRotation: number;
  readonly shrinkToFit: boolean;
  readonly readingOrder: 'Context' | 'LeftToRight' | 'RightToLeft';
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The apostrophe in front of a text that would otherwise be read as a number or a formula. */
  readonly quotePrefix: boolean;
}

export const plainFormat: CellFormat = {
  numberFormat: 'General',
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    color: '#000000',
  },
  fill: null,
  borders: {},
  horizontal: 'General',
  vertical: 'Bottom',
  wrapText: false,
  indent: 0,
  textRotation: 0,
  shrinkToFit: false,
  readingOrder: 'Context',
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
};

export class StyleBook {
  readonly #formats: CellFormat[];
  readonly #index = new Map<string, number>();
  /** How many formats came with the opened package; later ones are ours. */
  readonly opened: number;

  constructor(opened: readonly CellFormat[] = [plainFormat]) {
    this.#formats = [...opened];
    this.opened = opened.length;
    opened.forEach((format, id) => {
      const key = JSON.stringify(format);
      if (!this.#index.has(key)) this.#index.set(key, id);
    });
  }

  get size(): number {
    return this.#formats.length;
  }

  get(id: number): CellFormat {
    return this.#formats[id] ?? this.#formats[0] ?? plainFormat;
  }

  /**
   * The format that differs from `base` by `change`. A format derived from an opened one is always new unless the
   * same one was derived before, because an opened xf may carry what CellFormat does not (theme colours, named style).
   */
  derive(base: number, change: Partial<CellFormat>): number {
    const format: CellFormat = { ...this.get(base), ...change };
    if (JSON.stringify(format) === JSON.stringify(this.get(base))) return base;
    const key = `${String(this.originOf(base))}|${JSON.stringify(format)}`;
    const known = this.#index.get(key);
    if (known !== undefined) return known;
    const id = this.#formats.push(format) - 1;
    this.#index.set(key, id);
    this.#origin.set(id, this.originOf(base));
    return id;
  }

  readonly #origin = new Map<number, number>();
  /** The opened format that a format was derived from: what the saver copies before it applies the difference. */
  originOf(id: number): number {
    return this.#origin.get(id) ?? id;
  }
}
