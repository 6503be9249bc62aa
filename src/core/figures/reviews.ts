// The list of reviews of the inspectors' work programme: code, title, year of the programme. It stands on a sheet of its
// own, known by its headings.
import { isFilled, type Grid, shownValue } from '../layout/grid';
import type { SheetLayout } from '../layout/layout';
import type { SheetContent } from '../sheet/cells';
import { listedAll, type Words } from '../vocabulary/words';
import { findSmallTable, headingFinder } from './small-table';

const headings = {
  code: listedAll({
    ar: 'الرمز | الرقم | رقم الاستعراض | رمز الاستعراض | رمز المشروع | رقم المشروع',
    zh: '编号 | 代码 | 代号 | 项目编号 | 审查编号 | 审查代码',
    en: 'code | review code | project code | number | no. | project number | project no. | review no. | review number | reference | code of review | code of the review',
    fr: 'code | numéro | n° | référence | code de l’examen | numéro du projet | n° du projet | code du projet',
    ru: 'код | номер | № | шифр | код обзора | номер проекта | № проекта | код проекта',
    es: 'código | número | núm. | referencia | código del examen | número del proyecto | núm. del proyecto | código del proyecto',
  }),
  title: listedAll({
    ar: 'العنوان | عنوان الاستعراض | الاستعراض | الموضوع',
    zh: '标题 | 审查标题 | 审查题目 | 审查名称 | 审查 | 题目 | 名称',
    en: 'title | title of review | title of the review | review title | review | subject',
    fr: 'titre | intitulé | titre de l’examen | intitulé de l’examen | examen | sujet',
    ru: 'название | название обзора | обзор | тема | тема обзора',
    es: 'título | título del examen | examen | tema',
  }),
  programme: listedAll({
    ar: 'برنامج العمل | عام البرنامج | عام برنامج العمل | سنة البرنامج | سنة برنامج العمل | السنة',
    zh: '工作计划 | 工作计划年份 | 工作计划年度 | 计划年份 | 计划年度 | 工作方案 | 工作方案年份 | 方案年份 | 年份 | 年度',
    en: 'programme | work programme | programme of work | year of programme | programme year | year of the programme | year of work programme | program | work program | program of work | year',
    fr: 'programme | programme de travail | année du programme | année du programme de travail | année',
    ru: 'программа | программа работы | год программы | год программы работы | год',
    es: 'programa | programa de trabajo | año del programa | año del programa de trabajo | año',
  }),
} satisfies Readonly<Record<string, Words>>;
type Heading = keyof typeof headings;
const headingsIn = headingFinder(headings);

export interface Review {
  readonly row: number;
  readonly code: string;
  readonly title: string;
  /** As typed: a year, or "Programme of work for 2022". */
  readonly programme: string;
  /** The year in it; `null` where it names none, or several. */
  readonly year: number | null;
}

export interface Reviews {
  readonly sheetId: string;
  readonly columns: Readonly<Record<Heading, number>>;
  /** In the order of the sheet. */
  readonly rows: readonly Review[];
}

/** The first list of the kind in the sheets that are no trackers; `null` without one. */
export function findReviews(sheets: readonly SheetContent[], layouts: readonly SheetLayout[]): Reviews | null {
  return findSmallTable(sheets, layouts, (grid, row, { sheet }) => {
    const columns = columnsIn(grid, row);
    const rows = columns && rowsBelow(grid, row, columns);
    return columns && rows && rows.length > 0 ? { sheetId: sheet, columns, rows } : null;
  });
}

function columnsIn(grid: Grid, row: number): Reviews['columns'] | null {
  const found = headingsIn(grid, row, shownValue);
  const [code, title, programme] = [found.get('code'), found.get('title'), found.get('programme')];
  return code === undefined || title === undefined || programme === undefined ? null : { code, title, programme };
}

/** Rows follow one another to the first without a title. */
function rowsBelow(grid: Grid, headerRow: number, columns: Reviews['columns']): readonly Review[] {
  const rows: Review[] = [];
  const textAt = (row: number, column: number) => String(shownValue(grid, row, column)).trim();
  for (let row = headerRow + 1; row <= grid.lastRow && isFilled(shownValue(grid, row, columns.title)); row++) {
    const programme = textAt(row, columns.programme);
    const code = textAt(row, columns.code);
    rows.push({ row, code, title: textAt(row, columns.title), programme, year: yearIn(programme) });
  }
  return rows;
}

function yearIn(text: string): number | null {
  const years = new Set(text.normalize('NFKC').match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? []);
  const [year] = years;
  return years.size === 1 ? Number(year) : null;
}
