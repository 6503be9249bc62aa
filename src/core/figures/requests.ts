// The list of requests: what the inspectors asked for, by when, and when it was answered. It stands on a sheet of its
// own, known by its headings; whether replies came in time is counted from it.
import { filledColumns, isFilled, ownValue, type Grid } from '../layout/grid';
import type { SheetLayout } from '../layout/layout';
import { type Day, serialOfDay } from '../recommendation/day';
import { errorTexts, type CellValue, type SheetContent } from '../sheet/cells';
import { listedAll, type Words } from '../vocabulary/words';
import { findSmallTable, headingFinder } from './small-table';

const headings = {
  review: listedAll({
    ar: 'الاستعراض | التقرير | الموضوع | المشروع | عنوان الاستعراض',
    zh: '审查 | 审查项目 | 报告 | 项目 | 审查题目 | 审查名称 | 课题',
    en: 'review | report | project | title of review | review title | subject | jiu review',
    fr: 'examen | rapport | étude | projet | titre de l’examen | sujet | intitulé de l’examen',
    ru: 'обзор | доклад | проект | тема | тема обзора | название обзора',
    es: 'examen | informe | estudio | proyecto | título del examen | tema',
  }),
  kind: listedAll({
    ar: 'النوع | نوع الطلب | الطلب',
    zh: '类型 | 种类 | 请求类型 | 请求 | 请求种类',
    en: 'kind | type | request | kind of request | type of request',
    fr: 'type | nature | demande | type de demande | nature de la demande',
    ru: 'вид | тип | запрос | вид запроса | тип запроса',
    es: 'tipo | clase | solicitud | tipo de solicitud | clase de solicitud',
  }),
  received: listedAll({
    ar: 'تاريخ الاستلام | تاريخ الورود | ورد في | استُلم في',
    zh: '收到日期 | 收到 | 收件日期 | 接收日期',
    en: 'received | date received | received on | date of receipt | date of request',
    fr: 'reçu | reçue | reçu le | reçue le | date de réception | date de la demande',
    ru: 'получено | получен | дата получения | дата запроса',
    es: 'recibido | recibida | recibido el | recibida el | fecha de recepción | fecha de la solicitud',
  }),
  due: listedAll({
    ar: 'الموعد النهائي | تاريخ الاستحقاق | الموعد المحدد | أجل الرد | الموعد النهائي للرد',
    zh: '截止日期 | 截止 | 答复期限 | 期限 | 应答复日期 | 答复截止日期',
    en: 'due | due date | date due | due on | deadline | due by | deadline for reply | reply due',
    fr: 'échéance | date limite | délai | à rendre le | délai de réponse | date d’échéance | date limite de réponse',
    ru: 'срок | срок ответа | крайний срок | срок представления ответа | срок представления',
    es: 'plazo | fecha límite | vencimiento | fecha de vencimiento | plazo de respuesta | fecha límite de respuesta',
  }),
  answered: listedAll({
    ar: 'تاريخ الرد | الرد | أُجيب في | تم الرد في | تاريخ الإجابة',
    zh: '答复日期 | 答复 | 回复日期 | 回复 | 已答复 | 实际答复日期',
    en: 'answered | answered on | date answered | replied | replied on | date of reply | reply date | date of answer | reply sent | answer sent',
    fr: 'répondu | répondu le | date de réponse | date de la réponse | réponse | réponse envoyée le',
    ru: 'ответ | дата ответа | отвечено | ответ направлен | дата направления ответа',
    es: 'respondido | respondida | respondido el | respondida el | fecha de respuesta | fecha de la respuesta | respuesta',
  }),
} satisfies Readonly<Record<string, Words>>;
type Heading = keyof typeof headings;
const allHeadings = ['review', 'kind', 'received', 'due', 'answered'] as const satisfies readonly Heading[];

const headingsIn = headingFinder(headings);

/** What a date's cell holds: a day with or without an hour, nothing, an error, or what no formula can take for a date. */
export type RequestDate = number | 'blank' | 'error' | 'unreadable';

export interface Request {
  readonly row: number;
  /** What was asked and for which review, as typed; a review named once stands for the rows below it. */
  readonly review: string;
  readonly kind: string;
  /** Serials of Excel's 1900 date system. */
  readonly received: RequestDate;
  readonly due: RequestDate;
  readonly answered: RequestDate;
}

export interface Requests {
  /** The sheet's name. */
  readonly sheet: string;
  readonly sheetId: string;
  readonly headerRow: number;
  /** As far as formulas look: beyond the last request, where nothing else stands below. */
  readonly reach: number;
  readonly columns: Columns;
  readonly rows: readonly Request[];
}

/** How the requests due by the reporting date were answered: on time, late and not at all make `due`. */
export interface Timeliness {
  readonly due: number;
  readonly onTime: number;
  readonly late: number;
  /** Not answered by the reporting date. */
  readonly unanswered: number;
  /** In none of the others, since a date of theirs is none. */
  readonly unreadable: number;
}

/** Serials of 1 January 1968, when the Joint Inspection Unit began, and of 1 January 2100. */
export const firstSerial = 24_838;
export const endSerial = 73_051;
const spareRows = 500;

/** The first list of the kind in the sheets that are no trackers; `null` without one. */
export function findRequests(sheets: readonly SheetContent[], layouts: readonly SheetLayout[]): Requests | null {
  return findSmallTable(sheets, layouts, (grid, row, layout) => {
    const columns = columnsIn(grid, row);
    return columns && readRequests(grid, layout, row, columns);
  });
}

interface Columns extends Readonly<Partial<Record<Heading, number>>> {
  readonly due: number;
  readonly answered: number;
}

/** Both dates, and of what was asked at least two of the other columns: a deadline alone is found in many lists. */
function columnsIn(grid: Grid, row: number): Columns | null {
  const found = headingsIn(grid, row, ownValue);
  const [due, answered] = [found.get('due'), found.get('answered')];
  if (due === undefined || answered === undefined || found.size < 4) return null;
  return { ...Object.fromEntries(found), due, answered };
}

/** Rows follow one another to the first in which none of the columns is filled. */
function readRequests(grid: Grid, { sheet, name }: SheetLayout, headerRow: number, columns: Columns): Requests | null {
  const all = allHeadings.flatMap((heading) => columns[heading] ?? []);
  const valueIn = (row: number, column: number | undefined) =>
    column === undefined ? '' : ownValue(grid, row, column);
  const rows: Request[] = [];
  let row = headerRow + 1;
  for (; row <= grid.lastRow && all.some((column) => isFilled(ownValue(grid, row, column))); row++)
    rows.push({
      row,
      review: String(valueIn(row, columns.review)).trim() || (rows.at(-1)?.review ?? ''),
      kind: String(valueIn(row, columns.kind)).trim(),
      received: dateIn(valueIn(row, columns.received)),
      due: dateIn(valueIn(row, columns.due)),
      answered: dateIn(valueIn(row, columns.answered)),
    });
  const isDated = rows.some((request) => typeof request.due === 'number');
  if (!isDated) return null;
  const endsSheet = !rowsFrom(row, grid.lastRow).some((below) => filledColumns(grid, below).length > 0);
  return { sheet: name, sheetId: sheet, headerRow, reach: endsSheet ? row - 1 + spareRows : row - 1, columns, rows };
}

function rowsFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, at) => first + at);
}

/** A formula that points at a blank cell gives 0. */
function dateIn(value: CellValue): RequestDate {
  if (!isFilled(value) || value === 0) return 'blank';
  if (typeof value === 'number') return value >= firstSerial && value < endSerial ? value : 'unreadable';
  return typeof value === 'string' && errorTexts.has(value) ? 'error' : 'unreadable';
}

/** Only requests due by the reporting date count; `null` without a list or without that date. */
export function timelinessOf(requests: Requests | null, asOf: Day | null): Timeliness | null {
  if (!requests || !asOf) return null;
  const today = serialOfDay(asOf);
  const counts = { onTime: 0, late: 0, unanswered: 0, unreadable: 0 };
  for (const request of requests.rows) {
    const outcome = outcomeOf(request, today);
    if (outcome !== 'not-due' && outcome !== 'early' && outcome !== 'undated') counts[outcome]++;
  }
  return { due: counts.onTime + counts.late + counts.unanswered, ...counts };
}

/** `not-due` by that day; `early`: the same, though it was answered; `undated`: due at no time. None of them counts. */
export type RequestOutcome = Exclude<keyof Timeliness, 'due'> | 'not-due' | 'early' | 'undated';

export function outcomeBy({ due, answered }: Request, asOf: Day): RequestOutcome {
  return outcomeOf({ due, answered }, serialOfDay(asOf));
}

/** The hour of a reply does not make it late. */
function outcomeOf({ due, answered }: Pick<Request, 'due' | 'answered'>, today: number): RequestOutcome {
  const isAnswered = typeof answered === 'number' && Math.floor(answered) <= today;
  if (due === 'blank') return 'undated';
  if (typeof due === 'string') return 'unreadable';
  if (Math.floor(due) > today) return isAnswered ? 'early' : 'not-due';
  if (answered === 'blank') return 'unanswered';
  if (typeof answered === 'string') return 'unreadable';
  if (!isAnswered) return 'unanswered';
  return Math.floor(answered) <= Math.floor(due) ? 'onTime' : 'late';
}
