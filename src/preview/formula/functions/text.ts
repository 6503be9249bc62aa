// Texts. Norm: support.microsoft.com, "Text functions". Positions count UTF-16 units as Excel does.
import { CellError } from '../../model/cell-error';
import { eachValue } from '../aggregation';
import { errors, Range, toCondition, toNumber, toText, type Scalar, type Value } from '../cell-values';
import { hasWildcards, wildcardPattern } from '../criteria';
import { mixed, scalars, whole, type FunctionSpec, type FunctionTable, type Site } from '../function-spec';
import { formatUnder, notADate } from '../number-format';
import { readNumberText, writeNumber } from '../number-text';
import { roundHalfUp } from './mathematics';

/** A cell holds no longer text. */
const longest = 32_767;

function limited(text: string): Scalar {
  return text.length > longest ? errors.value : text;
}

function onText(run: (text: string) => Scalar): FunctionSpec {
  return scalars(1, 1, ([value = null]) => run(toText(value)));
}

/** A whole number of at least `least`, an error otherwise. */
function wholeNumber(value: Scalar | undefined, missing: number, least: number): number | CellError {
  const number = value === undefined ? missing : toNumber(value);
  if (number instanceof CellError) return number;
  return number < least ? errors.value : Math.trunc(number);
}

function cut(take: (text: string, count: number) => string): FunctionSpec {
  return scalars(1, 2, ([value = null, given]) => {
    const count = wholeNumber(given, 1, 0);
    return count instanceof CellError ? count : take(toText(value), count);
  });
}

const middle = scalars(3, 3, ([value = null, from, length]) => {
  const start = wholeNumber(from, 1, 1);
  const count = wholeNumber(length, 0, 0);
  if (start instanceof CellError) return start;
  return count instanceof CellError ? count : toText(value).slice(start - 1, start - 1 + count);
});

/** FIND minds case and knows no wildcards, SEARCH the opposite. Positions from 1. */
function position(find: (wanted: string, text: string, from: number) => number): FunctionSpec {
  return scalars(2, 3, ([wanted = null, text = null, given]) => {
    const from = wholeNumber(given, 1, 1);
    if (from instanceof CellError) return from;
    const within = toText(text);
    if (from > within.length + 1) return errors.value;
    const found = find(toText(wanted), within, from - 1);
    return found < 0 ? errors.value : found + 1;
  });
}

function search(wanted: string, text: string, from: number): number {
  if (!hasWildcards(wanted)) return text.toLowerCase().indexOf(wanted.toLowerCase(), from);
  const found = wildcardPattern(wanted, false).exec(text.slice(from));
  return found ? found.index + from : -1;
}

const substitute = scalars(3, 4, ([value = null, old = null, replacement = null, which]) => {
  const text = toText(value);
  const wanted = toText(old);
  if (wanted === '') return text;
  if (which === undefined) return limited(text.replaceAll(wanted, () => toText(replacement)));
  const nth = wholeNumber(which, 1, 1);
  if (nth instanceof CellError) return nth;
  let at = -1;
  for (let count = 0; count < nth; count++) {
    at = text.indexOf(wanted, at < 0 ? 0 : at + wanted.length);
    if (at < 0) return text;
  }
  return limited(text.slice(0, at) + toText(replacement) + text.slice(at + wanted.length));
});

const replace = scalars(4, 4, ([value = null, from, length, replacement = null]) => {
  const start = wholeNumber(from, 1, 1);
  const count = wholeNumber(length, 0, 0);
  if (start instanceof CellError) return start;
  if (count instanceof CellError) return count;
  const text = toText(value);
  return limited(text.slice(0, start - 1) + toText(replacement) + text.slice(start - 1 + count));
});

/** Texts of all arguments in order; the first error instead. */
function textsOf(given: readonly Value[], site: Site, skipEmpty: boolean): string[] | CellError {
  const texts: string[] = [];
  const failure = eachValue(given, site, (value, times) => {
    if (value instanceof CellError) return value;
    const text = toText(value);
    if (text !== '' || !skipEmpty) for (let i = 0; i < Math.min(times, longest); i++) texts.push(text);
    return null;
  });
  return failure ?? texts;
}

const join: FunctionSpec = mixed(3, 254, ['any', 'value', 'any'], ([separator = null, skip = null, ...given], site) => {
  const skipEmpty = skip === null ? true : toCondition(skip as Scalar);
  if (skipEmpty instanceof CellError) return skipEmpty;
  const separators = textsOf([separator], site, false);
  if (separators instanceof CellError) return separators;
  const texts = textsOf(given, site, skipEmpty);
  if (texts instanceof CellError) return texts;
  // Several separators take turns.
  return limited(
    texts
      .map((text, index) => (index === 0 ? text : (separators[(index - 1) % separators.length] ?? '') + text))
      .join(''),
  );
});

const concat = whole(1, 253, (given, site) => {
  const texts = textsOf(given, site, true);
  return texts instanceof CellError ? texts : limited(texts.join(''));
});

function proper(text: string): string {
  return text
    .toLowerCase()
    .replace(/(^|[^\p{L}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

const format = scalars(2, 2, ([value = null, pattern = null], { workings }) => {
  const number = value === null ? 0 : typeof value === 'string' ? (readNumberText(value) ?? value) : value;
  const code = toText(pattern);
  if (code === '') return '';
  if (typeof number === 'boolean' || number instanceof CellError) return toText(number);
  if (typeof number === 'number' && /^(?:general|@)$/i.test(code)) return writeNumber(number);
  const shown = formatUnder(number, code, workings.model.date1904);
  return shown === notADate ? errors.value : limited(shown);
});

const fixed = scalars(1, 3, ([value = null, given, plain = null]) => {
  const number = toNumber(value);
  const digits = given === undefined ? 2 : toNumber(given);
  if (number instanceof CellError) return number;
  if (digits instanceof CellError) return digits;
  const withoutCommas = toCondition(plain);
  if (withoutCommas instanceof CellError) return withoutCommas;
  const text = roundHalfUp(number, digits).toFixed(Math.max(0, Math.trunc(digits)));
  return withoutCommas ? text : text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
});

const value = scalars(1, 1, ([given = null]) => {
  if (typeof given === 'boolean') return errors.value;
  return toNumber(given);
});

function character(code: Scalar, largest: number): Scalar {
  const number = wholeNumber(code ?? undefined, 0, 1);
  if (number instanceof CellError) return number;
  return number > largest ? errors.value : String.fromCodePoint(number);
}

/** Parts of a text before or after the nth separator; counted from the end when n is negative. */
function beside(after: boolean): FunctionSpec {
  return scalars(2, 6, ([given = null, wanted = null, which = 1, mode = null, , otherwise]) => {
    const text = toText(given);
    const separator = toText(wanted);
    const nth = toNumber(which);
    if (nth instanceof CellError) return nth;
    const ignoresCase = toNumber(mode) === 1;
    const places = placesOf(ignoresCase ? text.toLowerCase() : text, ignoresCase ? separator.toLowerCase() : separator);
    const at = nth > 0 ? places[nth - 1] : places[places.length + nth];
    if (nth === 0) return errors.value;
    if (at === undefined) return otherwise ?? errors.notAvailable;
    return after ? text.slice(at + separator.length) : text.slice(0, at);
  });
}

function placesOf(text: string, separator: string): number[] {
  const places: number[] = [];
  if (separator === '') return places;
  for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + separator.length)) places.push(at);
  return places;
}

export const texts: FunctionTable = {
  LEN: onText((text) => text.length),
  TRIM: onText((text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  CLEAN: onText((text) => text.replace(/[\u0000-\u001f]/g, '')),
  UPPER: onText((text) => text.toUpperCase()),
  LOWER: onText((text) => text.toLowerCase()),
  PROPER: onText(proper),
  LEFT: cut((text, count) => text.slice(0, count)),
  RIGHT: cut((text, count) => (count === 0 ? '' : text.slice(-count))),
  MID: middle,
  FIND: position((wanted, text, from) => text.indexOf(wanted, from)),
  SEARCH: position(search),
  SUBSTITUTE: substitute,
  REPLACE: replace,
  REPT: scalars(2, 2, ([given = null, times]) => {
    const count = wholeNumber(times, 0, 0);
    if (count instanceof CellError) return count;
    const text = toText(given);
    return text.length * count > longest ? errors.value : text.repeat(count);
  }),
  EXACT: scalars(2, 2, ([left = null, right = null]) => toText(left) === toText(right)),
  CONCATENATE: scalars(1, 255, (given) => limited(given.map(toText).join(''))),
  CONCAT: concat,
  TEXTJOIN: join,
  TEXTBEFORE: beside(false),
  TEXTAFTER: beside(true),
  TEXT: format,
  FIXED: fixed,
  VALUE: value,
  NUMBERVALUE: scalars(1, 3, ([given = null, point = '.', group = ',']) => {
    const text = toText(given)
      .replace(/\s/g, '')
      .replaceAll(toText(group).charAt(0) || ',', '');
    return text === '' ? 0 : (readNumberText(text.replace(toText(point).charAt(0), '.')) ?? errors.value);
  }),
  CHAR: scalars(1, 1, ([code = null]) => character(code, 255)),
  UNICHAR: scalars(1, 1, ([code = null]) => character(code, 0x10ffff)),
  CODE: onText((text) => text.codePointAt(0) ?? errors.value),
  UNICODE: onText((text) => text.codePointAt(0) ?? errors.value),
  HYPERLINK: scalars(1, 2, ([address = null, shown]) => shown ?? address),
  FORMULATEXT: whole(1, 1, ([range = null]) => {
    if (!(range instanceof Range)) return errors.value;
    return range.sheet.cells.formula(range.area.row, range.area.column)?.text ?? errors.notAvailable;
  }),
};
