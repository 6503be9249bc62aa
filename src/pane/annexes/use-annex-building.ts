// Building documents while the person goes on choosing: one after the other, each shown as soon as it is there.
import { useMemo, useRef } from 'react';
import type { AnnexForm, Attention, OutputId } from '../../tasks';
import { attempt, refusedEvent } from '../attempt';
import { basisOf, builtNow } from './annexing';
import type { Basis } from './annexing';
import type { Around } from './around';
import { wishOf } from './around';

export interface Wanted {
  readonly output: OutputId;
  readonly form: AnnexForm;
}

export function useAnnexBuilding(around: Around) {
  const running = useRef<AbortController | null>(null);
  return useMemo(() => {
    const { annexes, pane, send, tell } = around;
    return {
      /** Builds what is wanted and not built yet; the function returned calls it off. */
      prepare: (wanted: readonly Wanted[]) => {
        const { checked } = pane.current;
        const lacking = checked
          ? wanted.filter(({ output, form }) => builtNow(annexes.current, checked, output, form) === null)
          : [];
        if (!checked || lacking.length === 0) return () => undefined;
        const mine = new AbortController();
        running.current = mine;
        const of = basisOf(annexes.current, checked);
        attempt('work', send, () => buildEach(around, of, lacking, mine.signal));
        return () => {
          mine.abort();
          tell({ kind: 'prepared' });
        };
      },
      stop: () => {
        running.current?.abort();
        tell({ kind: 'stopped' });
      },
      goOn: () => {
        tell({ kind: 'going-on' });
      },
    };
  }, [around]);
}

/** What was called off says nothing more. */
async function buildEach(around: Around, of: Basis, wanted: readonly Wanted[], signal: AbortSignal): Promise<void> {
  const { tell } = around;
  let whole = false;
  try {
    for (const [done, each] of wanted.entries()) {
      if (signal.aborted) return;
      tell({ kind: 'preparing', done, total: wanted.length });
      if (!(await buildOne(around, of, each, { signal }))) return;
    }
    whole = true;
  } finally {
    if (!signal.aborted) tell({ kind: whole ? 'prepared' : 'stopped' });
  }
}

async function buildOne({ tasks, send, tell }: Around, of: Basis, wanted: Wanted, attention: Attention) {
  const { output, form } = wanted;
  const built = await tasks.buildAnnex(of.checked, wishOf(of, output, form), attention);
  if (attention.signal?.aborted === true) return false;
  if ('because' in built) {
    send(refusedEvent(built, 'work'));
    return false;
  }
  tell({ kind: 'built', of, output, form, built });
  return true;
}
