// Getting papers out, in the built preview: a Word file in the downloads, a rich text on the clipboard, sheets in the
// workbook and away again, the office's own template.
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Frame, Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/core/recommendation/day';
import { type Language, messages } from '../../src/messages';
import { openWorkbook, saveWorkbook } from '../../src/preview/xlsx';
import { bare, Pane } from '../support/browser/pane';
import type { PreviewPage } from '../support/browser/preview';
import { previewStage } from '../support/browser/preview-stage';
import { drawnModel } from '../support/drawn-model';
import { manyRows } from '../support/drawn-workbook';
import { docxOf, lines, tableOf } from '../support/template-of';

const stage = previewStage();
let preview: PreviewPage;

type Output = keyof (typeof messages)['en']['annex']['outputs'];

/** Opens the step, has the tracker read, and chooses. */
async function choose(outputs: readonly Output[], language: Language = 'en'): Promise<Pane> {
  const { paneAnnexes, annex } = messages[language];
  const pane = new Pane(preview.pane, language);
  await preview.pane.getByRole('navigation').getByRole('button').nth(4).click();
  await pane.button(paneAnnexes.empty.button).click();
  for (const output of outputs)
    await preview.pane.getByRole('checkbox', { name: annex.outputs[output], exact: true }).click();
  return pane;
}

/** A button, once the papers are prepared. */
const ready = (text: string): Locator =>
  preview.pane
    .getByRole('button', { name: text, exact: true })
    .and(preview.pane.locator(':not([aria-disabled="true"])'));

function frameOfPane(): Frame {
  const frame = preview.page.frames().find((each) => each.url().includes('preview-pane.html'));
  if (!frame) throw new Error('The pane is not there.');
  return frame;
}

async function savedWord(name: RegExp): Promise<{ readonly name: string; readonly text: string }> {
  const button = preview.pane.getByRole('button', { name });
  await button.waitFor({ timeout: 60_000 });
  const [download] = await Promise.all([preview.page.waitForEvent('download'), button.click()]);
  const files = unzipSync(new Uint8Array(await readFile(await download.path())));
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  return { name: download.suggestedFilename(), text: xml.replaceAll(/<\/w:p>/g, '\n').replaceAll(/<[^>]*>/g, '') };
}

function reportingDay() {
  const day = dayOf(2022, 3, 31);
  if (day === null) throw new Error('No such day.');
  return day;
}

describe('a paper', () => {
  it.each([
    ['en', 'JIU/REP/2018/4'],
    ['ar', 'JIU/REP/2019/3'],
  ] as const)('is made and saved as a Word file: %s', async (language, symbol) => {
    preview = await stage.open(`?lang=${language}&workbook=sample-${language}`);
    const { paneAnnexes, annex } = messages[language];
    await choose(['legislative', 'figures'], language);
    await ready(paneAnnexes.out.word(2)).click();
    const made = await savedWord(/annexes-2022-03-31\.docx/);
    expect(made.name).toBe('annexes-2022-03-31.docx');
    expect(made.text).toContain(symbol);
    expect(made.text).toContain(annex.titles.legislative(reportingDay()));
    await preview.pane.getByText(bareText(paneAnnexes.told.saved('annexes-2022-03-31.docx'))).waitFor();
  });

  it('stands on the clipboard as a table that an editor takes', async () => {
    preview = await stage.open();
    await choose(['executive', 'figures']);
    await ready(messages.en.paneAnnexes.out.copy(2)).click();
    await preview.pane.getByText(messages.en.paneAnnexes.told.copied).waitFor();
    const pasted = await pastedInto('<div id="editor" contenteditable="true">-</div>');
    expect(pasted).toMatchObject({ tables: true, drawn: true, heads: true });
    expect(pasted.text).toContain('Let a body outside the organization hear appeals');
    expect((await pastedInto('<textarea id="editor"></textarea>')).text).toContain('JIU/REP/2018/4');
  });

  it('is copied where the frame has no leave for the clipboard', async () => {
    preview = await stage.open();
    await choose(['executive']);
    await frameOfPane().evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { write: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
      });
    });
    await ready(messages.en.paneAnnexes.out.copy(1)).click();
    await preview.pane.getByText(messages.en.paneAnnexes.told.copied).waitFor();
    expect(await pastedInto('<div id="editor" contenteditable="true">-</div>')).toMatchObject({ tables: true });
  });

  it('is put on sheets, and taken back', async () => {
    preview = await stage.open();
    const { paneAnnexes, pane: words } = messages.en;
    const pane = await choose(['legislative', 'matrix-by-report']);
    const tabs = () => preview.page.getByRole('tab').count();
    const [before, shown] = [sheetsIn(await preview.save()), await tabs()];
    await ready(paneAnnexes.out.sheets(2)).click();
    await expect.poll(tabs).toBe(shown + 2);
    const after = sheetsIn(await preview.save());
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).join('\n')).toContain('JIU/REP/2018/4');
    await pane.button(words.written.takeBack).first().click();
    await expect.poll(tabs).toBe(shown);
    expect(sheetsIn(await preview.save())).toEqual(before);
  });

  it('is made of 5,000 recommendations by a worker, while the pane answers', async () => {
    preview = await stage.open();
    const rows = [['Recommendations: status as at 31 March 2022'], [], ...manyRows(5000)];
    const tracker = saveWorkbook(drawnModel({ name: 'large.xlsx', sheets: [{ name: 'Tracker', rows }] }));
    await preview.openFile({ name: 'large.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(tracker) });
    await preview.page.getByText('large.xlsx').waitFor();
    await choose(['matrix-by-report']);
    const button = ready(messages.en.paneAnnexes.out.word(1));
    await button.waitFor({ timeout: 60_000 });
    const frame = frameOfPane();
    await frame.evaluate(() => {
      const longest = { milliseconds: 0 };
      Object.assign(window, { longest });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) longest.milliseconds = Math.max(longest.milliseconds, entry.duration);
      }).observe({ type: 'longtask' });
    });
    const worker = preview.page.waitForEvent('worker');
    const ended = worker.then(
      (started) =>
        new Promise<void>((resolve) =>
          started.once('close', () => {
            resolve();
          }),
        ),
    );
    await button.click();
    expect((await worker).url()).toMatch(/\/papers\.[0-9a-f]+\.js$/);
    const { text } = await savedWord(/matrix-by-report-2022-03-31\.docx/);
    await ended;
    expect(text).toContain('measure 4999 within');
    const longest = await frame.evaluate(() => (window as unknown as { longest: object }).longest);
    // For the record, no limit: other work of the machine is in it.
    process.stdout.write(`Longest task while a paper of 5,000 was written: ${JSON.stringify(longest)}\n`);
  });
});

describe('the office’s own template', () => {
  const template = async (body: string) => {
    const file = {
      name: 'House style.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(docxOf({ body })),
    };
    const [chooser] = await Promise.all([
      preview.page.waitForEvent('filechooser'),
      preview.pane.getByRole('button', { name: messages.en.paneAnnexes.out.template }).click(),
    ]);
    await chooser.setFiles(file);
  };

  it('is filled and saved as a new file', async () => {
    preview = await stage.open();
    await choose(['executive']);
    await template(lines('As at {asOf}') + tableOf(['{#reports}{symbol}', '{title}{/reports}']));
    const { text } = await savedWord(/House style\.docx/);
    expect(text).toContain('As at 31 March 2022');
    expect(text).toContain('JIU/REP/2018/4');
  });

  it('is not filled where it names what there is not, and the placeholder is told', async () => {
    preview = await stage.open();
    await choose([]);
    await template(lines('{organisation}'));
    await preview.pane.getByText('organisation').first().waitFor();
    await preview.pane.getByText(/Did you mean/).waitFor();
  });
});

/** What a page of its own makes of the clipboard. */
async function pastedInto(body: string) {
  const page = await preview.page.context().newPage();
  await page.goto(`${stage.address}/help.html`);
  await page.evaluate((html) => {
    document.body.innerHTML = html;
  }, body);
  await page.locator('#editor').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+V');
  await page.waitForFunction(() => {
    const editor = document.querySelector('#editor');
    return (editor instanceof HTMLTextAreaElement ? editor.value : (editor?.textContent ?? '')).length > 10;
  });
  const pasted = await page.evaluate(() => {
    const editor = document.querySelector('#editor');
    return {
      tables: document.querySelector('#editor table') !== null,
      heads: document.querySelector('#editor thead th[scope]') !== null,
      drawn: document.querySelector('#editor img[src^="data:image/png"]') !== null,
      text: editor instanceof HTMLTextAreaElement ? editor.value : (editor?.textContent ?? ''),
    };
  });
  await page.close();
  return pasted;
}

/** Name and texts of each sheet. */
function sheetsIn(bytes: Uint8Array): string[] {
  return openWorkbook(bytes, 'any.xlsx').worksheets.map((sheet) => {
    const values: unknown[] = [sheet.name];
    for (let row = 0; row < sheet.cells.rowCount; row++)
      for (let column = 0; column < 20; column++) values.push(sheet.cells.value(row, column));
    return values.map(String).join('|');
  });
}

/** Whatever marks stand about the values in it. */
function bareText(sentence: string): RegExp {
  const parts = bare(sentence)
    .split(/(annexes-2022-03-31\.docx)/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('[\\u2066-\\u2069]*'));
}
