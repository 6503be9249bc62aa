// Labelled comments: "x status | text" where a careful reader would ask, "- status | text" where not.
import type { ImplementationCode } from '../../../../src/core/recommendation/codes';

export interface Labelled {
  readonly speaks: boolean;
  readonly status: ImplementationCode;
  readonly text: string;
}

const line = /^(?<mark>[x-]) (?<status>implemented|in_progress|not_started) \| (?<text>.+)$/u;

export function readLabelled(lines: string): readonly Labelled[] {
  return lines
    .trim()
    .split('\n')
    .map((each) => {
      const { mark, status, text } = line.exec(each)?.groups ?? {};
      if (mark === undefined || text === undefined) throw new Error(`Not labelled: ${each}`);
      return { speaks: mark === 'x', status: status as ImplementationCode, text };
    });
}
