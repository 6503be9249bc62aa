import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { parseKept } from '../../src/core/kept';
import type { MadeFile } from '../../src/pane/pane-tasks';
import { clean, mistakes, nameOf, settle, stage, strike } from '../support/pane-stage';

afterEach(strike);

type Pane = Awaited<ReturnType<typeof stage>>;

async function tool(name: string, options: Parameters<typeof stage>[0] = {}) {
  const pane = await stage({ checkAtOnce: true, ...options });
  await pane.click('Tools…');
  await pane.click(name);
  return pane;
}

const press = async (pane: Pane, name: string) => {
  await pane.click(pane.all('button').findLast((button) => nameOf(button) === name) ?? name);
};

describe('drop-down lists', () => {
  const lists = (pane: Pane) =>
    pane.memory.readDropDowns([{ sheet: '{0}', area: { row: 4, column: 5, rows: 8, columns: 1 } }]);

  test('are put on the status columns and taken back', async () => {
    const pane = await tool('Put drop-down lists on status columns');
    expect(pane.text()).toContain('Drop-down lists put on 16 cells.');
    expect((await lists(pane)).get('{0}')?.[0]?.words).toContain('Implemented');
    await pane.click('Take back');
    expect(pane.text()).toContain('Drop-down lists taken back.');
    expect((await lists(pane)).size).toBe(0);
  });

  test('another validation is left alone and counted', async () => {
    const [sheet, ...others] = mistakes.sheets;
    if (!sheet) throw new Error('No sheet');
    const workbook = { sheets: [{ ...sheet, numbersOnly: ['E5:F12'] }, ...others] };
    const pane = await tool('Put drop-down lists on status columns', { workbook });
    expect(pane.text()).toContain('Nothing was changed.');
    expect(pane.text()).toContain('2 ranges have another validation and were left as they are.');
    expect(pane.has('Take back')).toBe(false);
  });
});

describe('colours', () => {
  test('stand on the cells with findings, and go again', async () => {
    const pane = await tool('Colour the cells');
    expect(pane.text()).toContain('4 cells coloured.');
    expect(pane.memory.colour('Tracker', 10, 4)).toBe('error');
    await pane.click('Tools…');
    await pane.click('Remove colours');
    expect(pane.text()).toContain('Colours removed from 4 cells.');
    expect(pane.memory.colour('Tracker', 10, 4)).toBeNull();
  });

  test('are taken back as every write is', async () => {
    const pane = await tool('Colour the cells');
    await pane.click('Take back');
    expect(pane.text()).toContain('Colours removed from 4 cells.');
    expect(pane.memory.colour('Tracker', 10, 4)).toBeNull();
  });

  test('where there are none, nothing is claimed', async () => {
    const pane = await tool('Remove colours');
    expect(pane.text()).toContain('There were no colours to remove.');
  });
});

describe('the findings report', () => {
  test('is put on a sheet of its own, led to, and taken back', async () => {
    const pane = await tool('Insert findings report');
    expect(pane.text()).toContain('The findings are on the sheet “Findings”.');
    expect(pane.memory.draftOn('Findings')?.rows.length).toBeGreaterThan(4);
    await pane.click('Go to the sheet');
    expect(pane.memory.selected).toMatchObject({ row: 0, column: 0 });
    await pane.click('Take back');
    expect(pane.text()).toContain('The findings report was taken back.');
    expect((await pane.memory.survey()).sheets.map(({ name }) => name)).not.toContain('Findings');
  });

  test('that somebody edited since stays', async () => {
    const pane = await tool('Insert findings report');
    await pane.edit('Findings', 1, 0, 'My note');
    await pane.click('Take back');
    expect(pane.text()).toContain('The sheet was edited since and was left as it is.');
  });
});

describe('the findings as CSV', () => {
  const handing = (how: 'saved' | 'copied' | 'neither', fileWay: 'save' | 'copy' = 'save') => {
    const files: MadeFile[] = [];
    const handOver = (file: MadeFile) => {
      files.push(file);
      return Promise.resolve(how);
    };
    return { files, tasks: { handOver, fileWay } };
  };

  test('are saved where files can be', async () => {
    const { files, tasks } = handing('saved');
    const pane = await tool('Save findings as CSV', { tasks });
    expect(files).toMatchObject([{ name: 'Book1 - Findings.csv' }]);
    expect(files[0]?.text).toContain('Acepted');
    expect(pane.text()).toContain('Saved as Book1 - Findings.csv in your downloads.');
  });

  test('are copied where they cannot, and the button says so beforehand', async () => {
    const { tasks } = handing('copied', 'copy');
    const pane = await tool('Copy findings as CSV', { tasks });
    expect(pane.text()).toContain('The findings are on the clipboard.');
  });

  test('never fail without a word', async () => {
    const { tasks } = handing('neither', 'copy');
    const pane = await tool('Copy findings as CSV', { tasks });
    expect(pane.text()).toContain('lets the add-in neither save files nor use the clipboard');
  });
});

describe('whatever was written', () => {
  test('is listed, the latest first, and each can be taken back', async () => {
    const pane = await stage({ checkAtOnce: true });
    await pane.click(pane.row('E11'));
    await pane.click('Use “Accepted”');
    await pane.click('Tools…');
    await pane.click('Colour the cells');
    await pane.click('1 more to take back…');
    expect(
      pane
        .all('ol li')
        .map((item) => item.textContent)
        .slice(-2),
    ).toEqual(['3 cells coloured.Take back', '1 cell fixed.Take back']);
    await press(pane, 'Take back');
    expect(pane.memory.cell('Tracker', 10, 4).value).toBe('Acepted');
    expect(pane.text()).toContain('1 cell put back as before.');
    await pane.click('1 more to take back…');
    await press(pane, 'Take back');
    expect(pane.memory.colour('Tracker', 9, 5)).toBeNull();
    await pane.click('More');
    await pane.click('Take back…');
    expect(pane.everything()).toContain('Nothing has been written from here');
  });

  test('a refusal says why and what to do', async () => {
    const pane = await stage({ checkAtOnce: true });
    await pane.click('Tools…');
    pane.memory.failNext('sheet-protected', 'Tracker');
    await pane.click('Colour the cells');
    expect(pane.text()).toContain('The sheet “Tracker” is protected.');
    expect(pane.has('Take back')).toBe(false);
  });

  test('nothing is made of findings that may stand elsewhere by now', async () => {
    const pane = await stage({ checkAtOnce: true });
    await pane.edit('Tracker', 9, 5, 'Implemented');
    await pane.click('Tools…');
    await pane.click('Colour the cells');
    expect(pane.memory.calls).not.toContain('highlight');
    await press(pane, 'Check again');
    expect(pane.text()).not.toContain('The workbook has changed since this check.');
  });
});

describe('the rules', () => {
  const kept = (pane: Pane) => parseKept(pane.memory.kept)?.rules;
  const rules = async () => {
    const pane = await stage({ checkAtOnce: true });
    await pane.click('Rules…');
    return pane;
  };
  const acceptance = 'Acceptance not recognised';

  test('show how grave each is, the usual marked', async () => {
    const pane = await rules();
    const field = pane.labelled(acceptance);
    expect([...field.querySelectorAll('option')].map(nameOf)).toEqual(['Error (usual)', 'Warning', 'Hint', 'Off']);
    expect((field as HTMLSelectElement).value).toBe('error');
  });

  test('are made milder or switched off, kept in the workbook, and made usual again', async () => {
    const pane = await rules();
    await pane.enter(pane.labelled(acceptance), 'hint');
    expect(kept(pane)?.severities).toEqual({ 'acceptance-unrecognised': 'hint' });
    await pane.enter(pane.labelled('Implementation status missing'), 'off');
    await pane.click('Close');
    expect(pane.text()).toContain('2 warnings and 1 hint in 8 recommendations.');
    expect(pane.text()).toMatch(/; 1 rule is switched off \(why\)/);
    await pane.click('Rules…');
    await pane.click('Back to the usual');
    expect(kept(pane)).toMatchObject({ severities: {}, thresholds: {} });
    expect(pane.text()).toContain('2 errors and 2 warnings in 8 recommendations.');
  });

  test('thresholds take whole numbers, and the usual is not kept', async () => {
    const pane = await rules();
    const years = pane.labelled('Open: years since issue');
    await pane.enter(years, 'three');
    expect(pane.everything()).toContain('Write a whole number from 1 to 100.');
    await pane.focus(years);
    await pane.press('Enter');
    expect(kept(pane)?.thresholds ?? {}).toEqual({});
    await pane.enter(years, '3');
    await pane.press('Enter');
    expect(kept(pane)?.thresholds).toEqual({ yearsOpen: 3 });
    await pane.enter(years, '2');
    await pane.press('Enter');
    expect(kept(pane)?.thresholds).toEqual({});
  });

  test('can be reached from the menu too', async () => {
    const pane = await stage({ checkAtOnce: true });
    await pane.click('More');
    await pane.click('Rules…');
    expect(pane.labelled(acceptance)).toBeDefined();
  });
});

test('no barrier in the panels', async () => {
  for (const name of ['Tools…', 'Rules…']) {
    const pane = await stage({ checkAtOnce: true, workbook: clean });
    await pane.click(name);
    await settle();
    const { violations } = await axe.run(
      { include: [['body']], exclude: [['[data-tabster-dummy]']] },
      { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } },
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
    strike();
  }
}, 30_000);
