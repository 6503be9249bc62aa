// The data validation that stands on areas, in parts that are alike. Excel tells of a whole area only that its cells
// differ, so a mixed one is asked again in pieces.
import type { ListBefore, SheetArea } from '../port';
import { objectBytes, piecesOf } from './batches';

/** `other` is a validation that is no list of words. */
export type Validation = ListBefore | 'none' | 'other';

/** An area, and the words it is to offer. */
export interface Wished extends SheetArea {
  readonly words: readonly string[];
}

export interface Validated {
  readonly place: Wished;
  readonly validation: Validation;
}

/** Pieces a mixed area is cut into: few round trips for long columns, few objects for short ones. */
const cuts = 16;

/** Every area in parts of one validation each. One round trip, and one more for every cut of a mixed area. */
export async function loadAlike(context: Excel.RequestContext, areas: readonly Wished[]): Promise<Validated[]> {
  const found: { place: Wished; validation: Validation | 'mixed' }[] = [];
  for (const piece of piecesOf(areas, () => 3 * objectBytes)) found.push(...(await loadValidations(context, piece)));
  const alike = found.flatMap(({ place, validation }) => (validation === 'mixed' ? [] : [{ place, validation }]));
  const mixed = found.filter(({ validation }) => validation === 'mixed').flatMap(({ place }) => cut(place));
  return mixed.length === 0 ? alike : joined([...alike, ...(await loadAlike(context, mixed))]);
}

/** What stands on each area as a whole. One round trip. */
export async function loadValidations<P extends SheetArea>(
  context: Excel.RequestContext,
  areas: readonly P[],
): Promise<{ place: P; validation: Validation | 'mixed' }[]> {
  const asked = areas.map((place) => ({ place, dataValidation: validationOf(context, place) }));
  for (const { dataValidation } of asked) dataValidation.load('type,rule,ignoreBlanks,prompt,errorAlert');
  await context.sync();
  return asked.map(({ place, dataValidation }) => ({ place, validation: readValidation(dataValidation) }));
}

export function validationOf(context: Excel.RequestContext, { sheet, area }: SheetArea): Excel.DataValidation {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(area.row, area.column, area.rows, area.columns)
    .dataValidation;
}

function readValidation(found: Excel.DataValidation): Validation | 'mixed' {
  const { type } = found;
  if (type === 'None') return 'none';
  if (type === 'Inconsistent' || type === 'MixedCriteria') return 'mixed';
  const { rule, ignoreBlanks, prompt, errorAlert } = found;
  const list = type === 'List' ? rule.list : undefined;
  if (typeof list?.source !== 'string') return 'other';
  return {
    source: list.source,
    inCellDropDown: list.inCellDropDown,
    ignoreBlanks,
    prompt: { show: prompt.showPrompt, title: prompt.title, message: prompt.message },
    alert: {
      show: errorAlert.showAlert,
      style: styleOf(errorAlert.style),
      title: errorAlert.title,
      message: errorAlert.message,
    },
  };
}

function styleOf(style: string): ListBefore['alert']['style'] {
  return style === 'Warning' || style === 'Information' ? style : 'Stop';
}

/** Queues the list for these cells in place of whatever stands there. */
export function putList(validation: Excel.DataValidation, list: ListBefore): void {
  const { source, inCellDropDown, ignoreBlanks, prompt, alert } = list;
  validation.clear();
  validation.rule = { list: { inCellDropDown, source } };
  validation.ignoreBlanks = ignoreBlanks;
  validation.prompt = { showPrompt: prompt.show, title: prompt.title, message: prompt.message };
  validation.errorAlert = { showAlert: alert.show, style: alert.style, title: alert.title, message: alert.message };
}

/** Columns first; a column in pieces of rows. A single cell is never mixed. */
function cut(place: Wished): Wished[] {
  const { area } = place;
  const { row, column, rows, columns } = area;
  if (columns > 1) {
    return Array.from({ length: columns }, (_, at) => ({
      ...place,
      area: { ...area, column: column + at, columns: 1 },
    }));
  }
  const size = Math.max(1, Math.ceil(rows / cuts));
  return Array.from({ length: Math.ceil(rows / size) }, (_, at) => {
    const first = row + at * size;
    return { ...place, area: { ...area, row: first, rows: Math.min(size, row + rows - first) } };
  });
}

/** Parts below one another with one and the same validation, as one. */
function joined(parts: readonly Validated[]): Validated[] {
  const sorted = [...parts].sort(
    ({ place: a }, { place: b }) =>
      (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.area.column - b.area.column || a.area.row - b.area.row,
  );
  const whole: Validated[] = [];
  for (const part of sorted) {
    const last = whole.at(-1);
    if (last && continues(last, part)) {
      const { place } = last;
      const rows = place.area.rows + part.place.area.rows;
      whole[whole.length - 1] = { ...last, place: { ...place, area: { ...place.area, rows } } };
    } else whole.push(part);
  }
  return whole;
}

function continues({ place: upper, validation }: Validated, { place: lower, validation: below }: Validated): boolean {
  return (
    upper.sheet === lower.sheet &&
    upper.words === lower.words &&
    upper.area.column === lower.area.column &&
    upper.area.columns === lower.area.columns &&
    upper.area.row + upper.area.rows === lower.area.row &&
    JSON.stringify(validation) === JSON.stringify(below)
  );
}
