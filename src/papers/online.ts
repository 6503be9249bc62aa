// Why a paper could not be put online, in the few kinds that people can do something about.
import type { OnlineBecause } from '../pane/annexes/annex-tasks';
import type { SourceProblem } from '../sources/source-problem';

const because: Readonly<Partial<Record<SourceProblem['kind'], OnlineBecause>>> = {
  unreachable: 'no-network',
  'timed-out': 'no-network',
  'cut-short': 'no-network',
  'sign-in-needed': 'sign-in',
  'sign-in-failed': 'sign-in',
  'sign-in-blocked': 'sign-in',
  forbidden: 'not-allowed',
  'consent-needed': 'not-allowed',
  cancelled: 'cancelled',
  'sign-in-closed': 'cancelled',
};

/** Insufficient Storage (RFC 4918, section 11.5): what Graph answers where a OneDrive is full. */
const full = 507;

export function onlineTrouble(problem: SourceProblem): OnlineBecause {
  if (problem.kind === 'server-failed' && problem.status === full) return 'no-room';
  return because[problem.kind] ?? 'failed';
}
