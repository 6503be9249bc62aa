// New cell formats appended to the style sheet. Each is a copy of the opened xf it was derived from with the difference
// applied, so that theme colours, named styles and extensions survive; nothing that was there is renumbered.
import { plainFormat, type CellFormat, type StyleBook } from '../../model/styles';
import { builtInFormatId, firstOwnFormat } from '../number-formats';
import { alignmentWords, fileWord, readNumberFormats } from '../read/styles';
import { child, childrenNamed, numeric, parseXml, prefixOf, type XmlElement } from '../xml/element';
import { attributesOf, Patch, tag, withAttributes, type AttributeValue } from '../xml/write';
import { OrderedChildren, stylesOrder } from './insert';
import { writeBorder, writeDifferential, writeFill, writeFont } from './style-parts';

type Pool = 'fonts' | 'fills' | 'borders';
type Added = Record<'numFmts' | Pool | 'cellXfs' | 'dxfs', string[]>;
const poolElement = { fonts: 'font', fills: 'fill', borders: 'border' } as const;

export class StyleWriter {
  readonly #source: string;
  readonly #root: XmlElement;
  readonly #prefix: string;
  readonly #book: StyleBook;
  readonly #xfs: readonly XmlElement[];
  readonly #codes: Map<string, number>;
  readonly #index = new Map<number, number>();
  readonly #added: Added = { numFmts: [], fonts: [], fills: [], borders: [], cellXfs: [], dxfs: [] };

  constructor(source: string, book: StyleBook) {
    this.#source = source;
    this.#root = parseXml(source);
    this.#prefix = prefixOf(this.#root);
    this.#book = book;
    this.#xfs = childrenNamed(child(this.#root, 'cellXfs'), 'xf');
    this.#codes = new Map([...readNumberFormats(this.#root)].map(([id, code]) => [code, id]));
  }

  /** The number by which cells of the saved file name a format of the model. */
  index(format: number): number {
    if (format < Math.min(this.#xfs.length, this.#book.opened)) return format;
    const known = this.#index.get(format);
    if (known !== undefined) return known;
    const index = this.#xfs.length + this.#added.cellXfs.push(this.#xf(format)) - 1;
    this.#index.set(format, index);
    return index;
  }

  /** The number of a new differential format, for conditional formatting. */
  differential(format: Partial<CellFormat>): number {
    const base = childrenNamed(child(this.#root, 'dxfs'), 'dxf').length;
    const code = format.numberFormat;
    const number =
      code === undefined ? '' : tag(`${this.#prefix}numFmt`, { numFmtId: this.#numberFormat(code), formatCode: code });
    return base + this.#intern(this.#added.dxfs, writeDifferential(format, number, this.#prefix));
  }

  /** The style sheet's new text; `null` when nothing was added. */
  text(): string | null {
    const patch = new Patch(this.#source);
    const children = new OrderedChildren(patch, this.#root, stylesOrder);
    for (const [local, elements] of Object.entries(this.#added)) children.append(local, elements);
    children.finish();
    return patch.changed ? patch.text() : null;
  }

  #xf(id: number): string {
    const origin = this.#book.originOf(id);
    const copied = this.#xfs[origin] ? origin : 0;
    const element = this.#xfs[copied];
    const before = copied === origin ? this.#book.get(origin) : plainFormat;
    const after = this.#book.get(id);
    const changes: Record<string, AttributeValue> = {};
    if (after.numberFormat !== before.numberFormat) {
      changes.numFmtId = this.#numberFormat(after.numberFormat);
      changes.applyNumberFormat = 1;
    }
    if (!same(after.font, before.font)) {
      changes.fontId = this.#pooled('fonts', element, 'fontId', (old) =>
        writeFont(old, before.font, after.font, this.#prefix, this.#source),
      );
      changes.applyFont = 1;
    }
    if (after.fill !== before.fill) {
      changes.fillId = this.#pooled('fills', element, 'fillId', () => writeFill(after.fill, this.#prefix));
      changes.applyFill = 1;
    }
    if (!same(after.borders, before.borders)) {
      changes.borderId = this.#pooled('borders', element, 'borderId', (old) =>
        writeBorder(old, before.borders, after.borders, this.#prefix, this.#source),
      );
      changes.applyBorder = 1;
    }
    if (after.quotePrefix !== before.quotePrefix) changes.quotePrefix = after.quotePrefix ? 1 : null;
    return this.#xfElement(element, before, after, changes);
  }

  #xfElement(
    element: XmlElement | undefined,
    before: CellFormat,
    after: CellFormat,
    changes: Record<string, AttributeValue>,
  ): string {
    const kept = (local: string): string => {
      const found = child(element, local);
      return found ? this.#source.slice(found.start, found.end) : '';
    };
    const aligned = writeAlignment(child(element, 'alignment'), before, after, this.#prefix);
    if (aligned !== null) changes.applyAlignment = 1;
    const protection = after.locked !== before.locked || after.formulaHidden !== before.formulaHidden;
    if (protection) changes.applyProtection = 1;
    const locks = tag(`${this.#prefix}protection`, { locked: after.locked, hidden: after.formulaHidden });
    const inner = (aligned ?? kept('alignment')) + (protection ? locks : kept('protection')) + kept('extLst');
    if (element) return withAttributes(this.#source, element, changes, inner);
    return tag(`${this.#prefix}xf`, { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, ...changes }, inner);
  }

  #pooled(
    pool: Pool,
    xf: XmlElement | undefined,
    idName: string,
    write: (old: XmlElement | undefined) => string,
  ): number {
    const opened = childrenNamed(child(this.#root, pool), poolElement[pool]);
    const old = opened[xf ? (numeric(xf, idName) ?? 0) : 0];
    return opened.length + this.#intern(this.#added[pool], write(old));
  }

  #intern(list: string[], text: string): number {
    const known = list.indexOf(text);
    return known >= 0 ? known : list.push(text) - 1;
  }

  #numberFormat(code: string): number {
    const known = builtInFormatId(code) ?? this.#codes.get(code);
    if (known !== undefined) return known;
    const id = Math.max(firstOwnFormat - 1, ...this.#codes.values()) + 1;
    this.#codes.set(code, id);
    this.#added.numFmts.push(tag(`${this.#prefix}numFmt`, { numFmtId: id, formatCode: code }));
    return id;
  }
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** `null` when the alignment did not change. */
function writeAlignment(
  old: XmlElement | undefined,
  before: CellFormat,
  after: CellFormat,
  prefix: string,
): string | null {
  const changes: Record<string, AttributeValue> = {};
  if (after.horizontal !== before.horizontal)
    changes.horizontal = fileWord(alignmentWords.horizontals, after.horizontal);
  if (after.vertical !== before.vertical) changes.vertical = fileWord(alignmentWords.verticals, after.vertical);
  if (after.wrapText !== before.wrapText) changes.wrapText = after.wrapText ? 1 : null;
  if (after.indent !== before.indent) changes.indent = after.indent > 0 ? after.indent : null;
  if (after.shrinkToFit !== before.shrinkToFit) changes.shrinkToFit = after.shrinkToFit ? 1 : null;
  if (after.readingOrder !== before.readingOrder) {
    changes.readingOrder = { Context: null, LeftToRight: 1, RightToLeft: 2 }[after.readingOrder];
  }
  if (after.textRotation !== before.textRotation) {
    const angle = after.textRotation;
    changes.textRotation = angle === 180 ? 255 : angle < 0 ? 90 - angle : angle === 0 ? null : angle;
  }
  if (Object.keys(changes).length === 0) return null;
  const attributes = { ...(old && attributesOf(old)), ...changes };
  const empty = Object.values(attributes).every((value) => value === null);
  return empty ? '' : tag(`${prefix}alignment`, attributes);
}
