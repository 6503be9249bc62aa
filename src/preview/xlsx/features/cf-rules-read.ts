// What a conditional rule says, in the words of Excel's API (Excel.ConditionalFormat and its rule objects).
import type { ConditionalFormatModel } from '../../model/sheet-model';
import { fromFileFormula } from '../file-formula';
import { attribute, childrenNamed, descendants, flag, numeric, type XmlElement } from '../xml/element';
import { extensionUris } from '../xml/names';

type Rule = Pick<ConditionalFormatModel, 'type' | 'rule'>;

export const comparisons: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};
export const textOperators: Readonly<Record<string, string>> = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
};
export const presets: Readonly<Record<string, string>> = {
  containsBlanks: 'Blanks',
  notContainsBlanks: 'NonBlanks',
  containsErrors: 'Errors',
  notContainsErrors: 'NonErrors',
  duplicateValues: 'DuplicateValues',
  uniqueValues: 'UniqueValues',
};
export const periods: Readonly<Record<string, string>> = {
  yesterday: 'Yesterday',
  today: 'Today',
  tomorrow: 'Tomorrow',
  last7Days: 'LastSevenDays',
  lastWeek: 'LastWeek',
  thisWeek: 'ThisWeek',
  nextWeek: 'NextWeek',
  lastMonth: 'LastMonth',
  thisMonth: 'ThisMonth',
  nextMonth: 'NextMonth',
};
const scales = { colorScale: 'ColorScale', dataBar: 'DataBar', iconSet: 'IconSet' } as const;

export function readRule(element: XmlElement): Rule {
  const type = attribute(element, 'type') ?? 'expression';
  const formulas = [...childrenNamed(element, 'formula'), ...childrenNamed(element, 'f', extensionUris.xm)];
  const [formula1 = '', formula2] = formulas.map(({ text }) => `=${fromFileFormula(text)}`);
  if (type === 'cellIs') {
    const operator = comparisons[attribute(element, 'operator') ?? 'equal'] ?? 'EqualTo';
    return { type: 'CellValue', rule: { operator, formula1, ...(formula2 !== undefined && { formula2 }) } };
  }
  const text = textOperators[type];
  if (text) return { type: 'ContainsText', rule: { operator: text, text: attribute(element, 'text') ?? '' } };
  const preset = presets[type];
  if (preset) return { type: 'PresetCriteria', rule: { criterion: preset } };
  if (type === 'timePeriod')
    return { type: 'PresetCriteria', rule: { criterion: periods[attribute(element, 'timePeriod') ?? ''] ?? 'Today' } };
  if (type === 'aboveAverage') return { type: 'PresetCriteria', rule: { criterion: averageCriterion(element) } };
  if (type === 'top10') return { type: 'TopBottom', rule: readTop(element) };
  if (type === 'colorScale' || type === 'dataBar' || type === 'iconSet')
    return { type: scales[type], rule: readThresholds(element) };
  return { type: 'Custom', rule: { formula: formula1 } };
}

function averageCriterion(element: XmlElement): string {
  const above = flag(element, 'aboveAverage', true) ? 'Above' : 'Below';
  const deviations = numeric(element, 'stdDev');
  if (deviations === 1) return `OneStdDev${above}Average`;
  if (deviations === 2) return `TwoStdDev${above}Average`;
  if (deviations === 3) return `ThreeStdDev${above}Average`;
  return flag(element, 'equalAverage') ? `EqualOr${above}Average` : `${above}Average`;
}

function readTop(element: XmlElement): Rule['rule'] {
  const side = flag(element, 'bottom') ? 'Bottom' : 'Top';
  return { type: side + (flag(element, 'percent') ? 'Percent' : 'Items'), rank: numeric(element, 'rank') ?? 10 };
}

function readThresholds(element: XmlElement): Rule['rule'] {
  const thresholds = descendants(element, 'cfvo').map((found) => ({
    type: attribute(found, 'type') ?? '',
    value: attribute(found, 'val') ?? '',
  }));
  return { thresholds };
}
