// Keeps in the workbook what a person decided about its tracker, for themselves and their colleagues.
import { type Kept, type MappedWord, parseKept, printKept, withMeanings } from '../core/kept';
import { decide } from '../core/layout';
import type { LayoutChange } from '../core/layout/decisions';
import type { SchemeId } from '../core/vocabulary/scheme';
import { Fault } from '../workbook/faults';
import type { WorkbookPort } from '../workbook/port';
import type { Refused } from './outcomes';
import type { Reading } from './read-tracker';
import { refused, refusing } from './refusals';

/** One thing a person decides: about the layout, the scheme (`null`: as the words tell), or what words mean. */
export type KeptChange =
  | LayoutChange
  | { readonly kind: 'scheme'; readonly scheme: SchemeId | null }
  /** `null` as the code forgets the meaning. */
  | {
      readonly kind: 'meanings';
      readonly words: readonly (Omit<MappedWord, 'code'> & { readonly code: MappedWord['code'] | null })[];
    };

export interface KeptNow {
  readonly kind: 'kept';
  /** All that the workbook keeps now, a colleague's decisions among it. */
  readonly kept: Kept;
}

/** What is kept, with the change in it; `reading` is what the person saw when they decided. */
export function keptChange(kept: Kept, reading: Reading, change: KeptChange): Kept {
  switch (change.kind) {
    case 'scheme': {
      const { mapping, sheets, others } = kept;
      const rest = { mapping, sheets, others };
      return change.scheme === null ? rest : { ...rest, scheme: change.scheme };
    }
    case 'meanings':
      return withMeanings(kept, change.words);
    case 'include':
    case 'header-row':
    case 'column':
    case 'reset':
    case 'accept':
      return { ...kept, sheets: decide(kept.sheets, reading, change) };
  }
}

/** Somebody else would have to keep something at the same moment each time. */
const attempts = 3;

/**
 * Puts the change into what the workbook keeps at this moment, so that what a colleague kept since is not lost.
 * `change` may be called more than once.
 */
export function keepDecisions(workbook: WorkbookPort, change: (kept: Kept) => Kept): Promise<KeptNow | Refused> {
  return refusing(async () => {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const text = await workbook.recall();
      const before = parseKept(text);
      if (!before) return refused('kept-by-later');
      const kept = change(before);
      if ((await workbook.keep(printKept(kept), text)) === 'kept') return { kind: 'kept', kept };
    }
    throw new Fault('unknown', { code: 'KeptChangedSince' });
  });
}
