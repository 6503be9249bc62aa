// What people can do something about when a paper does not get online.
import { describe, expect, it } from 'vitest';
import { onlineTrouble } from '../../src/papers/online';
import type { SourceProblem } from '../../src/sources/source-problem';

const host = 'graph.microsoft.com';

describe('onlineTrouble', () => {
  it.each<[SourceProblem, string]>([
    [{ kind: 'unreachable', host }, 'no-network'],
    [{ kind: 'sign-in-failed', code: 'x' }, 'sign-in'],
    [{ kind: 'sign-in-closed' }, 'cancelled'],
    [{ kind: 'consent-needed' }, 'not-allowed'],
    [{ kind: 'forbidden', host }, 'not-allowed'],
    [{ kind: 'server-failed', host, status: 507 }, 'no-room'],
    [{ kind: 'server-failed', host, status: 500 }, 'failed'],
    [{ kind: 'answer-unexpected', host }, 'failed'],
  ])('%j', (problem, because) => {
    expect(onlineTrouble(problem)).toBe(because);
  });
});
