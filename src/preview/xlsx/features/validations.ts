// Data validation (ECMA-376 part 1, 18.3.1.32), also that of the 2009 extension, where Excel 2010 and later put rules
// that name other sheets. A rule nobody changed keeps its XML and its place.
import type { ValidationModel } from '../../model/sheet-model';
import { fromFileFormula, toFileFormula } from '../file-formula';
import { attribute, child, childrenNamed, descendants, flag, prefixOf, type XmlElement } from '../xml/element';
import { extensionUris } from '../xml/names';
import { attributesOf, escapeText, tag, type Patch } from '../xml/write';
import { readAreas, writeAreas } from './areas';

const types = {
  none: 'None',
  list: 'List',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
} as const;
const operators: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};
const alerts = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

function standardElements(worksheet: XmlElement): XmlElement[] {
  return childrenNamed(child(worksheet, 'dataValidations'), 'dataValidation');
}

function extendedElements(worksheet: XmlElement): XmlElement[] {
  const found = descendants(child(worksheet, 'extLst'), 'dataValidation');
  return found.filter(({ uri }) => uri === extensionUris.x14);
}

export function readValidations(worksheet: XmlElement): ValidationModel[] {
  return [...standardElements(worksheet), ...extendedElements(worksheet)].map(readValidation);
}

function readValidation(element: XmlElement): ValidationModel {
  const type = types[(attribute(element, 'type') ?? 'none') as keyof typeof types] as
    ValidationModel['type'] | undefined;
  const text = (name: string): string => {
    const found = child(element, name);
    return (child(found, 'f', extensionUris.xm) ?? found)?.text ?? '';
  };
  return {
    areas: readAreas(attribute(element, 'sqref') ?? child(element, 'sqref', extensionUris.xm)?.text),
    type: type ?? 'None',
    operator: operators[attribute(element, 'operator') ?? 'between'] ?? 'Between',
    formula1: modelFormula(text('formula1'), type ?? 'None'),
    formula2: modelFormula(text('formula2'), type ?? 'None'),
    ignoreBlanks: flag(element, 'allowBlank'),
    // The attribute says the opposite of its name: it hides the arrow.
    inCellDropDown: !flag(element, 'showDropDown'),
    prompt: {
      show: flag(element, 'showInputMessage'),
      title: attribute(element, 'promptTitle') ?? '',
      message: attribute(element, 'prompt') ?? '',
    },
    errorAlert: {
      show: flag(element, 'showErrorMessage'),
      style: alerts[(attribute(element, 'errorStyle') ?? 'stop') as keyof typeof alerts],
      title: attribute(element, 'errorTitle') ?? '',
      message: attribute(element, 'error') ?? '',
    },
  };
}

/** A list of words loses its quotes, a number stays one, everything else gets the `=` Excel's API shows. */
function modelFormula(text: string, type: ValidationModel['type']): string {
  if (text === '') return '';
  const words = /^"((?:[^"]|"")*)"$/.exec(text);
  if (type === 'List' && words) return (words[1] ?? '').replaceAll('""', '"');
  return Number.isNaN(Number(text)) ? `=${fromFileFormula(text)}` : text;
}

function fileFormula(text: string, type: ValidationModel['type']): string {
  if (text.startsWith('=')) return toFileFormula(text.slice(1));
  return type === 'List' ? `"${text.replaceAll('"', '""')}"` : text;
}

function writeValidation(rule: ValidationModel, prefix: string): string {
  const word = <T>(words: Readonly<Record<string, T>>, value: T): string | undefined =>
    Object.keys(words).find((key) => words[key] === value);
  const operator = word(operators, rule.operator);
  const style = word(alerts, rule.errorAlert.style);
  const type = word(types, rule.type);
  const formula = (name: string, text: string): string => {
    return text === '' ? '' : tag(prefix + name, {}, escapeText(fileFormula(text, rule.type)));
  };
  const attributes = {
    type: type === 'none' ? null : type,
    errorStyle: style === 'stop' ? null : style,
    operator: operator === 'between' ? null : operator,
    allowBlank: rule.ignoreBlanks || null,
    showDropDown: rule.inCellDropDown ? null : 1,
    showInputMessage: rule.prompt.show || null,
    showErrorMessage: rule.errorAlert.show || null,
    errorTitle: rule.errorAlert.title || null,
    error: rule.errorAlert.message || null,
    promptTitle: rule.prompt.title || null,
    prompt: rule.prompt.message || null,
    sqref: writeAreas(rule.areas),
  };
  return tag(
    `${prefix}dataValidation`,
    attributes,
    formula('formula1', rule.formula1) + formula('formula2', rule.formula2),
  );
}

/** The `dataValidations` element; those of the extension that were changed or removed leave it through `patch`. */
export function writeValidations(
  rules: readonly ValidationModel[],
  worksheet: XmlElement,
  source: string,
  patch: Patch,
): string {
  const key = (rule: ValidationModel): string => JSON.stringify(rule);
  const standard = new Map(standardElements(worksheet).map((element) => [key(readValidation(element)), element]));
  const extended = new Map(extendedElements(worksheet).map((element) => [key(readValidation(element)), element]));
  const here = rules.filter((rule) => rule.areas.length > 0 && !extended.has(key(rule)));
  const wanted = new Set(rules.map(key));
  removeExtended(
    [...extended].filter(([text]) => !wanted.has(text)).map(([, element]) => element),
    worksheet,
    patch,
  );
  if (here.length === 0) return '';
  const prefix = prefixOf(worksheet);
  const inner = here.map((rule) => {
    const element = standard.get(key(rule));
    return element ? source.slice(element.start, element.end) : writeValidation(rule, prefix);
  });
  const list = child(worksheet, 'dataValidations');
  return tag(`${prefix}dataValidations`, { ...(list && attributesOf(list)), count: here.length }, inner.join(''));
}

/** Takes rules out of the extension list; an extension without any left goes as a whole. */
function removeExtended(gone: readonly XmlElement[], worksheet: XmlElement, patch: Patch): void {
  for (const extension of childrenNamed(child(worksheet, 'extLst'), 'ext')) {
    const rules = descendants(extension, 'dataValidation');
    const leaving = rules.filter((rule) => gone.includes(rule));
    if (leaving.length === 0) continue;
    if (leaving.length === rules.length) {
      patch.replace(extension.start, extension.end, '');
      continue;
    }
    const [list] = extension.children;
    if (list) patch.setAttributes(list, { count: rules.length - leaving.length });
    for (const rule of leaving) patch.replace(rule.start, rule.end, '');
  }
}
