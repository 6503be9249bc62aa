// Everything of a sheet part beside its cells, written only where it differs from what was opened.
import type { SheetModel } from '../../model/sheet-model';
import type { SheetAspectName } from '../aspects';
import type { CellFormat } from '../../model/styles';
import { writeConditionalFormats } from '../features/conditional-formats';
import { writeFilter } from '../features/filter';
import { writeHyperlinks } from '../features/hyperlinks';
import { writeColumns, writeSizes } from '../features/lines';
import { writeMerges } from '../features/merges';
import { writePageLayout } from '../features/page-layout';
import { writeProtection } from '../features/protection';
import { writeValidations } from '../features/validations';
import { isTabSelected, writeProperties, writeView } from '../features/view';
import type { OpenedSheet } from '../opened';
import { child } from '../xml/element';
import type { Patch } from '../xml/write';
import type { OrderedChildren } from './insert';
import { writeCharts } from './charts';
import { writeComments } from './comments';
import { activeSheet } from './main-part';
import type { Saving } from './saving';
import { writeTables } from './tables';

export interface SheetWriting {
  readonly sheet: SheetModel;
  readonly opened: OpenedSheet;
  readonly saving: Saving;
  readonly part: string;
  /** The part's text before any change. */
  readonly source: string;
  readonly patch: Patch;
  readonly children: OrderedChildren;
  /** Prefix of the document's own elements, with its colon. */
  readonly prefix: string;
  readonly changed: ReadonlySet<SheetAspectName>;
}

type Writer = (writing: SheetWriting) => void;

const writers: Partial<Record<SheetAspectName, Writer>> = {
  columns: ({ sheet, opened, saving, children, prefix }) => {
    const old = child(opened.worksheet, 'cols');
    children.set(
      'cols',
      writeColumns(sheet, old, prefix, (format) => saving.styles.index(format)),
    );
  },
  merges: ({ sheet, children, prefix }) => {
    children.set('mergeCells', writeMerges(sheet.merges, prefix));
  },
  filter: ({ sheet, children, prefix }) => {
    children.set('autoFilter', sheet.filter ? writeFilter(sheet.filter, prefix) : '');
  },
  validations: ({ sheet, opened, source, patch, children }) => {
    children.set('dataValidations', writeValidations(sheet.validations, opened.worksheet, source, patch));
  },
  conditionalFormats: ({ sheet, opened, saving, patch, children, prefix }) => {
    const writing = { prefix, differential: (format: Partial<CellFormat>) => saving.styles.differential(format) };
    children.set(
      'conditionalFormatting',
      writeConditionalFormats(sheet.conditionalFormats, opened.worksheet, patch, writing),
    );
  },
  hyperlinks: ({ sheet, opened, saving, part, source, children }) => {
    const { relationships } = saving.opened.dialect;
    children.set(
      'hyperlinks',
      writeHyperlinks(sheet.hyperlinks, opened.worksheet, source, saving.package, part, relationships),
    );
  },
  tables: (writing) => {
    writing.children.set('tableParts', writeTables(writing));
  },
  charts: writeCharts,
  comments: writeComments,
  protection: ({ sheet, opened, children, prefix }) => {
    children.set('sheetProtection', writeProtection(sheet.protection, opened.worksheet, prefix));
  },
  pageLayout: ({ sheet, opened, source, children, prefix }) => {
    for (const [local, text] of writePageLayout(sheet.pageLayout, opened.worksheet, source, prefix))
      children.set(local, text);
  },
};

/** Elements that more than one aspect speaks of. */
function writeShared({ sheet, opened, saving, source, children, prefix, changed }: SheetWriting): void {
  const { worksheet } = opened;
  const selected = saving.activeChanged ? activeSheet(saving.model) === sheet.id : isTabSelected(worksheet);
  if (changed.has('view') || selected !== isTabSelected(worksheet)) {
    children.set('sheetViews', writeView(sheet, selected, worksheet, source, prefix));
  }
  if (changed.has('tab') || changed.has('pageLayout')) {
    children.set('sheetPr', writeProperties(sheet, worksheet, source, prefix, changed.has('tab')));
  }
  if (changed.has('sizes')) children.set('sheetFormatPr', writeSizes(sheet, worksheet, prefix));
}

export function writeSheetFeatures(writing: SheetWriting): void {
  for (const aspect of writing.changed) writers[aspect]?.(writing);
  if (!writing.changed.has('tables') && headersTouched(writing.sheet)) writers.tables?.(writing);
  // Pictures move with their rows, and charts hold copies of values, although no aspect of the model speaks of them.
  const mayMove = writing.sheet.cells.shifts.length > 0 || writing.sheet.charts.length > 0;
  if (!writing.changed.has('charts') && mayMove) writeCharts(writing);
  writeShared(writing);
}

/** A header cell typed over renames its table column. */
function headersTouched({ tables, cells }: SheetModel): boolean {
  return tables.some(({ hasHeader, area, columns }) => {
    return hasHeader && columns.some((_, index) => cells.isTouched(area.row, area.column + index));
  });
}
