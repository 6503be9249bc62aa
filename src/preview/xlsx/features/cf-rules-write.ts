// A conditional rule made through Excel's API as a `cfRule` element. Text and blank rules carry the formula that Excel
// writes beside them, because some readers know nothing else.
import { cellName } from '../../../core/sheet/a1';
import type { ConditionalFormatModel } from '../../model/sheet-model';
import type { CellFormat } from '../../model/styles';
import { toFileFormula } from '../file-formula';
import { escapeText, tag, type AttributeValue } from '../xml/write';
import { comparisons, periods, presets, textOperators } from './cf-rules-read';

export interface RuleWriting {
  readonly prefix: string;
  /** The number of a differential format appended to the style sheet. */
  readonly differential: (format: Partial<CellFormat>) => number;
}

type Body = {
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly formulas: readonly string[];
  readonly inner?: string;
};

export function writeRule(format: ConditionalFormatModel, { prefix, differential }: RuleWriting): string {
  const { attributes, formulas, inner = '' } = body(format, prefix);
  const stated = Object.keys(format.format).length > 0 ? { dxfId: differential(format.format) } : {};
  const order = { priority: format.priority, stopIfTrue: format.stopIfTrue || null };
  const texts = formulas.map((formula) =>
    tag(`${prefix}formula`, {}, escapeText(toFileFormula(formula.replace(/^=/, '')))),
  );
  return tag(`${prefix}cfRule`, { ...attributes, ...stated, ...order }, texts.join('') + inner);
}

function body(format: ConditionalFormatModel, prefix: string): Body {
  const { rule } = format;
  const first = format.areas[0];
  const cell = first ? cellName(first.row, first.column) : 'A1';
  switch (format.type) {
    case 'CellValue': {
      const formulas = [said(rule.formula1), said(rule.formula2)].filter((formula) => formula !== '');
      return { attributes: { type: 'cellIs', operator: wordFor(comparisons, rule.operator) ?? 'equal' }, formulas };
    }
    case 'ContainsText':
      return textBody(wordFor(textOperators, rule.operator) ?? 'containsText', said(rule.text), cell);
    case 'PresetCriteria':
      return presetBody(said(rule.criterion), cell);
    case 'TopBottom': {
      const kind = said(rule.type);
      const sides = { bottom: kind.startsWith('Bottom') || null, percent: kind.endsWith('Percent') || null };
      return {
        attributes: { type: 'top10', rank: typeof rule.rank === 'number' ? rule.rank : 10, ...sides },
        formulas: [],
      };
    }
    case 'ColorScale':
      return { attributes: { type: 'colorScale' }, formulas: [], inner: scale('colorScale', colours, prefix) };
    case 'DataBar':
      return { attributes: { type: 'dataBar' }, formulas: [], inner: scale('dataBar', ['638EC6'], prefix) };
    case 'IconSet':
      return { attributes: { type: 'iconSet' }, formulas: [], inner: icons(prefix) };
    case 'Custom':
      return { attributes: { type: 'expression' }, formulas: [said(rule.formula)] };
  }
}

/** A member of a rule as text; numbers are spelt, anything else is nothing. */
function said(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function wordFor(words: Readonly<Record<string, string>>, value: unknown): string | undefined {
  return Object.keys(words).find((word) => words[word] === value);
}

function textBody(type: string, text: string, cell: string): Body {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const formulas: Readonly<Record<string, string>> = {
    containsText: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${quoted},${cell}))`,
    beginsWith: `LEFT(${cell},LEN(${quoted}))=${quoted}`,
    endsWith: `RIGHT(${cell},LEN(${quoted}))=${quoted}`,
  };
  const operator = type === 'notContainsText' ? 'notContains' : type;
  return { attributes: { type, operator, text }, formulas: [formulas[type] ?? ''] };
}

function presetBody(criterion: string, cell: string): Body {
  const period = wordFor(periods, criterion);
  if (period) return { attributes: { type: 'timePeriod', timePeriod: period }, formulas: [] };
  if (criterion.endsWith('Average')) {
    const deviations = ['One', 'Two', 'Three'].findIndex((word) => criterion.startsWith(`${word}StdDev`)) + 1;
    const below = criterion.includes('Below') ? 0 : null;
    const equal = criterion.startsWith('EqualOr') ? 1 : null;
    return {
      attributes: { type: 'aboveAverage', aboveAverage: below, equalAverage: equal, stdDev: deviations || null },
      formulas: [],
    };
  }
  const type = wordFor(presets, criterion) ?? 'containsBlanks';
  const formulas: Readonly<Record<string, string>> = {
    containsBlanks: `LEN(TRIM(${cell}))=0`,
    notContainsBlanks: `LEN(TRIM(${cell}))>0`,
    containsErrors: `ISERROR(${cell})`,
    notContainsErrors: `NOT(ISERROR(${cell}))`,
  };
  const formula = formulas[type];
  return { attributes: { type }, formulas: formula === undefined ? [] : [formula] };
}

const colours = ['F8696B', 'FFEB84', '63BE7B'];

/** Excel's own first choice of thresholds and colours. */
function scale(local: string, chosen: readonly string[], prefix: string): string {
  const limit = (type: string, val?: number): string => tag(`${prefix}cfvo`, { type, val });
  const limits =
    chosen.length === 3 ? limit('min') + limit('percentile', 50) + limit('max') : limit('min') + limit('max');
  return tag(prefix + local, {}, limits + chosen.map((rgb) => tag(`${prefix}color`, { rgb: `FF${rgb}` })).join(''));
}

function icons(prefix: string): string {
  const limits = [0, 33, 67].map((val) => tag(`${prefix}cfvo`, { type: 'percent', val }));
  return tag(`${prefix}iconSet`, { iconSet: '3TrafficLights1' }, limits.join(''));
}
