// One cell as XML (CT_Cell, ECMA-376 part 1, 18.3.1.4). Texts are written inline: the shared strings part then keeps
// its bytes, and Excel moves them there itself the next time it saves.
import { CellError, type ModelValue } from '../../model/cell-error';
import type { Formula } from '../../model/cell-store';
import type { SheetModel } from '../../model/sheet-model';
import { areaName, cellName } from '../../../core/sheet/a1';
import { toFileFormula } from '../file-formula';
import { encodeXstring, textElement } from '../text';
import { child, type XmlElement } from '../xml/element';
import { attributesOf, escapeText, tag, type AttributeValue } from '../xml/write';
import type { StyleWriter } from './styles';

/** A cell as it stands in the opened part, and what the model held for it then. */
export interface SourceCell {
  readonly element: XmlElement;
  readonly source: string;
  readonly value: ModelValue;
  readonly formula: Formula | undefined;
  readonly format: number;
}

export class CellWriter {
  readonly #sheet: SheetModel;
  readonly #styles: StyleWriter;
  readonly #prefix: string;
  /** Whether a formula was written, changed or dropped: the calculation chain then no longer holds. */
  formulasChanged = false;

  constructor(sheet: SheetModel, styles: StyleWriter, prefix: string) {
    this.#sheet = sheet;
    this.#styles = styles;
    this.#prefix = prefix;
  }

  /** The cell as the model has it now, keeping of `original` what did not change; `''` where nothing is left. */
  write(row: number, column: number, original?: SourceCell): string {
    const value = this.#sheet.cells.value(row, column);
    const formula = this.#sheet.cells.formula(row, column);
    const format = this.#format(row, column);
    const style = original && original.format === format ? original.format : this.#styles.index(format);
    const attributes = { r: cellName(row, column), s: style === 0 ? null : style };
    const sameFormula = original?.formula?.text === formula?.text && !this.#regrouped(row, column);
    if (!sameFormula) this.formulasChanged = true;
    if (original && sameFormula && sameValue(original.value, value)) {
      const inner = original.source.slice(original.element.openEnd, original.element.closeStart);
      return tag(original.element.name, { ...attributesOf(original.element), ...attributes }, inner);
    }
    if (value === '' && !formula && this.#sheet.cells.format(row, column) === undefined) return '';
    // `vm` and `cm` point at metadata of the old value or formula; they mean nothing for a new one.
    const kept = { ...(original && attributesOf(original.element)), vm: null, ...(!sameFormula && { cm: null }) };
    const { type, content } = this.#value(value, formula !== undefined);
    const name = original?.element.name ?? `${this.#prefix}c`;
    const written = sameFormula && original ? keptFormula(original) : this.#formula(formula, row, column);
    const rest: AttributeValue = type;
    return tag(name, { ...kept, ...attributes, t: rest }, written + content);
  }

  /** A cell nobody touched, at a place it was shifted to: its formula spelt out, because shared ones count from a corner. */
  move(row: number, column: number, { element, source, formula }: SourceCell): string {
    const { name } = element;
    const attributes = { ...attributesOf(element), r: cellName(row, column) };
    const old = child(element, 'f');
    const inner = source.slice(element.openEnd, element.closeStart);
    if (!old || !formula) return tag(name, attributes, inner);
    this.formulasChanged = true;
    const now = this.#sheet.cells.formula(row, column) ?? formula;
    const written = this.#formula(now, row, column);
    return tag(
      name,
      attributes,
      source.slice(element.openEnd, old.start) + written + source.slice(old.end, element.closeStart),
    );
  }

  /** Cells whose shared formula lost the cell that spells it: they must spell it themselves. */
  readonly orphans = new Set<string>();

  #regrouped(row: number, column: number): boolean {
    return this.orphans.has(`${row},${column}`);
  }

  #format(row: number, column: number): number {
    const { cells, rows, columns } = this.#sheet;
    return cells.format(row, column) ?? rows.get(row)?.format ?? columns.get(column)?.format ?? 0;
  }

  #formula(formula: Formula | undefined, row: number, column: number): string {
    if (!formula) return '';
    const text = escapeText(encodeXstring(toFileFormula(formula.text.slice(1))));
    if (!formula.arrayArea) return tag(`${this.#prefix}f`, {}, text);
    const { rows, columns } = formula.arrayArea;
    return tag(`${this.#prefix}f`, { t: 'array', ref: areaName({ row, column, rows, columns }) }, text);
  }

  #value(value: ModelValue, computed: boolean): { type: string | null; content: string } {
    const v = (text: string): string => `<${this.#prefix}v>${escapeText(text)}</${this.#prefix}v>`;
    if (typeof value === 'number') {
      return Number.isFinite(value) ? { type: null, content: v(String(value)) } : { type: 'e', content: v('#NUM!') };
    }
    if (typeof value === 'boolean') return { type: 'b', content: v(value ? '1' : '0') };
    if (value instanceof CellError) return { type: 'e', content: v(value.code) };
    if (computed) return { type: 'str', content: v(encodeXstring(value)) };
    if (value === '') return { type: null, content: '' };
    return { type: 'inlineStr', content: tag(`${this.#prefix}is`, {}, textElement(this.#prefix, value)) };
  }
}

function keptFormula({ element, source }: SourceCell): string {
  const formula = child(element, 'f');
  return formula ? source.slice(formula.start, formula.end) : '';
}

export function sameValue(a: ModelValue, b: ModelValue): boolean {
  if (a instanceof CellError) return b instanceof CellError && a.code === b.code;
  return a === b;
}
