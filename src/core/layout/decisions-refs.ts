// The columns of a block's decision as one list, and back.
import { acceptanceCodes, fields, implementationCodes } from '../recommendation/codes';
import type { BlockDecision, ColumnRef, Target } from './decisions';

export interface TargetRef {
  readonly target: Target;
  readonly ref: ColumnRef | null;
}

const byColumn = ['executive', 'legislative'] as const;

/** In the order of the lists of codes. */
export function refsOf({ fields: chosen, marks }: BlockDecision): TargetRef[] {
  const list = <Key extends string>(
    keys: readonly Key[],
    from: Readonly<Partial<Record<Key, ColumnRef | null>>>,
    target: (key: Key) => Target,
  ) =>
    keys.flatMap((key): TargetRef[] => {
      const ref = from[key];
      return ref === undefined ? [] : [{ target: target(key), ref }];
    });
  return [
    ...list(fields, chosen, (field) => ({ kind: 'field', field })),
    ...list(acceptanceCodes, marks.acceptance, (code) => ({ kind: 'mark', status: 'acceptance', code })),
    ...list(implementationCodes, marks.implementation, (code) => ({ kind: 'mark', status: 'implementation', code })),
    ...list(byColumn, marks.addressee, (code) => ({ kind: 'addressee', code })),
  ];
}

/** The decision with these columns and no others; of two for the same target the later counts. */
export function withRefs(block: Omit<BlockDecision, 'fields' | 'marks'>, refs: readonly TargetRef[]): BlockDecision {
  let { fields: chosen, marks }: Pick<BlockDecision, 'fields' | 'marks'> = {
    fields: {},
    marks: { acceptance: {}, implementation: {}, addressee: {} },
  };
  for (const { target, ref } of refs) {
    if (target.kind === 'field') chosen = { ...chosen, [target.field]: ref };
    else if (target.kind === 'addressee') marks = { ...marks, addressee: { ...marks.addressee, [target.code]: ref } };
    else marks = { ...marks, [target.status]: { ...marks[target.status], [target.code]: ref } };
  }
  return { ...block, fields: chosen, marks };
}
