// The cells of a sheet part, read as a stream (CT_SheetData, ECMA-376 part 1, 18.3.1.80). Positions that a file leaves
// out follow from the cell or row before.
import { CellError, type ModelValue } from '../../model/cell-error';
import type { SheetModel } from '../../model/sheet-model';
import { parseArea } from '../../../core/sheet/a1';
import { fromFileFormula } from '../file-formula';
import type { RowOffsets, SharedFormula } from '../opened';
import { decodeXstring, stringItemText } from '../text';
import { TreeBuilder } from '../xml/element';
import type { NameScope } from '../xml/names';
import type { OpenTag } from '../xml/scan';
import { translateFormula } from '../../formula/rewrite';
import { readIsoDate } from './iso-date';

/** Reads what stands inside `sheetData`; the sheet reader hands it the tags. */
export class CellReader {
  readonly rows: RowOffsets = { numbers: [], starts: [], ends: [] };
  readonly sharedFormulas = new Map<string, SharedFormula>();
  readonly #sheet: SheetModel;
  readonly #strings: readonly string[];
  readonly #date1904: boolean;
  #row = -1;
  #column = -1;
  #type = '';
  #style: number | undefined;
  #value: string | null = null;
  #formula: { attributes: Readonly<Record<string, string>>; text: string } | null = null;
  #into: 'value' | 'formula' | null = null;
  #rich: TreeBuilder | null = null;
  #inline: string | null = null;
  /** Open elements inside sheetData. */
  #depth = 0;

  /** `rowBefore` is the row before the first one read, for a piece of a sheet. */
  constructor(sheet: SheetModel, strings: readonly string[], date1904: boolean, rowBefore = -1) {
    this.#row = rowBefore;
    this.#sheet = sheet;
    this.#strings = strings;
    this.#date1904 = date1904;
  }

  /** Row last opened. */
  get row(): number {
    return this.#row;
  }

  /** Column of the cell last opened. */
  get column(): number {
    return this.#column;
  }

  open(tag: OpenTag, scope: NameScope): void {
    this.#depth++;
    if (this.#rich) this.#rich.open(tag, scope);
    else if (this.#depth === 1 && tag.local === 'row') this.#openRow(tag);
    else if (this.#depth === 2 && tag.local === 'c') this.#openCell(tag.attributes);
    else if (this.#depth === 3) this.#openContent(tag, scope);
  }

  close(start: number, end: number): void {
    if (this.#rich) {
      const root = this.#rich.root;
      this.#rich.close(start, end);
      if (this.#rich.depth === 0) {
        if (root) this.#inline = stringItemText(root);
        this.#rich = null;
      }
    } else if (this.#depth === 1) this.rows.ends.push(end);
    else if (this.#depth === 2) this.#closeCell();
    this.#into = null;
    this.#depth--;
  }

  text(text: string): void {
    if (this.#rich) this.#rich.text(text);
    else if (this.#into === 'value') this.#value = (this.#value ?? '') + text;
    else if (this.#into === 'formula' && this.#formula) this.#formula.text += text;
  }

  #openRow(tag: OpenTag): void {
    const { r, ht, hidden, s, customFormat, outlineLevel } = tag.attributes;
    this.#row = r === undefined ? this.#row + 1 : Number(r) - 1;
    this.#column = -1;
    this.rows.numbers.push(this.#row);
    this.rows.starts.push(tag.start);
    const styled = customFormat === '1' || customFormat === 'true' ? s : undefined;
    if (ht === undefined && hidden === undefined && styled === undefined && outlineLevel === undefined) return;
    this.#sheet.rows.set(this.#row, {
      size: ht === undefined ? null : Number(ht),
      hidden: hidden === '1' || hidden === 'true',
      format: styled === undefined ? null : Number(styled),
      outlineLevel: Number(outlineLevel ?? 0),
    });
  }

  #openCell({ r, t, s }: Readonly<Record<string, string>>): void {
    this.#column = r === undefined ? this.#column + 1 : columnOf(r);
    this.#type = t ?? 'n';
    this.#style = s === undefined ? undefined : Number(s);
    this.#value = null;
    this.#formula = null;
    this.#inline = null;
  }

  #openContent(tag: OpenTag, scope: NameScope): void {
    if (tag.local === 'v') this.#into = 'value';
    else if (tag.local === 'f') {
      this.#into = 'formula';
      this.#formula = { attributes: tag.attributes, text: '' };
    } else if (tag.local === 'is') {
      this.#rich = new TreeBuilder();
      this.#rich.open(tag, scope);
    }
  }

  #closeCell(): void {
    const { cells } = this.#sheet;
    const value = this.#cellValue();
    const formula = this.#formula && this.#formulaText(this.#formula.attributes, this.#formula.text);
    if (formula) {
      const area = this.#formula?.attributes.t === 'array' ? parseArea(this.#formula.attributes.ref ?? '') : null;
      cells.set(this.#row, this.#column, value ?? '', area ? { text: formula, arrayArea: area } : { text: formula });
    } else if (value !== null) cells.set(this.#row, this.#column, value);
    // A cell that is there without a style has style 0, whatever its row or column says.
    const style = this.#style ?? 0;
    if (style !== 0 || value !== null || formula || this.#lineFormat() !== null)
      cells.setFormat(this.#row, this.#column, style);
  }

  #lineFormat(): number | null {
    return this.#sheet.rows.get(this.#row)?.format ?? this.#sheet.columns.get(this.#column)?.format ?? null;
  }

  #cellValue(): ModelValue | null {
    if (this.#type === 'inlineStr') return this.#inline;
    const text = this.#value;
    if (text === null) return null;
    switch (this.#type) {
      case 's':
        return this.#strings[Number(text)] ?? '';
      case 'str':
        return decodeXstring(text);
      case 'b':
        return text.trim() === '1' || text.trim() === 'true';
      case 'e':
        return new CellError(text.trim());
      case 'd':
        return readIsoDate(text.trim(), this.#date1904) ?? text;
      default:
        return text.trim() === '' ? null : readNumber(text);
    }
  }

  #formulaText(attributes: Readonly<Record<string, string>>, text: string): string | null {
    const { t, si } = attributes;
    if (t === 'dataTable') return null;
    if (t !== 'shared' || si === undefined) return text === '' ? null : `=${fromFileFormula(text)}`;
    const group = this.sharedFormulas.get(si);
    const place = { row: this.#row, column: this.#column };
    if (text !== '' || !group) {
      const own = `=${fromFileFormula(text)}`;
      if (text !== '') this.sharedFormulas.set(si, { ...place, text: own, members: [place] });
      return text === '' ? null : own;
    }
    group.members.push(place);
    return translateFormula(group.text, place.row - group.row, place.column - group.column);
  }
}

function readNumber(text: string): ModelValue {
  const number = Number(text);
  return Number.isNaN(number) ? text : number;
}

/** Column of an A1 reference; read by hand because it is asked once per cell. */
function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const code = reference.charCodeAt(i) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}
