// What is put into the workbook besides fixes, on request: lists to choose from, colours, the findings report; and the
// findings as a file.
import { useMemo } from 'react';
import { findingsCsv } from '../tasks';
import type { Checked } from '../tasks';
import type { Work } from '../messages';
import { attempt, refusedEvent } from './attempt';
import type { Latest, Send } from './attempt';
import { isBusy } from './checking';
import type { PaneEvent } from './checking';
import type { PaneTasks } from './pane-tasks';
import { useMessages } from './speech';
import { readingStillTrue, requestOf } from './use-checks';

export interface Tools {
  readonly offerDropDowns: () => void;
  readonly colour: () => void;
  readonly removeColours: () => void;
  readonly insertReport: () => void;
  readonly insertSummary: () => void;
  readonly handOverCsv: () => void;
  readonly fileWay: PaneTasks['fileWay'];
}

export function useTools(tasks: PaneTasks, latest: Latest, send: Send): Tools {
  const words = useMessages();
  return useMemo(() => {
    const work = (kind: Work, run: (checked: Checked) => Promise<PaneEvent>) => {
      const { checked } = latest.current;
      if (!checked || isBusy(latest.current)) return;
      send({ kind: 'work-started', work: kind });
      attempt('work', send, async () => {
        send(await run(checked));
      });
    };
    return {
      fileWay: tasks.fileWay,
      offerDropDowns: () => {
        work('offering', (checked) => offered(tasks, checked));
      },
      colour: () => {
        work('colouring', (checked) => coloured(tasks, checked));
      },
      removeColours: () => {
        work('clearing', () => cleared(tasks));
      },
      insertReport: () => {
        work('reporting', async (checked) => {
          const outcome = await tasks.insertReport(checked, words);
          if (outcome.kind === 'refused') return refusedEvent(outcome, 'work');
          return { kind: 'written', written: { kind: 'report', put: outcome.put } };
        });
      },
      insertSummary: () => {
        const { held } = latest.current;
        work('summarising', async () => {
          const outcome = await tasks.insertSummary(requestOf(held, readingStillTrue(latest.current)), words);
          if (outcome.kind === 'refused') return refusedEvent(outcome, 'work');
          const { puts, live } = outcome;
          return { kind: 'written', written: { kind: 'summary', puts, live } };
        });
      },
      handOverCsv: () => {
        const { checked } = latest.current;
        if (!checked) return;
        const name = `${withoutEnding(checked.survey.name)} - ${words.report.sheet}.csv`;
        // Made before anything is waited for: a clipboard may only be written to right after a click.
        const text = findingsCsv(checked, words);
        attempt('work', send, async () => {
          const how = await tasks.handOver({ name, text, type: 'text/csv;charset=utf-8' });
          send({ kind: 'told', told: { kind: 'handed-over', how, file: name } });
        });
      },
    };
  }, [tasks, latest, send, words]);
}

async function offered(tasks: PaneTasks, checked: Checked): Promise<PaneEvent> {
  const outcome = await tasks.offerDropDowns(checked);
  if (outcome.kind === 'refused') return refusedEvent(outcome, 'work');
  const { cells, left, before } = outcome;
  if (cells === 0) return { kind: 'told', told: { kind: 'no-lists', left: left.length } };
  return { kind: 'written', written: { kind: 'lists', cells, left: left.length, before } };
}

async function coloured(tasks: PaneTasks, checked: Checked): Promise<PaneEvent> {
  const outcome = await tasks.highlight(checked);
  if (outcome.kind === 'refused') return refusedEvent(outcome, 'work');
  return { kind: 'written', written: { kind: 'colours', cells: outcome.cells } };
}

async function cleared(tasks: PaneTasks): Promise<PaneEvent> {
  const outcome = await tasks.clearHighlights();
  if (outcome.kind === 'refused') return refusedEvent(outcome, 'work');
  return { kind: 'told', told: { kind: 'colours-removed', cells: outcome.cells } };
}

function withoutEnding(name: string): string {
  return name.replace(/\.[^.]{1,5}$/, '');
}
