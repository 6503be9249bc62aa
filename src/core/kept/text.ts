// Reading and writing what a workbook keeps. Tolerant of what it does not know, strict with what it uses: a value that
// is not of the expected kind is left out, never guessed. Another format is refused as a whole.
import {
  acceptanceCodes,
  addresseeCodes,
  fields,
  implementationCodes,
  languages,
  type StatusKind,
} from '../recommendation/codes';
import { isPaperSetting, readPaperSettings } from '../annex/paper-settings';
import type { BlockDecision, Chosen, ColumnRef, SheetDecision } from '../layout/decisions';
import { parseDay } from '../recommendation/day';
import { severities, type Severity, type Thresholds } from '../rules/rule';
import type { Ignored, RuleSettings } from '../rules/settings';
import { schemeIds } from '../vocabulary/scheme';
import { type Kept, keptFormat, type MappedWord, nothingKept } from './kept';

/** `null` for a text of another format, or none at all: it is not ours to read, nor to write over. */
export function parseKept(text: string | null): Kept | null {
  if (text === null) return nothingKept;
  const root = objectIn(parsed(text));
  if (!root) return null;
  const { format, scheme, mapping, sheets, asOf, rules, source, paper, ...others } = root;
  if (format !== keptFormat) return null;
  const known = schemeIds.find((id) => id === scheme);
  const day = typeof asOf === 'string' ? parseDay(asOf) : null;
  return {
    ...(known === undefined ? {} : { scheme: known }),
    ...(day === null ? {} : { asOf: day }),
    rules: ruleSettings(rules),
    ...pulledFrom(source),
    ...paperIn(paper),
    mapping: listIn(mapping).flatMap((each) => mappedWord(each) ?? []),
    sheets: listIn(sheets).flatMap((each) => sheetDecision(each) ?? []),
    others: known === undefined && scheme !== undefined ? { ...others, scheme } : others,
  };
}

/** One line of JSON; the same value always prints the same text. */
export function printKept(kept: Kept): string {
  const { scheme, mapping, sheets, asOf, rules, source, paper, paperOthers, others } = kept;
  const own: Partial<Pick<Kept, 'scheme' | 'asOf' | 'rules' | 'source' | 'paper'>> = {
    ...(scheme === undefined ? {} : { scheme }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(isUsual(rules) ? {} : { rules }),
    ...(source === undefined ? {} : { source }),
    ...(paper === undefined && paperOthers === undefined ? {} : { paper: { ...paperOthers, ...paper } }),
  };
  return JSON.stringify({ ...others, format: keptFormat, ...own, mapping, sheets });
}

function isUsual({ severities: chosen, thresholds, ignored }: RuleSettings): boolean {
  return Object.keys(chosen).length === 0 && Object.keys(thresholds).length === 0 && ignored.length === 0;
}

function paperIn(value: unknown): Pick<Kept, 'paper' | 'paperOthers'> {
  const read = readPaperSettings(value);
  if (!read) return {};
  const others = Object.entries(objectIn(value) ?? {}).filter(([name]) => !isPaperSetting(name));
  return {
    ...(Object.keys(read.settings).length === 0 ? {} : { paper: read.settings }),
    ...(others.length === 0 ? {} : { paperOthers: Object.fromEntries(others) }),
  };
}

function pulledFrom(value: unknown): Pick<Kept, 'source'> {
  const { name, version, pulledOn, language } = objectIn(value) ?? {};
  const day = typeof pulledOn === 'string' ? parseDay(pulledOn) : null;
  const known = languages.find((each) => each === language);
  if (typeof name !== 'string' || typeof version !== 'string' || day === null || known === undefined) return {};
  return { source: { name, version, pulledOn: day, language: known } };
}

function ruleSettings(value: unknown): RuleSettings {
  const parts = objectIn(value) ?? {};
  const chosen: Record<string, Severity | 'off'> = {};
  for (const [rule, given] of Object.entries(objectIn(parts['severities']) ?? {})) {
    const known = [...severities, 'off' as const].find((each) => each === given);
    if (known !== undefined) chosen[rule] = known;
  }
  return {
    severities: chosen,
    thresholds: thresholdsIn(objectIn(parts['thresholds']) ?? {}),
    ignored: listIn(parts['ignored']).flatMap((each) => ignoredIn(each) ?? []),
  };
}

function thresholdsIn({ yearsOpen, monthsUnderConsideration }: Parts): Partial<Thresholds> {
  return {
    ...(isCount(yearsOpen) ? { yearsOpen } : {}),
    ...(isCount(monthsUnderConsideration) ? { monthsUnderConsideration } : {}),
  };
}

function ignoredIn(value: unknown): Ignored | null {
  const { rule, source, symbol, number, value: stood, reason } = objectIn(value) ?? {};
  const texts = [rule, source, symbol, number, stood, reason];
  if (!texts.every((each) => typeof each === 'string')) return null;
  const [a = '', b = '', c = '', d = '', e = '', f = ''] = texts;
  return { rule: a, source: b, symbol: c, number: d, value: e, reason: f };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Parts = Readonly<Record<string, unknown>>;

function objectIn(value: unknown): Parts | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Parts) : null;
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function textsIn(value: unknown): readonly string[] {
  return listIn(value).map((each) => (typeof each === 'string' ? each : ''));
}

function mappedWord(value: unknown): MappedWord | null {
  const { word, kind, code } = objectIn(value) ?? {};
  if (typeof word !== 'string' || word === '' || (kind !== 'acceptance' && kind !== 'implementation')) return null;
  const known = [...codesOf(kind), 'none' as const].find((each) => each === code);
  return known === undefined ? null : { word, kind, code: known };
}

function codesOf(kind: StatusKind) {
  return kind === 'acceptance' ? acceptanceCodes : implementationCodes;
}

function sheetDecision(value: unknown): SheetDecision | null {
  const parts = objectIn(value);
  if (!parts) return null;
  const { sheet, name, words, included, headerRow, blocks, ...others } = parts;
  if (typeof sheet !== 'string' || typeof name !== 'string') return null;
  return {
    ...others,
    sheet,
    name,
    words: textsIn(words),
    ...(typeof included === 'boolean' ? { included } : {}),
    ...(isCount(headerRow) ? { headerRow } : {}),
    blocks: listIn(blocks).flatMap((each) => blockDecision(each) ?? []),
  };
}

function blockDecision(value: unknown): BlockDecision | null {
  const parts = objectIn(value);
  if (!parts) return null;
  const { table, header, at, fields: columns, marks, ...others } = parts;
  const groups = objectIn(marks) ?? {};
  return {
    ...others,
    table: typeof table === 'string' ? table : null,
    header: textsIn(header),
    at: columnRef(at),
    fields: chosenIn(columns, fields),
    marks: {
      acceptance: chosenIn(groups['acceptance'], acceptanceCodes),
      implementation: chosenIn(groups['implementation'], implementationCodes),
      addressee: chosenIn(groups['addressee'], addresseeCodes.filter(isByColumn)),
    },
  };
}

function isByColumn(code: string): code is 'executive' | 'legislative' {
  return code !== 'other';
}

function chosenIn<Key extends string>(value: unknown, keys: readonly Key[]): Chosen<Key> {
  const parts = objectIn(value) ?? {};
  const chosen: Partial<Record<Key, ColumnRef | null>> = {};
  for (const key of keys) {
    const given = parts[key];
    const ref = columnRef(given);
    if (given === null || ref) chosen[key] = ref;
  }
  return chosen;
}

function columnRef(value: unknown): ColumnRef | null {
  const { header, occurrence, column } = objectIn(value) ?? {};
  if (typeof header !== 'string' || !isCount(occurrence) || !isCount(column)) return null;
  return { header, occurrence, column };
}
