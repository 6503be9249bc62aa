// What the adapter asks of Excel to put lists, colours and sheets into a workbook: how often, how much, and what then
// stands in the file.
import { describe, expect, it } from 'vitest';
import { severities } from '../../src/core/rules/rule';
import type { DraftCell, SheetDraft } from '../../src/core/sheet/draft';
import { openWorkbook, saveWorkbook } from '../../src/preview/xlsx';
import type { CellFormat } from '../../src/preview/model/styles';
import { markings } from '../../src/workbook/office/marking';
import { looks } from '../../src/workbook/office/draft-look';
import { areaAt, manyRows, type DrawnSheet } from '../support/drawn-workbook';
import { requestsOf, stageOf, stageOn, type OfficeStage } from './office-stage';

const tracker: DrawnSheet = { name: "Year's tracker", rows: manyRows(60) };

/** A report of `count` findings as a check makes it. */
function report(sheet: string, count: number): SheetDraft {
  const kinds = ['error', 'warning', 'hint'] as const;
  const rows = Array.from({ length: count }, (_, at): (DraftCell | null)[] => {
    const style = kinds[at % 3] ?? 'hint';
    return [
      { value: `D${String(at + 2)}`, link: { sheet, row: at + 1, column: 3 } },
      { value: style, style },
      { value: `The status of measure ${String(at)} is written in two ways in this column.` },
      at % 10 === 0
        ? { value: 'Write “Accepted”.', link: { url: 'https://example.org/rules' } }
        : { value: 'Write “Accepted”.' },
    ];
  });
  return {
    id: 'findings',
    name: 'Findings',
    rightToLeft: false,
    columns: [{ width: 10 }, { width: 12 }, { width: 60, wrap: true }, { width: 40, wrap: true }],
    rows: [
      [{ value: 'Findings', style: 'title', span: 4 }],
      [{ value: 'From Followup.xlsx, as of 31 March 2022', style: 'subtitle', span: 4 }],
      ['Cell', 'Kind', 'What', 'What to do'].map((value) => ({ value, style: 'header' })),
      [{ value: 'JIU/REP/2021/3', style: 'group' }],
      ...rows,
      [{ value: 'Two rules were not run.', style: 'note' }],
    ],
    headerRow: 2,
    print: { orientation: 'landscape', footer: 'Findings & figures' },
  };
}

const everySecond = (sheet: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    place: { sheet, row: 1 + 2 * at, column: 2 + (at % 4) },
    severity: severities[at % 3] ?? 'hint',
  }));

function formatAt({ host, model }: OfficeStage, name: string, cell: string): CellFormat {
  const sheet = model.sheetNamed(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  const { row, column } = areaAt(cell);
  return model.styles.get(host.formatNumberAt(sheet, row, column));
}

describe('round trips', () => {
  it('are few for lists, colours and a report of a usual tracker', async () => {
    const stage = stageOf({ sheets: [tracker, { name: 'Notes', rows: [['x']] }] });
    const { port } = stage;
    const sheet = stage.idOf("Year's tracker");
    const areas = [areaAt('D2:D61'), areaAt('E2:E61')].map((area) => ({ sheet, area }));
    const read = await requestsOf(stage, () => port.readAreas(areas));
    const offered = await requestsOf(stage, () => port.offerWords([{ areas, words: ['Accepted', 'Not accepted'] }]));
    const unoffered = await requestsOf(stage, () => port.takeBackOffers(offered.result.before));
    const long = await requestsOf(stage, () => port.offerWords([{ areas, words: ['Accepted, in part'] }]));
    const coloured = await requestsOf(stage, () => port.highlight(everySecond(sheet, 30)));
    const again = await requestsOf(stage, () => port.highlight(everySecond(sheet, 20)));
    const cleared = await requestsOf(stage, () => port.clearHighlights());
    expect([read, offered, unoffered, long, coloured, again, cleared].map(({ requests }) => requests)).toEqual([
      1, 2, 3, 3, 3, 4, 4,
    ]);
    const made = await requestsOf(stage, () => port.putSheet(report(sheet, 60)));
    const { bytesIn } = stage.host.stats;
    const anew = await requestsOf(stage, () => port.putSheet(report(sheet, 50)));
    const back = await requestsOf(stage, () => port.takeBackSheet(anew.result));
    const removed = await requestsOf(stage, () => port.takeBackSheet(made.result));
    expect([made, anew, back, removed].map(({ requests }) => requests)).toEqual([2, 4, 4, 4]);
    // Most of it for the 66 links, each an object of its own.
    expect(Math.round(bytesIn / 1000)).toBe(71);
    expect(stage.host.defects).toEqual([]);
  });

  it('stay under what Excel lets pass for ten thousand findings', { timeout: 120_000 }, async () => {
    const stage = stageOf({ sheets: [{ name: "Year's tracker", rows: manyRows(20_000) }] });
    const { port, host } = stage;
    const sheet = stage.idOf("Year's tracker");
    const coloured = await requestsOf(stage, () => port.highlight(everySecond(sheet, 10_000)));
    const colouring = host.stats.bytesIn;
    const cleared = await requestsOf(stage, () => port.clearHighlights());
    expect([coloured.requests, Math.round(colouring / 1000), cleared.result.cleared]).toEqual([3, 85, 10_000]);
    const made = await requestsOf(stage, () => port.putSheet(report(sheet, 10_000)));
    expect([made.requests, Math.round(host.stats.bytesIn / 1e6)]).toEqual([7, 8]);
    expect(stage.cell('Findings', 10_003, 0).value).toBe('D10001');
    expect(await port.takeBackSheet(made.result)).toBe('taken-back');
    expect(host.defects).toEqual([]);
  });

  it('find where a long column changes its validation without asking cell by cell', async () => {
    const lists = [
      { area: 'D2:D4000', source: 'Yes,No' },
      { area: 'D4001:D7777', source: 'Open,Closed' },
    ];
    const stage = stageOf({ sheets: [{ name: 'Tracker', rows: manyRows(3), lists, numbersOnly: ['D7778:D7779'] }] });
    const place = { sheet: stage.idOf('Tracker'), area: areaAt('D2:D10001') };
    const offered = await requestsOf(stage, () => stage.port.offerWords([{ areas: [place], words: ['Accepted'] }]));
    expect(offered.result.before.areas.map(({ place: { area } }) => area)).toEqual(
      ['D2:D4000', 'D4001:D7777', 'D7780:D10001'].map(areaAt),
    );
    expect(offered.result.left).toEqual([{ ...place, area: areaAt('D7778:D7779') }]);
    expect(offered.requests).toBe(6);
  });
});

describe('a list put on cells', () => {
  it('only tells of what is not in it, and is restored to the letter with hint and alert', async () => {
    const stage = stageOf({ sheets: [{ ...tracker, name: 'Tracker', lists: [{ area: 'D2:D61', source: 'Yes,No' }] }] });
    const sheet = stage.model.sheetNamed('Tracker');
    const theirs = sheet?.validations[0];
    if (!sheet || !theirs) throw new Error('No list was drawn');
    theirs.prompt = { show: true, title: 'Status', message: 'Choose one' };
    theirs.errorAlert = { show: true, style: 'Warning', title: 'No', message: 'Not a status' };
    theirs.ignoreBlanks = false;
    const place = { sheet: sheet.id, area: areaAt('D2:D61') };
    const { before } = await stage.port.offerWords([{ areas: [place], words: ['Accepted'] }]);
    expect(sheet.validations).toEqual([
      {
        ...theirs,
        formula1: 'Accepted',
        ignoreBlanks: true,
        errorAlert: { show: true, style: 'Information', title: '', message: '' },
      },
    ]);
    await stage.port.takeBackOffers(before);
    expect(sheet.validations).toEqual([theirs]);
  });
});

describe('colours', () => {
  it('stand before the rules of others, which stay, and are found again after saving', async () => {
    const stage = stageOf({ sheets: [tracker] });
    const sheet = stage.model.sheetNamed("Year's tracker");
    if (!sheet) throw new Error('No tracker was drawn');
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet.id).getRange('D1:D9');
      range.format.fill.color = '#00FF00';
      const rule = range.conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=$D1="Accepted"';
      rule.custom.format.fill.color = '#0000FF';
      await context.sync();
    });
    const ours = [{ place: { sheet: sheet.id, row: 1, column: 3 }, severity: 'error' as const }];
    await stage.port.highlight(ours);
    const byPriority = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
    expect(byPriority.map(({ rule }) => rule['formula'])).toEqual([
      '=N("recommendation-followup error")=0',
      '=$D1="Accepted"',
    ]);
    const saved = saveWorkbook(stage.model);
    const later = stageOn(openWorkbook(saved, 'Followup.xlsx'));
    const again = later.model.sheetNamed("Year's tracker");
    expect(again?.conditionalFormats.every(({ priority }) => priority >= 1)).toBe(true);
    expect(later.colour("Year's tracker", 1, 3)).toBe('error');
    expect(await later.port.clearHighlights()).toEqual({ cleared: 1 });
    expect(again?.conditionalFormats.map(({ rule }) => rule['formula'])).toEqual(['=$D1="Accepted"']);
    expect(formatAt(later, "Year's tracker", 'D2').fill).toBe('#00FF00');
  });

  it('keep their text readable, on screen and in grey', () => {
    for (const { fill, font } of [...Object.values(markings), ...Object.values(looks)]) {
      expect(contrast(font ?? '#000000', fill ?? '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
    }
    expect(new Set(Object.values(markings).map(({ emphasis }) => emphasis)).size).toBe(severities.length);
  });
});

/** Contrast of two colours as WCAG 2.2 counts it. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('a sheet that is put', () => {
  const put = async (change: Partial<SheetDraft> = {}) => {
    const stage = stageOf({ sheets: [tracker] });
    const draft = { ...report(stage.idOf("Year's tracker"), 3), ...change };
    const outcome = await stage.port.putSheet(draft);
    const sheet = stage.model.sheetNamed('Findings');
    if (!sheet) throw new Error('No sheet was put');
    return { stage, draft, outcome, sheet };
  };

  it('looks as its styles say', async () => {
    const { stage } = await put();
    const at = (cell: string) => formatAt(stage, 'Findings', cell);
    expect(at('A1').font).toMatchObject({ bold: true, size: 16 });
    expect([at('A2').wrapText, at('A3').wrapText, at('C5').wrapText, at('B5').wrapText]).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(at('A3')).toMatchObject({ fill: looks.header.fill, vertical: 'Top', horizontal: 'General' });
    expect([at('B5').fill, at('B6').fill, at('B7').fill]).toEqual(severities.map((kind) => markings[kind].fill));
    expect([at('A5').font.underline, at('A8').font.italic, at('A4').font.bold]).toEqual(['Single', true, true]);
  });

  it('leads to cells and to https, nowhere else', async () => {
    const { sheet } = await put({
      rows: [
        [
          { value: 'a', link: { url: 'http://example.org' } },
          { value: 'b', link: { url: 'file:///etc' } },
          { value: 'c', link: { sheet: 'gone', row: 0, column: 0 } },
          { value: '007', link: { url: 'https://example.org/7' } },
        ],
      ],
      headerRow: null,
    });
    expect(sheet.hyperlinks.map(({ address }) => address)).toEqual(['https://example.org/7']);
    expect(sheet.cells.value(0, 3)).toBe('007');
    const links = (await put()).sheet.hyperlinks;
    expect(links[0]).toMatchObject({ address: '', subAddress: "'Year''s tracker'!D2" });
  });

  it('prints on pages one wide with headings and numbers', async () => {
    const { sheet } = await put();
    expect(sheet.pageLayout).toMatchObject({
      orientation: 'Landscape',
      zoom: { horizontalFitToPages: 1 },
      printArea: [areaAt('A1:D8')],
      titleRows: { first: 2, last: 2 },
      headersFooters: { centerFooter: 'Findings && figures', rightFooter: '&P / &N' },
    });
    expect(sheet.freeze).toEqual({ rows: 3, columns: 0 });
    expect(sheet.columns.get(2)?.size).toBe(60);
  });

  it('runs from right to left in its cells where the draft does', async () => {
    const { stage } = await put({ rightToLeft: true });
    expect(formatAt(stage, 'Findings', 'C5')).toMatchObject({ readingOrder: 'RightToLeft', horizontal: 'Right' });
  });

  it('is found again by whoever opens the workbook, and put back as it was', async () => {
    const { stage, draft, sheet } = await put();
    const saved = saveWorkbook(stage.model);
    const later = stageOn(openWorkbook(saved, 'Followup.xlsx'));
    const anew = await later.port.putSheet({ ...draft, rows: [[{ value: 'Nothing' }]], headerRow: null });
    expect([anew.name, later.cell('Findings', 0, 0).value]).toEqual(['Findings', 'Nothing']);
    expect(later.model.worksheets.map(({ name }) => name)).toEqual(["Year's tracker", 'Findings']);
    expect(later.model.sheetNamed('Findings')?.hyperlinks).toEqual([]);
    expect(formatAt(later, 'Findings', 'A1').font.size).toBe(11);
    expect(await later.port.takeBackSheet(anew)).toBe('taken-back');
    const back = later.model.sheetNamed('Findings');
    expect(back?.merges).toEqual(sheet.merges);
    expect(back?.hyperlinks.map(({ address, subAddress }) => [address, subAddress])).toEqual(
      sheet.hyperlinks.map(({ address, subAddress }) => [address, subAddress]),
    );
    expect(back?.pageLayout).toMatchObject({ orientation: 'Landscape', titleRows: { first: 2, last: 2 } });
    const cells = ['A1', 'A2', 'A3', 'A4', 'A5', 'B5', 'B6', 'B7', 'C7', 'A8'];
    expect(cells.map((cell) => formatAt(later, 'Findings', cell))).toEqual(
      cells.map((cell) => formatAt(stage, 'Findings', cell)),
    );
    expect(later.host.defects).toEqual([]);
  });

  it('is left alone where somebody made a table of it, and loses a filter that somebody put', async () => {
    const { stage, draft } = await put();
    const change = (work: (sheet: Excel.Worksheet) => void) =>
      Excel.run(async (context) => {
        work(context.workbook.worksheets.getItem('Findings'));
        await context.sync();
      });
    await change((sheet) => {
      sheet.autoFilter.apply(sheet.getRange('A3:D7'), 1, { filterOn: 'Values', values: ['error'] });
    });
    expect((await stage.port.putSheet(draft)).name).toBe('Findings');
    expect(stage.model.sheetNamed('Findings')?.filter).toBeNull();
    await change((sheet) => {
      sheet.tables.add('A3:D3', true);
    });
    expect((await stage.port.putSheet(draft)).name).toBe('Findings (2)');
  });

  it('is made once where Excel takes no undo group', async () => {
    const stage = stageOf({ sheets: [tracker] }, { excelApi: '1.20' });
    stage.host.faults.next({
      code: 'UndoNotSupported',
      on: ({ Actions }) => Actions.some(({ Name }) => Name === 'Values'),
      afterActions: 30,
    });
    expect((await stage.port.putSheet(report(stage.idOf("Year's tracker"), 3))).name).toBe('Findings');
    expect(stage.model.worksheets.map(({ name }) => name)).toEqual(["Year's tracker", 'Findings']);
  });

  it('leaves no half of itself behind when Excel fails', async () => {
    const stage = stageOf({ sheets: [tracker] });
    stage.host.faults.next({
      code: 'GeneralException',
      on: ({ Actions }) => Actions.some(({ Name }) => Name === 'Values'),
      afterActions: 30,
    });
    const putting = stage.port.putSheet(report(stage.idOf("Year's tracker"), 3));
    await expect(putting).rejects.toMatchObject({ kind: 'unknown' });
    expect(stage.model.worksheets.map(({ name }) => name)).toEqual(["Year's tracker"]);
  });

  it('refuses a sheet of ours that was protected since, and a workbook whose sheets are fixed', async () => {
    const { stage, draft, sheet } = await put();
    sheet.protection = { options: {}, passwordHash: null };
    await expect(stage.port.putSheet(draft)).rejects.toMatchObject({ kind: 'sheet-protected', sheet: 'Findings' });
    const fixed = stageOf({ sheets: [tracker] });
    fixed.model.structureProtected = true;
    await expect(fixed.port.putSheet(draft)).rejects.toMatchObject({ kind: 'structure-protected', sheet: null });
    const place = { sheet: fixed.idOf("Year's tracker"), area: areaAt('D2:D61') };
    const offering = fixed.port.offerWords([{ areas: [place], words: ['Accepted, in part'] }]);
    await expect(offering).rejects.toMatchObject({ kind: 'structure-protected' });
    expect((await fixed.port.offerWords([{ areas: [place], words: ['Accepted'] }])).cells).toBe(60);
  });
});
