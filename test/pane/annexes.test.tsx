import { afterEach, describe, expect, test, vi } from 'vitest';
import { messages } from '../../src/messages';
import type { PaneTasks } from '../../src/pane/pane-tasks';
import { annexes, built, choose, lineOf, preview, toAnnexes, tracker, unfold, until } from '../support/annexes-stage';
import { nameOf, stage, strike, trackerOf } from '../support/pane-stage';

afterEach(strike);

describe('before anything is chosen', () => {
  test('the step says what it is for, in one sentence and one button', async () => {
    const pane = await stage({ workbook: tracker });
    await toAnnexes(pane);
    expect(pane.text()).toContain('Make the annexes of your paper');
    await pane.click('Read this tracker');
    expect(pane.text()).toContain('Choose what the paper needs');
  });

  test('a tracker without a reporting date asks for it, and has nothing else to offer', async () => {
    const pane = await annexes({ workbook: trackerOf([['Accepted', 'Implemented']], 'Kept by the focal point') });
    expect(pane.text()).toContain('A paper needs its reporting date.');
    expect(pane.has('Preview')).toBe(false);
    await pane.click('Set reporting date');
    await pane.enter(pane.labelled('Reporting date'), '2022-03-31');
    await pane.click('Use this date');
    expect(pane.text()).toContain('Reporting date: 31 March 2022');
    expect(pane.has('Preview')).toBe(true);
  });

  test('each output says what it would come to, and nothing is built', async () => {
    const buildAnnex = vi.fn<PaneTasks['buildAnnex']>();
    const pane = await annexes({ tasks: { buildAnnex } });
    expect(lineOf(pane, 'Reports with open recommendations')).toBe('2 reports with 3 open');
    expect(lineOf(pane, 'Recommendations to legislative bodies')).toBe('1 recommendation, 0 open');
    expect(lineOf(pane, 'Recommendations to executive heads')).toBe('4 recommendations, 3 open');
    expect(lineOf(pane, 'Proposed decision')).toBe('Names 2 recommendations of 2 reports');
    expect(buildAnnex).not.toHaveBeenCalled();
  });

  test('what cannot be made says why and what to do', async () => {
    const pane = await annexes();
    expect(lineOf(pane, 'Timeliness of replies')).toContain('the workbook has no list of requests. Add a sheet');
    expect(pane.labelled('Timeliness of replies')).toHaveProperty('disabled', true);
    expect(pane.has('Preview: Timeliness of replies')).toBe(false);
  });

  test('no way out is open', async () => {
    const pane = await annexes();
    expect(pane.text()).toContain('Choose at least one output above.');
    expect(pane.button('Make Word file').getAttribute('aria-disabled')).toBe('true');
  });
});

describe('what goes in', () => {
  test('is said in a line, and narrows what each output comes to', async () => {
    const pane = await annexes();
    expect(pane.text()).toContain('What goes in all recommendations · newest reports first · English');
    await unfold(pane, 'What goes in');
    await pane.click('2021');
    expect(pane.text()).toContain('What goes in 2021 · newest reports first · English');
    expect(lineOf(pane, 'Recommendations to executive heads')).toBe('1 recommendation, 1 open');
    await pane.click('Back to all recommendations');
    expect(lineOf(pane, 'Recommendations to executive heads')).toBe('4 recommendations, 3 open');
  });

  test('may be in another language than the tracker, in its own direction', async () => {
    const pane = await annexes();
    await unfold(pane, 'What goes in');
    await pane.enter(pane.labelled('Language of the paper'), 'ar');
    await preview(pane, 'Recommendations to executive heads');
    const paper = pane.all('[lang="ar"][dir="rtl"]')[0];
    expect(paper?.textContent).toContain(messages.ar.annex.columns.implementation);
    // The tracker's own wording runs as it is written there.
    expect(paper?.querySelector('[lang="en"]')?.getAttribute('dir')).toBe('ltr');
    expect(document.documentElement.dir).toBe('ltr');
  });
});

describe('before it is made', () => {
  test('errors and blank statuses lead to the check, blanks to the settings', async () => {
    const pane = await annexes();
    await choose(pane, 'Recommendations to executive heads');
    expect(pane.text()).toContain('4 blanks wait to be filled');
    await pane.click('Implementation status missing: 1');
    expect(pane.all('nav [aria-current="step"]').map(nameOf)[0]).toContain('Check');
    expect(pane.text()).toContain('Implementation status missing');
  });

  test('what is left out is said once, with the outputs it is in', async () => {
    const pane = await annexes();
    await choose(pane, 'Recommendations to executive heads', 'Recommendations to legislative bodies');
    const notes = pane.all('section[aria-label="Before you hand it in"] li').map(({ textContent }) => textContent);
    const changes = notes.filter((note) => note.startsWith('Nothing tells what changed'));
    expect(changes).toHaveLength(1);
    expect(changes[0]).toContain('In: Recommendations to legislative bodies and Recommendations to executive heads');
  });

  test('building can be stopped, and goes on when asked', async () => {
    let first = true;
    const never = new Promise<never>(() => undefined);
    const pane = await annexes({
      tasks: (real) => ({
        buildAnnex: (...given) => {
          if (!first) return real.buildAnnex(...given);
          first = false;
          return never;
        },
      }),
    });
    await pane.click(pane.labelled('Proposed decision'));
    await until(() => {
      expect(pane.text()).toContain('Preparing: 0 of 1');
    });
    await pane.click('Cancel');
    expect(pane.text()).toContain('Preparing was stopped.');
    await pane.click('Go on preparing');
    await built(pane);
  });

  test('a tracker edited since is said to be stale', async () => {
    const pane = await annexes();
    await pane.edit('Tracker', 6, 6, 'Implemented');
    expect(pane.text()).toContain('The workbook has changed since this check.');
  });
});
