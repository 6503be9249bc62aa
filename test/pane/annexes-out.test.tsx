import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PaneTasks } from '../../src/pane/pane-tasks';
import { annexes, choose, stepOf } from '../support/annexes-stage';
import { focused, nameOf, strike } from '../support/pane-stage';

afterEach(strike);

const word = { name: 'annexes.docx', bytes: new Uint8Array([1, 2, 3]), type: 'word' };

describe('a Word file', () => {
  test('is made of all that is chosen, then saved in a click of its own', async () => {
    const wordPaper = vi.fn<PaneTasks['wordPaper']>(() => Promise.resolve(word));
    const savePaper = vi.fn<PaneTasks['savePaper']>(() => 'saved');
    const pane = await annexes({ tasks: { wordPaper, savePaper } });
    await choose(pane, 'Reports and contacts', 'Proposed decision');
    await pane.focus(pane.button('Make Word file of 2 outputs'));
    await pane.press('Enter');
    expect(wordPaper.mock.calls[0]?.[0].map(({ output }) => output)).toEqual(['reports-and-contacts', 'decision']);
    expect(wordPaper.mock.calls[0]?.[1]).toBe('annexes-2022-03-31.docx');
    expect(savePaper).not.toHaveBeenCalled();
    expect(focused()).toBe('Save “annexes.docx”');
    await pane.press('Enter');
    expect(savePaper).toHaveBeenCalledWith(word);
    expect(pane.text()).toContain('Saved as annexes.docx in your downloads.');
    expect(nameOf(stepOf(pane) ?? pane.place)).toContain('2 made');
  });

  test('is no longer ready when another choice is made', async () => {
    const pane = await annexes({ tasks: { wordPaper: () => Promise.resolve(word) } });
    await choose(pane, 'Reports and contacts');
    await pane.click('Make Word file');
    expect(pane.has('Save “annexes.docx”')).toBe(true);
    await choose(pane, 'Proposed decision');
    expect(pane.has('Save “annexes.docx”')).toBe(false);
    expect(pane.has('Make Word file of 2 outputs')).toBe(true);
  });

  test('can be called off while it is made', async () => {
    const pane = await annexes({
      tasks: {
        wordPaper: (_, __, { signal }) =>
          new Promise((resolve) => {
            signal?.addEventListener('abort', () => {
              resolve({ kind: 'refused', because: 'cancelled', sheet: null });
            });
          }),
      },
    });
    await choose(pane, 'Reports and contacts');
    await pane.click('Make Word file');
    expect(pane.text()).toContain('Making the Word file…');
    await pane.click('Cancel');
    expect(pane.text()).not.toContain('Making the Word file…');
    expect(pane.text()).not.toContain('The check was cancelled.');
    expect(pane.has('Make Word file')).toBe(true);
  });

  test('goes to OneDrive where that works, and is opened from there', async () => {
    const saved = { kind: 'saved-online', name: 'annexes 1.docx', url: 'https://example.org/a' } as const;
    const openOnline = vi.fn<PaneTasks['openOnline']>();
    const pane = await annexes({
      tasks: {
        paperWays: () => Promise.resolve({ save: false, copy: true, oneDrive: 'works' }),
        wordPaper: () => Promise.resolve(word),
        saveOnline: () => Promise.resolve(saved),
        openOnline,
      },
    });
    await choose(pane, 'Reports and contacts');
    await pane.click('Make Word file');
    expect(pane.has('Save “annexes.docx”')).toBe(false);
    await pane.click('Save to OneDrive');
    expect(pane.text()).toContain('Saved to OneDrive as annexes 1.docx.');
    await pane.click('Open it');
    expect(openOnline).toHaveBeenCalledWith(saved);
  });

  test('that OneDrive did not take is still ready', async () => {
    const pane = await annexes({
      tasks: {
        paperWays: () => Promise.resolve({ save: true, copy: true, oneDrive: 'works' }),
        wordPaper: () => Promise.resolve(word),
        saveOnline: () =>
          Promise.resolve({ kind: 'paper-troubled', trouble: { kind: 'online', because: 'no-network' } }),
      },
    });
    await choose(pane, 'Reports and contacts');
    await pane.click('Make Word file');
    await pane.click('Save to OneDrive');
    expect(pane.text()).toContain('OneDrive could not be reached.');
    expect(pane.has('Save “annexes.docx”')).toBe(true);
  });
});

describe('where files cannot be saved', () => {
  test('no button does nothing: the ways that work are named', async () => {
    const pane = await annexes({
      tasks: { paperWays: () => Promise.resolve({ save: false, copy: true, oneDrive: 'not-configured' }) },
    });
    expect(pane.has('Make Word file')).toBe(false);
    expect(pane.has('Use the office’s template')).toBe(false);
    expect(pane.text()).toContain('You can insert the papers as sheets or copy them for Word.');
    expect(pane.has('Copy for Word')).toBe(true);
  });
});

describe('copying', () => {
  test('puts all that is chosen on the clipboard', async () => {
    const copyPaper = vi.fn<PaneTasks['copyPaper']>(() => Promise.resolve('copied'));
    const pane = await annexes({ tasks: { copyPaper } });
    await choose(pane, 'Proposed decision');
    await pane.click('Copy for Word');
    expect(copyPaper.mock.calls[0]?.[0].map(({ output }) => output)).toEqual(['decision']);
    expect(pane.text()).toContain('The papers are on the clipboard.');
    expect(nameOf(stepOf(pane) ?? pane.place)).toContain('1 made');
  });

  test('that is not allowed says what else there is', async () => {
    const pane = await annexes();
    await choose(pane, 'Proposed decision');
    await pane.click('Copy for Word');
    expect(pane.text()).toContain('This Excel does not let the add-in use the clipboard.');
    expect(nameOf(stepOf(pane) ?? pane.place)).not.toContain('made');
  });
});

describe('sheets', () => {
  test('are inserted in their own form, told, and taken back', async () => {
    const pane = await annexes();
    await choose(pane, 'Recommendations to executive heads', 'Proposed decision');
    await pane.click('Insert as 2 sheets');
    expect(pane.text()).toContain('The papers are on 2 sheets, the first is');
    expect((await pane.memory.survey()).sheets).toHaveLength(3);
    await pane.click('Take back');
    expect(pane.text()).toContain('The sheets were taken back.');
    expect((await pane.memory.survey()).sheets).toHaveLength(1);
  });

  test('that Excel refuses are told as everywhere', async () => {
    const pane = await annexes({
      tasks: { insertAnnexes: () => Promise.resolve({ kind: 'refused', because: 'structure-protected', sheet: null }) },
    });
    await choose(pane, 'Proposed decision');
    await pane.click('Insert as sheet');
    expect(pane.text()).toContain('The structure of this workbook is protected.');
  });
});

describe('the office’s own template', () => {
  test('is filled without anything being chosen, and saved', async () => {
    const fillTemplate = vi.fn<PaneTasks['fillTemplate']>(() =>
      Promise.resolve({ ...word, omissions: [{ kind: 'setting-missing', setting: 'session' }] }),
    );
    const pane = await annexes({ tasks: { fillTemplate } });
    await pane.choose(pane.all('input[type="file"]')[0], 'house.docx');
    expect(fillTemplate.mock.calls[0]?.[0].name).toBe('house.docx');
    expect(pane.has('Save “annexes.docx”')).toBe(true);
    expect(pane.text()).toContain('A blank stands for the session.');
  });

  test('may begin from a sample, in the language of the paper; the paper itself can still be made', async () => {
    const savePaper = vi.fn<PaneTasks['savePaper']>(() => 'saved');
    const pane = await annexes({ tasks: { savePaper } });
    await choose(pane, 'Proposed decision');
    await pane.click('Sample template');
    await pane.click('Save “template-en.docx”');
    expect(savePaper.mock.calls[0]?.[0].name).toBe('template-en.docx');
    expect(pane.has('Make Word file')).toBe(true);
    expect(nameOf(stepOf(pane) ?? pane.place)).not.toContain('made');
  });

  test('that does not fit says which placeholder and where', async () => {
    const at = { part: 'body', isInTable: false, around: 'Body: {govrningBody}' } as const;
    const trouble = { kind: 'unknown-field', name: 'govrningBody', near: 'governingBody', at } as const;
    const problem = { kind: 'placeholders', troubles: [trouble] } as const;
    const pane = await annexes({
      tasks: {
        fillTemplate: () =>
          Promise.resolve({ kind: 'paper-troubled', trouble: { kind: 'template', file: 'house.docx', problem } }),
      },
    });
    await pane.choose(pane.all('input[type="file"]')[0], 'house.docx');
    expect(pane.text()).toContain('There is no field {govrningBody}. Did you mean {governingBody}?');
    await pane.click('Close');
    expect(pane.text()).not.toContain('govrningBody');
  });
});

test('papers made are out of date once the tracker is edited', async () => {
  const pane = await annexes({ tasks: { copyPaper: () => Promise.resolve('copied') } });
  await choose(pane, 'Proposed decision');
  await pane.click('Copy for Word');
  await pane.edit('Tracker', 6, 6, 'Implemented');
  await pane.click('Check again');
  expect(nameOf(stepOf(pane) ?? pane.place)).toContain('Changed since');
});
