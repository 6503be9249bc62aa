// The sample tracker beside the sample catalogue: what differs is seen, put in, taken back, and nothing else is touched.
import { describe, expect, it } from 'vitest';
import { messages, type Language } from '../../src/messages';
import { CellError } from '../../src/preview/model/cell-error';
import { openWorkbook } from '../../src/preview/xlsx';
import { bare, Pane } from '../support/browser/pane';
import type { PreviewPage } from '../support/browser/preview';
import { previewStage } from '../support/browser/preview-stage';

const stage = previewStage();
let preview: PreviewPage;

async function readSample(language: Language): Promise<Pane> {
  const { texts } = messages[language];
  const pane = new Pane(preview.pane, language);
  await preview.pane.getByRole('navigation').getByRole('button').nth(2).click();
  await pane.button(texts.start.button).click();
  await pane.button('Sample official texts').click();
  await preview.pane.getByRole('group', { name: texts.kindsLabel }).waitFor({ timeout: 30_000 });
  await preview.pane.locator('section[aria-busy="false"]').waitFor();
  return pane;
}

/** The row of a cell in the list of texts. */
const row = (cell: string) =>
  preview.pane.locator('[role="listitem"] [data-row]').filter({ has: preview.pane.getByText(cell, { exact: true }) });

/** Every cell of the first sheet: value and format. */
function cellsIn(bytes: Uint8Array): string[] {
  const sheet = openWorkbook(bytes, 'any.xlsx').worksheets[0];
  if (!sheet) throw new Error('A workbook without a sheet');
  const found: string[] = [];
  for (let at = 0; at < sheet.cells.rowCount; at++) {
    for (let column = 0; column < 20; column++) {
      const value = sheet.cells.value(at, column);
      const format = JSON.stringify(sheet.cells.format(at, column));
      found.push(
        `${String(at)} ${String(column)} ${value instanceof CellError ? value.code : String(value)} ${format}`,
      );
    }
  }
  return found;
}

describe('official texts', () => {
  it('are compared, two put in, one seen in its cell, all taken back', async () => {
    preview = await stage.open();
    const before = await preview.save();
    const { texts, pane: words } = messages.en;
    const pane = await readSample('en');
    expect(await pane.summary()).toBe(texts.summary({ differ: 8, known: 20 }));
    expect(bare(await preview.pane.getByText('Sample office').innerText())).toContain('version 2022-05');

    const cells = ['E10', 'E14'];
    for (const [at, cell] of cells.entries()) {
      await row(cell).first().click();
      await expect.poll(() => preview.selected()).toBe(cell);
      await pane.button(texts.put.one).click();
      await preview.pane
        .getByText(texts.summary({ differ: 7 - at, known: 20 }))
        .first()
        .waitFor();
    }
    expect(await preview.value('E10')).toContain('six months after it');
    const after = await preview.save();
    const was = cellsIn(before);
    const changed = cellsIn(after).flatMap((one, at) =>
      one === was[at] ? [] : [one.split(' ').slice(0, 2).join(' ')],
    );
    expect(changed).toEqual(['9 4', '13 4']);

    await pane.button(words.fixes.takeBack(1)).click();
    await preview.pane
      .getByText(texts.summary({ differ: 7, known: 20 }))
      .first()
      .waitFor();
    await pane.button(words.written.earlier(1)).click();
    await preview.pane.getByRole('dialog').getByRole('button', { name: words.written.takeBack }).click();
    await preview.pane
      .getByText(texts.summary({ differ: 8, known: 20 }))
      .first()
      .waitFor();
    expect(cellsIn(await preview.save())).toEqual(was);
  });

  it.each(['zh', 'ar'] as const)(
    'all at once after a preview, and new recommendations as rows: %s',
    async (language) => {
      preview = await stage.open(`?lang=${language}&workbook=sample-${language}`);
      const { texts } = messages[language];
      const pane = await readSample(language);
      await pane.button(texts.put.open(6)).click();
      await pane.button(texts.put.apply(6)).click();
      await preview.pane.getByText(texts.put.done(6)).waitFor();
      await pane.button(texts.add.open(5)).click();
      await pane.button(texts.add.apply(5)).click();
      await preview.pane.getByText(texts.add.done(5)).first().waitFor();
      expect(await preview.value('A8')).toBe('JIU/REP/2019/3');
      expect(await preview.value('C8')).toBe('4');
    },
  );
});
