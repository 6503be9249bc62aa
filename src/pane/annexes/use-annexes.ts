// Joins the Annexes step to the tasks: what is chosen, built, made and let out.
import { useEffect, useMemo, useReducer, useRef } from 'react';
import type { Language, OutputId, Scope } from '../../tasks';
import { attempt } from '../attempt';
import type { Latest, Send } from '../attempt';
import { isBusy } from '../checking';
import type { PaneState } from '../checking';
import type { PaneTasks } from '../pane-tasks';
import type { SavedOnline } from './annex-tasks';
import { afterAnnexEvent, allBuilt, startAnnexes } from './annexing';
import type { AnnexState } from './annexing';
import type { Around } from './around';
import { useAnnexBuilding } from './use-annex-building';
import type { Wanted } from './use-annex-building';
import { usePaperMaking } from './use-paper-making';

export interface Annexes {
  readonly state: AnnexState;
  /** The step is on the screen: what is possible here is asked once. */
  readonly open: () => void;
  readonly choose: (output: OutputId, on: boolean) => void;
  readonly setLanguage: (language: Language | null) => void;
  readonly setScope: (scope: Scope) => void;
  readonly prepare: (wanted: readonly Wanted[]) => () => void;
  /** The person stops the building, or lets it go on. */
  readonly stop: () => void;
  readonly goOn: () => void;
  readonly makeWord: () => void;
  readonly fillTemplate: (template: File) => void;
  readonly makeSample: () => void;
  readonly save: () => void;
  readonly saveOnline: () => void;
  readonly openOnline: (saved: SavedOnline) => void;
  readonly copy: () => void;
  readonly insert: () => void;
  /** Calls off what is being made. */
  readonly cancel: () => void;
  readonly dismissTrouble: () => void;
}

export function useAnnexes(tasks: PaneTasks, pane: PaneState, latest: Latest, send: Send): Annexes {
  const [state, tell] = useReducer(afterAnnexEvent, startAnnexes);
  const now = useRef(state);
  useEffect(() => {
    now.current = state;
  }, [state]);
  useEffect(() => {
    if (pane.stale) tell({ kind: 'outdated' });
  }, [pane.stale]);
  const around = useMemo<Around>(() => ({ tasks, pane: latest, annexes: now, send, tell }), [tasks, latest, send]);
  const choosing = useChoosing(around);
  const building = useAnnexBuilding(around);
  const making = usePaperMaking(around);
  const handing = useHanding(around);
  return useMemo(
    () => ({ state, ...choosing, ...building, ...making, ...handing }),
    [state, choosing, building, making, handing],
  );
}

function useChoosing({ tasks, annexes, send, tell }: Around) {
  return useMemo(
    () => ({
      open: () => {
        if (annexes.current.ways) return;
        attempt('work', send, async () => {
          tell({ kind: 'ways-known', ways: await tasks.paperWays() });
        });
      },
      choose: (output: OutputId, on: boolean) => {
        tell({ kind: 'chosen', output, on });
      },
      setLanguage: (language: Language | null) => {
        tell({ kind: 'language', language });
      },
      setScope: (scope: Scope) => {
        tell({ kind: 'scope', scope });
      },
      dismissTrouble: () => {
        tell({ kind: 'trouble-dismissed' });
      },
    }),
    [tasks, annexes, send, tell],
  );
}

/** What must happen in the click's own moment: browsers refuse it later. */
function useHanding({ tasks, pane, annexes, send, tell }: Around) {
  return useMemo(
    () => ({
      save: () => {
        const { ready } = annexes.current;
        if (!ready || isBusy(pane.current)) return;
        const how = tasks.savePaper(ready.file);
        if (how === 'saved' && ready.makes.length > 0) tell({ kind: 'made', makes: ready.makes });
        send({ kind: 'told', told: { kind: 'paper-handed-over', how, file: ready.file.name } });
      },
      openOnline: (saved: SavedOnline) => {
        tasks.openOnline(saved);
      },
      copy: () => {
        const { checked } = pane.current;
        const { chosen } = annexes.current;
        const built = checked && allBuilt(annexes.current, checked);
        if (!built || chosen.length === 0 || isBusy(pane.current)) return;
        attempt('work', send, async () => {
          const how = await tasks.copyPaper(built.map(({ document }) => document));
          if (how === 'copied') tell({ kind: 'made', makes: chosen });
          send({ kind: 'told', told: { kind: 'paper-copied', how } });
        });
      },
    }),
    [tasks, pane, annexes, send, tell],
  );
}
