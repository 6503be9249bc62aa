// The Annexes step on the stage: a tracker of two reports, and what a person does there.
import { act } from 'react';
import { expect } from 'vitest';
import { cellName } from '../../src/tasks';
import { nameOf, settle, stage } from './pane-stage';

export type Pane = Awaited<ReturnType<typeof stage>>;

/** Two reports, five recommendations: two implemented, three open, one of them without a status. */
export const tracker = {
  sheets: [
    {
      name: 'Tracker',
      rows: [
        ['Follow-up of recommendations'],
        ['Status as at 31 March 2022'],
        [],
        [
          'Report symbol',
          'Report title',
          'Rec. no.',
          'Recommendation',
          'Addressed to',
          'Acceptance',
          'Implementation status',
          'Contact',
        ],
        [
          'JIU/REP/2021/3',
          'Managing change',
          1,
          'The Board should adopt rules.',
          'Legislative',
          'Accepted',
          'Implemented',
          'A. Person',
        ],
        [
          'JIU/REP/2021/3',
          'Managing change',
          2,
          'Heads should complete measure 2.',
          'Executive',
          'Accepted',
          'In progress',
          'A. Person',
        ],
        [
          'JIU/REP/2020/8',
          'Environmental sustainability',
          1,
          'Heads should complete measure 3.',
          'Executive',
          'Accepted',
          'Implemented',
          '',
        ],
        [
          'JIU/REP/2020/8',
          'Environmental sustainability',
          2,
          'Heads should complete measure 4.',
          'Executive',
          'Accepted',
          'In progress',
          '',
        ],
        [
          'JIU/REP/2020/8',
          'Environmental sustainability',
          3,
          'Heads should complete measure 5.',
          'Executive',
          'Accepted',
          '',
          '',
        ],
      ],
    },
  ],
};

export async function annexes(options: Parameters<typeof stage>[0] = {}): Promise<Pane> {
  const pane = await stage({ checkAtOnce: true, workbook: tracker, ...options });
  await toAnnexes(pane);
  return pane;
}

export async function toAnnexes(pane: Pane): Promise<void> {
  const step = stepOf(pane);
  if (step) await pane.click(step);
}

export const stepOf = (pane: Pane) => pane.all('nav li button')[4];

/** Ticks an output, and waits until it is built. */
export async function choose(pane: Pane, ...names: readonly string[]): Promise<void> {
  for (const name of names) await pane.click(pane.labelled(name));
  await built(pane);
}

export async function built(pane: Pane): Promise<void> {
  await until(() => {
    expect(pane.button('Insert as').getAttribute('aria-disabled')).toBeNull();
  });
}

export async function preview(pane: Pane, name: string): Promise<void> {
  await pane.click(`Preview: ${name}`);
  await until(() => {
    expect(pane.all('[data-leads]').length).toBeGreaterThan(0);
  });
}

/** A moment after the last choice, papers are built. */
export async function until(holds: () => void): Promise<void> {
  for (let turn = 0; ; turn++) {
    await settle();
    try {
      holds();
      return;
    } catch (error) {
      if (turn === 60) throw error;
    }
  }
}

/** As a browser opens it when its line is clicked. */
export async function unfold(pane: Pane, title: string): Promise<void> {
  const details = pane.all('details').find((each) => nameOf(each).startsWith(title));
  if (details) await toggle(details);
}

export async function toggle(details: HTMLElement): Promise<void> {
  await act(async () => {
    details.setAttribute('open', '');
    details.dispatchEvent(new Event('toggle'));
    await Promise.resolve();
  });
  await settle();
}

export const lineOf = (pane: Pane, name: string) =>
  document.getElementById(pane.labelled(name).getAttribute('aria-describedby') ?? '')?.textContent;
export const revealed = ({ memory: { selected } }: Pane) => selected && cellName(selected.row, selected.column);
