// Colours on cells as conditional formats of our own: nobody's fills, fonts and rules are touched, they stay when the
// workbook is saved, and everybody's Excel finds them again by the text in their formula.
import { severities, type Severity } from '../../core/rules/rule';
import type { Place } from '../../core/sheet/cells';
import { Fault } from '../faults';
import type { Highlight } from '../port';
import { addressLists } from './addresses';
import { objectBytes, piecesOf } from './batches';
import { blocksOf } from './blocks';
import { writingInExcel } from './excel-faults';
import { markings } from './marking';
import { keyOf } from './standing';

/** In the formula of every rule of ours. */
const mark = 'recommendation-followup';

/** Always true: `N` of a text is 0. */
function formulaOf(severity: Severity): string {
  return `=N("${mark} ${severity}")=0`;
}

/** `topLeftOf` leads a cell of a merged area to the one that is seen. */
export function highlight(cells: readonly Highlight[], topLeftOf: (place: Place) => Place): Promise<void> {
  const wanted = gravestOf(cells, topLeftOf);
  return writingInExcel(async (context) => {
    const { sheets, own } = await loadOwn(context);
    const ids = new Set([...wanted.map(({ place }) => place.sheet), ...own.map(({ sheet }) => sheet)]);
    refuseLocked(sheets, ids);
    for (const { format } of own) format.delete();
    const rules = [...ids].flatMap((sheet) => rulesFor(sheet, wanted));
    // Excel puts each new rule before all others, so ours are seen where others colour the same cells.
    for (const piece of piecesOf(rules, ({ addresses }) => addresses.length + 4 * objectBytes)) {
      await addRules(context, piece);
    }
    await context.sync();
  });
}

export function clearHighlights(): Promise<{ cleared: number }> {
  return writingInExcel(async (context) => {
    const { sheets, own } = await loadOwn(context);
    refuseLocked(sheets, new Set(own.map(({ sheet }) => sheet)));
    if (own.length === 0) return { cleared: 0 };
    for (const { format } of own) format.delete();
    await context.sync();
    return { cleared: own.reduce((sum, { areas }) => sum + areas.cellCount, 0) };
  });
}

/** One highlight for each cell that is seen, the gravest. */
function gravestOf(cells: readonly Highlight[], topLeftOf: (place: Place) => Place): Highlight[] {
  const gravest = new Map<string, Highlight>();
  for (const { place, severity } of cells) {
    const seen = topLeftOf(place);
    const known = gravest.get(keyOf(seen));
    if (known && severities.indexOf(known.severity) <= severities.indexOf(severity)) continue;
    gravest.set(keyOf(seen), { place: seen, severity });
  }
  return [...gravest.values()];
}

interface Rule {
  readonly sheet: string;
  readonly severity: Severity;
  readonly addresses: string;
}

function rulesFor(sheet: string, cells: readonly Highlight[]): Rule[] {
  return severities.flatMap((severity) => {
    const places = cells.filter((cell) => cell.severity === severity && cell.place.sheet === sheet);
    const lists = addressLists(blocksOf(places.map(({ place }) => place)));
    return lists.map((addresses) => ({ sheet, severity, addresses }));
  });
}

async function addRules(context: Excel.RequestContext, rules: readonly Rule[]): Promise<void> {
  for (const { sheet, severity, addresses } of rules) {
    const ranges = context.workbook.worksheets.getItem(sheet).getRanges(addresses);
    const { custom } = ranges.conditionalFormats.add('Custom');
    const { fill, font, emphasis } = markings[severity];
    custom.rule.formula = formulaOf(severity);
    custom.format.fill.color = fill;
    custom.format.font.color = font;
    if (emphasis === 'bold') custom.format.font.bold = true;
    if (emphasis === 'italic') custom.format.font.italic = true;
    if (emphasis === 'underline') custom.format.font.underline = 'Single';
  }
  await context.sync();
}

interface OwnRule {
  readonly sheet: string;
  readonly format: Excel.ConditionalFormat;
  readonly areas: Excel.RangeAreas;
}

/** Our rules on all sheets, hidden ones too. Two round trips where no rule computes a formula, else three. */
async function loadOwn(context: Excel.RequestContext) {
  const { workbook } = context;
  const { worksheets } = workbook;
  workbook.load('readOnly');
  worksheets.load('items/id,items/name,items/protection/protected,items/protection/options');
  await context.sync();
  if (workbook.readOnly) throw new Fault('read-only');
  const sheets = worksheets.items;
  const formats = sheets.map((sheet) => {
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load('items/id,items/type');
    return { sheet: sheet.id, conditionalFormats };
  });
  await context.sync();
  const custom = formats.flatMap(({ sheet, conditionalFormats }) =>
    conditionalFormats.items.flatMap((format) => (format.type === 'Custom' ? [{ sheet, format }] : [])),
  );
  const own: OwnRule[] = [];
  for (const piece of piecesOf(custom, () => 2 * objectBytes)) own.push(...(await oursOf(context, piece)));
  return { sheets, own };
}

async function oursOf(
  context: Excel.RequestContext,
  rules: readonly { readonly sheet: string; readonly format: Excel.ConditionalFormat }[],
): Promise<OwnRule[]> {
  const asked = rules.map(({ sheet, format }) => {
    const { rule } = format.custom;
    rule.load('formula');
    const areas = format.getRanges();
    areas.load('cellCount');
    return { sheet, format, areas, rule };
  });
  await context.sync();
  return asked.filter(({ rule }) => rule.formula.includes(mark));
}

function refuseLocked(sheets: readonly Excel.Worksheet[], ids: ReadonlySet<string>): void {
  for (const id of ids) {
    const sheet = sheets.find((candidate) => candidate.id === id);
    if (!sheet) throw new Fault('gone');
    const { protection } = sheet;
    if (protection.protected && protection.options.allowFormatCells !== true) {
      throw new Fault('sheet-protected', { sheet: sheet.name });
    }
  }
}
