// Which column holds which field: the best pairs of header and content first, one field to a column. Then what two
// fields may share: a number inside a symbol or a text, a title behind a symbol, both statuses in one column.
import { type Field, fields } from '../recommendation/codes';
import type { ColumnProfile } from './column-profile';
import { contentOnlyScore, contentScore } from './column-scores';
import { type HeaderColumn, readingsOf } from './header-band';
import type { FieldColumn } from './layout';

export interface ProfiledColumn extends HeaderColumn {
  readonly profile: ColumnProfile;
}
export type FieldColumns = Partial<Record<Field, FieldColumn>>;

interface Pair {
  readonly field: Field;
  readonly column: ProfiledColumn;
  readonly score: number;
  readonly byHeader: boolean;
}

/** Below this a column is not taken for a field. */
const leastScore = 0.45;
/** A number by its own header at least this certain is not looked for elsewhere. */
const certainNumber = 0.85;

export function assignColumns(columns: readonly ProfiledColumn[]): FieldColumns {
  const pairs = columns.flatMap(pairsOf).sort((a, b) => b.score - a.score || a.column.column - b.column.column);
  const found: FieldColumns = {};
  const taken = new Set<number>();
  for (const { field, column, score, byHeader } of pairs) {
    if (found[field] || taken.has(column.column)) continue;
    found[field] = { column: column.column, confidence: rounded(score), header: byHeader ? headerOf(column) : '' };
    taken.add(column.column);
  }
  const isNamed = Object.values(found).filter(({ header }) => header !== '').length >= 3;
  if (!isNamed)
    addNameless(
      found,
      columns.filter(({ column }) => !taken.has(column)),
    );
  addShared(found, columns);
  return inOrder(found);
}

/** As doubtful as can be: the person is asked. */
const nameless = 0.5;

/** Under a header without meaning, beside a symbol and a status: the prose, and numbers that do not just count rows. */
function addNameless(found: FieldColumns, rest: readonly ProfiledColumn[]): void {
  if (!found.report || !(found.acceptance ?? found.implementation)) return;
  const longest = [...rest].sort((a, b) => b.profile.length - a.profile.length)[0];
  const numbers = rest.find(({ profile }) => profile.number >= 0.8 && profile.day < 0.5 && !profile.isSerial);
  if (longest && longest.profile.length >= 20)
    found.text ??= { column: longest.column, confidence: nameless, header: '' };
  if (numbers) found.number ??= { column: numbers.column, confidence: nameless, header: '' };
}

/** In the order of the list of fields, so that the same columns make the same layout. */
function inOrder(found: FieldColumns): FieldColumns {
  const ordered: FieldColumns = {};
  for (const field of fields) if (found[field]) ordered[field] = found[field];
  return ordered;
}

export function headerOf(column: HeaderColumn): string {
  return column.group === '' ? column.text : `${column.group} / ${column.text}`;
}

function pairsOf(column: ProfiledColumn): Pair[] {
  const pairs = new Map<Field, Pair>();
  for (const { field, score: said } of readingsOf(column)) {
    const score = Math.min(1, said + contentScore(field, column.profile));
    if (score >= leastScore) pairs.set(field, { field, column, score, byHeader: true });
  }
  for (const field of fields) {
    const score = contentOnlyScore(field, column.profile);
    if (score > (pairs.get(field)?.score ?? 0)) pairs.set(field, { field, column, score, byHeader: false });
  }
  return [...pairs.values()];
}

function rounded(score: number): number {
  return Math.round(Math.min(1, score) * 100) / 100;
}

function addShared(found: FieldColumns, columns: readonly ProfiledColumn[]): void {
  const byColumn = new Map(columns.map((column) => [column.column, column]));
  const profileOf = (field: Field) => byColumn.get(found[field]?.column ?? -1)?.profile;
  const share = (field: Field, from: Field, confidence: number) => {
    const host = found[from];
    if (host) found[field] = { ...host, confidence: rounded(Math.min(host.confidence, confidence)) };
  };
  const number = profileOf('number');
  const isDoubtful = (found.number?.confidence ?? 0) < certainNumber || number?.isSerial === true;
  if (isDoubtful && (profileOf('report')?.symbolAndNumber ?? 0) >= 0.6) share('number', 'report', 0.85);
  else if (isDoubtful && (profileOf('text')?.leadingNumber ?? 0) >= 0.6 && !isNamedNumber(found))
    share('number', 'text', 0.85);
  if (!found.reportTitle && (profileOf('report')?.symbolAndWords ?? 0) >= 0.5) share('reportTitle', 'report', 0.75);
  shareStatus(found, profileOf);
}

/** The header says in full that the column holds the recommendation's number, however it runs. */
function isNamedNumber(found: FieldColumns): boolean {
  return (found.number?.confidence ?? 0) >= 1;
}

/** One column of both kinds of words: "Accepted", "Implemented", "In progress", "Rejected". */
function shareStatus(found: FieldColumns, profileOf: (field: Field) => ColumnProfile | undefined): void {
  const [only, other] = found.acceptance
    ? (['acceptance', 'implementation'] as const)
    : (['implementation', 'acceptance'] as const);
  const profile = profileOf(only);
  const host = found[only];
  if (!host || !profile || found[other] || profile.filled < 3 || profile[other] < 0.15) return;
  if (profile.acceptance + profile.implementation >= 0.7) found[other] = { ...host, confidence: 0.6 };
}
