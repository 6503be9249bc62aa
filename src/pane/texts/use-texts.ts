// Joins the Texts step to the tasks: reads sources, puts official wording in, adds rows, publishes.
import { useCallback, useMemo, useReducer, useRef } from 'react';
import type { Dispatch } from 'react';
import { publishCatalogue } from '../../tasks';
import type { Language, Publication, PullChoice, RowsToAdd, TextsCompared, TextsPulled } from '../../tasks';
import { attempt, refusedEvent } from '../attempt';
import type { Latest, Send } from '../attempt';
import { isBusy } from '../checking';
import type { PaneState } from '../checking';
import type { PaneTasks } from '../pane-tasks';
import { useMessages } from '../speech';
import { readingStillTrue } from '../use-checks';
import type { Check } from '../use-checks';
import { afterTextsEvent, comparedIn, startTexts } from './texting';
import type { TextsEvent, TextsState } from './texting';
import type { SourceRead, SourceWish } from './texts-tasks';

export type CatalogueForm = 'json' | 'csv';

export interface Texts {
  readonly state: TextsState;
  /** The tracker beside its official texts; `null` as long as there are none. */
  readonly compared: TextsCompared | null;
  readonly choose: (on: boolean) => void;
  readonly read: (wish: SourceWish) => void;
  /** The source that was read last. */
  readonly readAgain: () => void;
  readonly cancel: () => void;
  readonly remove: () => void;
  readonly setLanguage: (language: Language | null) => void;
  readonly put: (choice: PullChoice, wanted: number) => void;
  readonly add: (rows: RowsToAdd) => void;
  readonly publish: (publication: Publication, form: CatalogueForm) => void;
}

export function useTexts(tasks: PaneTasks, pane: PaneState, latest: Latest, send: Send, check: Check): Texts {
  const [state, tell] = useReducer(afterTextsEvent, startTexts);
  const { checked } = pane;
  const compared = useMemo(() => comparedIn(checked, state.language), [checked, state.language]);
  const choosing = useChoosing(tasks, state, tell, { latest, send, check });
  const reading = useReading(tasks, latest, send, tell, check);
  const writing = useTextsWriting(tasks, compared, latest, send, check);
  const publish = usePublishing(tasks, latest, send);
  return useMemo(
    () => ({
      state,
      compared,
      ...choosing,
      ...reading,
      ...writing,
      publish,
      readAgain: () => {
        if (state.obtained) reading.read(state.obtained.wish);
      },
      setLanguage: (language: Language | null) => {
        tell({ kind: 'language', language });
      },
    }),
    [state, compared, choosing, reading, writing, publish],
  );
}

interface Around {
  readonly latest: Latest;
  readonly send: Send;
  readonly check: Check;
}

function useChoosing(
  tasks: PaneTasks,
  { sources }: TextsState,
  tell: Dispatch<TextsEvent>,
  { latest, send, check }: Around,
) {
  const known = sources !== null;
  return useMemo(
    () => ({
      choose: (on: boolean) => {
        tell({ kind: 'choosing', on });
        if (!on) return;
        // Texts are compared with the tracker, so it is read meanwhile.
        if (!latest.current.checked && !isBusy(latest.current)) check();
        if (known) return;
        attempt('work', send, async () => {
          tell({ kind: 'sources-known', sources: await tasks.sources() });
        });
      },
    }),
    [tasks, known, tell, latest, send, check],
  );
}

function useReading(tasks: PaneTasks, latest: Latest, send: Send, tell: Dispatch<TextsEvent>, check: Check) {
  const running = useRef<AbortController | null>(null);
  const read = useCallback(
    (wish: SourceWish) => {
      if (isBusy(latest.current)) return;
      const mine = new AbortController();
      running.current = mine;
      send({ kind: 'work-started', work: 'pulling' });
      tell({ kind: 'reading-started', wish });
      attempt('work', send, async () => {
        const outcome = await tasks
          .obtain(wish, {
            signal: mine.signal,
            onProgress: (progress) => {
              tell({ kind: 'progressed', progress });
            },
          })
          .finally(() => {
            tell({ kind: 'reading-ended' });
          });
        if (outcome.kind !== 'obtained') {
          sayNotRead(outcome, send);
          return;
        }
        const { catalogue } = outcome;
        tell({ kind: 'obtained', wish, catalogue });
        check({ held: { ...latest.current.held, catalogue }, anew: readingStillTrue(latest.current) });
      });
    },
    [tasks, latest, send, tell, check],
  );
  return useMemo(
    () => ({
      read,
      cancel: () => {
        running.current?.abort();
      },
      remove: () => {
        if (isBusy(latest.current)) return;
        tell({ kind: 'choosing', on: false });
        check({ held: { ...latest.current.held, catalogue: null }, anew: readingStillTrue(latest.current) });
      },
    }),
    [read, latest, tell, check],
  );
}

/** Who cancelled knows it. */
function sayNotRead(outcome: Exclude<SourceRead, { kind: 'obtained' }>, send: Send): void {
  if (outcome.kind === 'refused') {
    send(refusedEvent(outcome, 'work'));
    return;
  }
  const { problem } = outcome;
  if (problem.kind === 'cancelled') {
    send({ kind: 'work-ended' });
    return;
  }
  const unreadable = { kind: 'unreadable', because: 'no-catalogue', problem } as const;
  send({ kind: 'troubled', trouble: { kind: 'unreadable', unreadable, during: 'work' } });
}

function useTextsWriting(tasks: PaneTasks, compared: TextsCompared | null, latest: Latest, send: Send, check: Check) {
  return useMemo(
    () => ({
      put: (choice: PullChoice, wanted: number) => {
        if (!compared || isBusy(latest.current)) return;
        send({ kind: 'work-started', work: 'putting' });
        attempt('work', send, async () => {
          const outcome = await tasks.pullTexts(compared, choice);
          if (outcome.kind === 'refused') {
            const { before = [] } = outcome;
            const event = refusedEvent(outcome, 'work');
            send(
              before.length === 0 ? event : { ...event, written: { kind: 'texts', wanted, pulled: partly(before) } },
            );
            return;
          }
          send({ kind: 'written', written: { kind: 'texts', wanted, pulled: outcome } });
          check();
        });
      },
      add: (rows: RowsToAdd) => {
        if (isBusy(latest.current)) return;
        send({ kind: 'work-started', work: 'adding' });
        attempt('work', send, async () => {
          const outcome = await tasks.addRecommendations(rows);
          if (outcome.kind === 'refused') send(refusedEvent(outcome, 'work'));
          else {
            send({ kind: 'written', written: { kind: 'rows', added: outcome } });
            check();
          }
        });
      },
    }),
    [tasks, compared, latest, send, check],
  );
}

/** A write stopped in the middle: what was written until then can be taken back. */
function partly(before: TextsPulled['before']): TextsPulled {
  return { kind: 'pulled', written: before.length, left: [], notPulled: [], before, kept: null, pulledBefore: null };
}

function usePublishing(tasks: PaneTasks, latest: Latest, send: Send): Texts['publish'] {
  const { texts: words } = useMessages();
  return useCallback(
    (publication, form) => {
      const { checked } = latest.current;
      if (!checked) return;
      const name = `${words.publish.fileName}.${form}`;
      // Made before anything is waited for: a clipboard may only be written to right after a click.
      const { text } = publishCatalogue(checked.tracker, publication, form);
      const type = form === 'json' ? 'application/json' : 'text/csv;charset=utf-8';
      attempt('work', send, async () => {
        const how = await tasks.handOver({ name, text, type });
        send({ kind: 'told', told: { kind: 'catalogue-handed-over', how, file: name } });
      });
    },
    [tasks, latest, send, words],
  );
}
