// How well a column's content fits a field: what is added to, or taken from, what its header says. Between -1 and 1.
import type { Field } from '../recommendation/codes';
import type { ColumnProfile } from './column-profile';

type Judge = (profile: ColumnProfile) => number;

/** The first line that applies. */
function judge(...lines: readonly (readonly [test: (profile: ColumnProfile) => boolean, value: number])[]): Judge {
  return (profile) => lines.find(([test]) => test(profile))?.[1] ?? 0;
}

const isStatus = (p: ColumnProfile) => Math.max(p.acceptance, p.implementation) > 0.6;
const isNumeric = (p: ColumnProfile) => p.number > 0.8;

const day = judge(
  [(p) => p.day >= 0.5, 0.2],
  [(p) => p.day < 0.2 && (isStatus(p) || isNumeric(p)), -0.5],
  [(p) => p.day < 0.2, -0.15],
);
const words = judge([(p) => p.day > 0.8, -0.5], [isStatus, -0.5], [(p) => p.symbol > 0.9 && p.length < 24, -0.4]);
const prose = judge([isStatus, -0.6], [isNumeric, -0.5], [(p) => p.day > 0.8, -0.5], [(p) => p.length > 20, 0.15]);
const acceptance = judge(
  [(p) => p.acceptance >= 0.5, 0.25],
  [(p) => p.implementation >= 0.5, -0.4],
  [(p) => p.length > 50 || p.day > 0.6, -0.4],
);
const implementation = judge(
  [(p) => p.implementation >= 0.5, 0.25],
  [(p) => p.acceptance >= 0.5, -0.4],
  [(p) => p.length > 50 || p.day > 0.6, -0.4],
);

const judges: Readonly<Partial<Record<Field, Judge>>> = {
  report: judge(
    [(p) => p.symbol >= 0.5, 0.25],
    [(p) => isNumeric(p) || isStatus(p) || p.day > 0.7, -0.5],
    [(p) => p.symbol < 0.1 && p.length > 30, -0.45],
    [(p) => p.symbol < 0.1, -0.2],
  ),
  reportTitle: judge(
    [(p) => p.symbol > 0.5 && p.symbolAndWords < 0.4, -0.6],
    [isNumeric, -0.6],
    [isStatus, -0.6],
    [(p) => p.length > 8, 0.1],
  ),
  number: judge(
    [(p) => p.symbol > 0.5 && p.symbolAndNumber < 0.5, -0.6],
    [(p) => p.number >= 0.7 && !p.isSerial, 0.2],
    [(p) => p.number >= 0.7, 0],
    [(p) => p.number < 0.3, -0.6],
  ),
  issued: day,
  targetDate: day,
  revisedDate: day,
  implementedDate: day,
  text: judge(
    [(p) => p.number > 0.7 || p.mark > 0.8, -0.7],
    [isStatus, -0.6],
    [(p) => p.symbol > 0.8 && p.length < 40, -0.6],
    [(p) => p.length >= 20, 0.2],
    [(p) => p.length < 6, -0.3],
  ),
  assessment: prose,
  remarks: prose,
  changeNote: judge([(p) => isNumeric(p) || p.day > 0.8, -0.5]),
  acceptance,
  implementation,
  previousAcceptance: acceptance,
  previousImplementation: implementation,
  addressee: judge([(p) => p.addressee >= 0.5, 0.2], [(p) => p.length > 100 || isNumeric(p) || isStatus(p), -0.5]),
  progress: judge([(p) => p.percent >= 0.6, 0.2], [() => true, -0.4]),
  source: judge([(p) => p.symbol > 0.7 || p.length > 70 || isNumeric(p), -0.4]),
  responsible: words,
  contact: words,
  decision: words,
  evidence: judge([isStatus, -0.5]),
};

/** 0 for an empty column: nothing speaks for or against it. */
export function contentScore(field: Field, profile: ColumnProfile): number {
  if (profile.filled === 0) return 0;
  return judges[field]?.(profile) ?? 0;
}

/** What a column is by its content alone, whatever its header; never as certain as a header. */
export function contentOnlyScore(field: Field, profile: ColumnProfile): number {
  if (profile.filled < 2) return 0;
  if (field === 'report') return profile.symbol >= 0.8 && profile.symbolAndWords < 0.5 ? 0.65 : 0;
  if (profile.filled < 3) return 0;
  if (field === 'acceptance') return profile.acceptance >= 0.8 ? 0.65 : 0;
  if (field === 'implementation') return profile.implementation >= 0.8 ? 0.65 : 0;
  if (field === 'addressee') return profile.addressee >= 0.8 && profile.length < 90 ? 0.6 : 0;
  return 0;
}
