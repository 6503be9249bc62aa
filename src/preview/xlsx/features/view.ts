// How a sheet is shown: panes, gridlines, direction (`sheetViews`), and its tab's colour (`sheetPr`).
import { cellName } from '../../../core/sheet/a1';
import type { SheetModel } from '../../model/sheet-model';
import type { Palette } from '../read/colours';
import { attribute, child, childrenNamed, flag, numeric, type XmlElement } from '../xml/element';
import { attributesOf, tag, type AttributeValue } from '../xml/write';

export function readView(worksheet: XmlElement, sheet: SheetModel, palette: Palette): void {
  sheet.tabColor = palette.colour(child(child(worksheet, 'sheetPr'), 'tabColor')) ?? '';
  const view = firstView(worksheet);
  if (!view) return;
  sheet.showGridlines = flag(view, 'showGridLines', true);
  sheet.showHeadings = flag(view, 'showRowColHeaders', true);
  sheet.rightToLeft = flag(view, 'rightToLeft');
  const pane = child(view, 'pane');
  const state = attribute(pane, 'state');
  if (state !== 'frozen' && state !== 'frozenSplit') return;
  sheet.freeze = { rows: numeric(pane, 'ySplit') ?? 0, columns: numeric(pane, 'xSplit') ?? 0 };
}

function firstView(worksheet: XmlElement): XmlElement | undefined {
  return child(child(worksheet, 'sheetViews'), 'sheetView');
}

export function isTabSelected(worksheet: XmlElement): boolean {
  return flag(firstView(worksheet), 'tabSelected');
}

/** The `sheetViews` element with its first view as the model has it. */
export function writeView(
  sheet: SheetModel,
  selected: boolean,
  worksheet: XmlElement,
  source: string,
  prefix: string,
): string {
  const old = firstView(worksheet);
  const attributes: Record<string, AttributeValue> = {
    ...(old && attributesOf(old)),
    showGridLines: sheet.showGridlines ? null : 0,
    showRowColHeaders: sheet.showHeadings ? null : 0,
    rightToLeft: sheet.rightToLeft ? 1 : null,
    tabSelected: selected ? 1 : null,
    workbookViewId: attribute(old, 'workbookViewId') ?? 0,
  };
  const samePane = JSON.stringify(paneOf(old)) === JSON.stringify(sheet.freeze);
  const kept = old && samePane ? source.slice(old.openEnd, old.closeStart) : null;
  const views = child(worksheet, 'sheetViews');
  const others = childrenNamed(views, 'sheetView').slice(1);
  const rest = others.map(({ start, end }) => source.slice(start, end)).join('');
  return tag(
    `${prefix}sheetViews`,
    {},
    tag(`${prefix}sheetView`, attributes, kept ?? writePane(sheet.freeze, prefix)) + rest,
  );
}

function paneOf(view: XmlElement | undefined): SheetModel['freeze'] {
  const pane = child(view, 'pane');
  const state = attribute(pane, 'state');
  if (state !== 'frozen' && state !== 'frozenSplit') return null;
  return { rows: numeric(pane, 'ySplit') ?? 0, columns: numeric(pane, 'xSplit') ?? 0 };
}

function writePane(freeze: SheetModel['freeze'], prefix: string): string {
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) return '';
  const active = freeze.rows > 0 ? (freeze.columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const split = { xSplit: freeze.columns || null, ySplit: freeze.rows || null };
  const pane = { ...split, topLeftCell: cellName(freeze.rows, freeze.columns), activePane: active, state: 'frozen' };
  return tag(`${prefix}pane`, pane) + tag(`${prefix}selection`, { pane: active });
}

/** The `sheetPr` element with the tab's colour and whether the sheet is fitted to pages. */
export function writeProperties(
  sheet: SheetModel,
  worksheet: XmlElement,
  source: string,
  prefix: string,
  tabChanged: boolean,
): string {
  const old = child(worksheet, 'sheetPr');
  const slice = (local: string): string => {
    const found = child(old, local);
    return found ? source.slice(found.start, found.end) : '';
  };
  const colour =
    sheet.tabColor === '' ? '' : tag(`${prefix}tabColor`, { rgb: `FF${sheet.tabColor.slice(1).toUpperCase()}` });
  const page = child(old, 'pageSetUpPr');
  const fits = sheet.pageLayout.zoom.scale === undefined;
  const setUp = { ...(page && attributesOf(page)), fitToPage: fits ? 1 : null };
  const pageSetUp = Object.values(setUp).every((value) => value === null) ? '' : tag(`${prefix}pageSetUpPr`, setUp);
  const inner = (tabChanged ? colour : slice('tabColor')) + slice('outlinePr') + pageSetUp;
  return inner === '' && !old ? '' : tag(`${prefix}sheetPr`, old ? attributesOf(old) : {}, inner);
}
