// Every place of a workbook where a formula stands: cells, names, validations, conditional formats, chart series.
// One walk over them all serves shifting, renaming and deleting; only places whose text changes are touched.
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import type { Area } from '../../core/sheet/cells';
import type { ConditionalFormatModel, SheetModel } from '../model/sheet-model';
import type { WorkbookModel } from '../model/workbook-model';

/** Cells of a sheet that changed, as `recalculate` wants to know them. */
export interface ChangedArea {
  /** The sheet's id. */
  readonly sheet: string;
  readonly area: Area;
}

/**
 * New text of a formula; `home` is the sheet that a reference without a sheet means, `null` for a workbook's name.
 * `cell` is known only for formulas of cells.
 */
export type Rewrite = (text: string, home: SheetModel | null, cell?: { row: number; column: number }) => string;

/** Returns the cells whose formulas were rewritten. Their values stay until the next recalculation. */
export function rewriteEverywhere(model: WorkbookModel, rewrite: Rewrite): ChangedArea[] {
  const changed: ChangedArea[] = [];
  for (const sheet of model.worksheets) {
    rewriteCells(sheet, rewrite, changed);
    rewriteValidations(sheet, rewrite);
    for (const format of sheet.conditionalFormats) {
      if (rewriteFormat(format, (text) => rewrite(text, sheet))) sheet.changed.add('conditionalFormats');
    }
    rewriteCharts(sheet, rewrite);
  }
  for (const name of model.names) {
    const home = name.sheet === null ? null : (model.sheet(name.sheet) ?? null);
    const text = rewrite(name.formula, home);
    if (text === name.formula) continue;
    name.formula = text;
    model.namesChanged = true;
  }
  return changed;
}

function rewriteCells(sheet: SheetModel, rewrite: Rewrite, changed: ChangedArea[]): void {
  const found: { row: number; column: number; text: string }[] = [];
  for (const { row, column, formula } of sheet.cells.formulas()) {
    const text = rewrite(formula.text, sheet, { row, column });
    if (text !== formula.text) found.push({ row, column, text });
  }
  for (const { row, column, text } of found) {
    const formula = sheet.cells.formula(row, column);
    sheet.cells.set(row, column, sheet.cells.value(row, column), { ...formula, text });
    changed.push({ sheet: sheet.id, area: { row, column, rows: 1, columns: 1 } });
  }
}

function rewriteValidations(sheet: SheetModel, rewrite: Rewrite): void {
  for (const validation of sheet.validations) {
    for (const part of ['formula1', 'formula2'] as const) {
      const text = validation[part];
      // Without `=` it is a list of words or a constant.
      if (!text.startsWith('=')) continue;
      const rewritten = rewrite(text, sheet);
      if (rewritten === text) continue;
      validation[part] = rewritten;
      sheet.changed.add('validations');
    }
  }
}

/** Rewrites the formulas of one conditional format, in the rule and in its opened XML. */
export function rewriteFormat(format: ConditionalFormatModel, rewrite: (text: string) => string): boolean {
  const rule = rewriteStrings(format.rule, rewrite) as ConditionalFormatModel['rule'];
  const xml = format.xml === null ? null : rewriteXml(format.xml, rewrite);
  if (rule === format.rule && xml === format.xml) return false;
  format.rule = rule;
  format.xml = xml;
  return true;
}

/** The same object when no text beginning with `=` inside it changed. */
function rewriteStrings(value: unknown, rewrite: (text: string) => string): unknown {
  if (typeof value === 'string') return value.startsWith('=') ? rewrite(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, inner, rewriteStrings(inner, rewrite)] as const);
  if (entries.every(([, before, after]) => before === after)) return value;
  if (Array.isArray(value)) return entries.map(([, , after]) => after);
  return Object.fromEntries(entries.map(([key, , after]) => [key, after]));
}

/** `formula` and `f` elements, and thresholds that are formulas (`cfvo` of type `formula`). */
function rewriteXml(xml: string, rewrite: (text: string) => string): string {
  // A fragment cut out of its sheet may lack the namespace declarations that stood on the root.
  const open = /^<[^\s/>]+/.exec(xml)?.[0];
  if (open === undefined || !/formula|:f>|<f>/.test(xml)) return xml;
  const prefixes = new Set([...xml.matchAll(/[<\s/]([A-Za-z][\w.-]*):[A-Za-z]/g)].map(([, prefix]) => prefix ?? ''));
  const added = [...prefixes].filter(
    (prefix) => prefix !== 'xml' && prefix !== 'xmlns' && !xml.includes(`xmlns:${prefix}=`),
  );
  const declared = open + added.map((prefix) => ` xmlns:${prefix}="undeclared:${prefix}"`).join('');
  const document = new DOMParser().parseFromString(declared + xml.slice(open.length), 'text/xml');
  let changed = false;
  for (const element of Array.from(document.getElementsByTagName('*'))) {
    const isFormula = element.localName === 'formula' || element.localName === 'f';
    const threshold = element.localName === 'cfvo' && element.getAttribute('type') === 'formula';
    const text = isFormula ? element.textContent : threshold ? element.getAttribute('val') : null;
    if (text === null || text === '') continue;
    const rewritten = rewrite(`=${text}`).slice(1);
    if (rewritten === text) continue;
    changed = true;
    if (isFormula) element.textContent = rewritten;
    else element.setAttribute('val', rewritten);
  }
  if (!changed) return xml;
  const written = new XMLSerializer().serializeToString(document);
  return added.reduce((result, prefix) => result.replaceAll(` xmlns:${prefix}="undeclared:${prefix}"`, ''), written);
}

function rewriteCharts(sheet: SheetModel, rewrite: Rewrite): void {
  for (const chart of sheet.charts) {
    for (const series of chart.series) {
      for (const part of ['nameReference', 'values', 'categories'] as const) {
        const text = series[part];
        if (text === null || text === '') continue;
        const rewritten = rewrite(text, sheet);
        if (rewritten === text) continue;
        series[part] = rewritten;
        chart.changed = true;
        sheet.changed.add('charts');
      }
    }
  }
}
