// What changed since last period, one remark a recommendation: told by last period's data, else by the tracker's own
// columns of the previous status, else by its change notes. After SPEC section 6: the previous implementation, else the
// previous acceptance.
import type { LastPeriod } from '../period/last-period';
import type { CodesOf, StatusKind } from '../recommendation/codes';
import { identityKey } from '../recommendation/identity';
import type { Recommendation } from '../recommendation/recommendation';
import { sameWording } from '../texts/same-wording';
import { readChangeNote } from '../vocabulary/change-notes';
import { statusWord } from '../vocabulary/status-reading';

type Was = { [K in StatusKind]: CodesOf[K] | null };

export type Change =
  | { readonly kind: 'new' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'unchanged-updated' }
  | {
      readonly [K in StatusKind]: { readonly kind: 'previous'; readonly of: K; readonly code: CodesOf[K] };
    }[StatusKind];

/** `null` where nothing tells. */
export function changeOf(row: Recommendation, lastPeriod: LastPeriod | null): Change | null {
  if (lastPeriod) return identityKey(row) === null ? null : sinceLastPeriod(row, lastPeriod.before(row));
  const [told, noted] = [fromColumns(row), fromNote(row)];
  // Columns of statuses cannot tell that the assessment is another; the note may.
  return told === null || (told.kind === 'unchanged' && noted?.kind === 'unchanged-updated') ? noted : told;
}

function sinceLastPeriod(row: Recommendation, before: Recommendation | null): Change | null {
  if (!before) return { kind: 'new' };
  const was = { acceptance: codeOf(before.acceptance), implementation: codeOf(before.implementation) };
  if (!isSame(row, was)) return moved(row, was);
  const isUpdated = !sameWording(assessmentOf(row), assessmentOf(before));
  return { kind: isUpdated ? 'unchanged-updated' : 'unchanged' };
}

function fromColumns(row: Recommendation): Change | null {
  const { previousAcceptance, previousImplementation } = row.entries;
  const was: Was = {
    acceptance: statusWord('acceptance', String(previousAcceptance?.value ?? '')),
    implementation: statusWord('implementation', String(previousImplementation?.value ?? '')),
  };
  if (was.acceptance === null && was.implementation === null) return null;
  // A column that is not there says nothing against what stands now.
  const isLike = (kind: StatusKind) => was[kind] === null || was[kind] === codeOf(row[kind]);
  return isLike('acceptance') && isLike('implementation') ? { kind: 'unchanged' } : moved(row, was);
}

function fromNote({ entries }: Recommendation): Change | null {
  const note = readChangeNote(String(entries.changeNote?.value ?? ''));
  if (note?.kind !== 'previous') return note;
  const implementation = note.statuses.find((status) => status.implementation !== null)?.implementation ?? null;
  if (implementation !== null) return { kind: 'previous', of: 'implementation', code: implementation };
  const acceptance = note.statuses.find((status) => status.acceptance !== null)?.acceptance ?? null;
  return acceptance === null ? null : { kind: 'previous', of: 'acceptance', code: acceptance };
}

/** Names the status that changed: "previously in progress" would mislead where only the acceptance is another. */
function moved(row: Recommendation, { acceptance, implementation }: Was): Change | null {
  const hasMoved = implementation !== codeOf(row.implementation);
  if (implementation !== null && (hasMoved || acceptance === null || acceptance === codeOf(row.acceptance)))
    return { kind: 'previous', of: 'implementation', code: implementation };
  if (acceptance !== null) return { kind: 'previous', of: 'acceptance', code: acceptance };
  return null;
}

function isSame(row: Recommendation, was: Was): boolean {
  return codeOf(row.acceptance) === was.acceptance && codeOf(row.implementation) === was.implementation;
}

function codeOf<Code>(reading: { readonly kind: string; readonly code?: Code }): Code | null {
  return reading.kind === 'known' ? (reading.code ?? null) : null;
}

function assessmentOf({ entries }: Recommendation): string {
  return String(entries.assessment?.value ?? '').trim();
}
