// How a sheet is shown: panes, gridlines, direction (`sheetViews`), and its tab's colour (`sheetPr`).
import type { SheetModel } from '../../model/sheet-model';
import type { Palette } from '../read/colours';
import { attribute, child, flag, numeric, type XmlElement } from '../xml/element';

export function readView(worksheet: XmlElement, sheet: SheetModel, palette: Palette): void {
  sheet.tabColor = palette.colour(child(child(worksheet, 'sheetPr'), 'tabColor')) ?? '';
  const view = child(child(worksheet, 'sheetViews'), 'sheetView');
  if (!view) return;
  sheet.showGridlines = flag(view, 'showGridLines', true);
  sheet.showHeadings = flag(view, 'showRowColHeaders', true);
  sheet.rightToLeft = flag(view, 'rightToLeft');
  const pane = child(view, 'pane');
  const state = attribute(pane, 'state');
  if (state !== 'frozen' && state !== 'frozenSplit') return;
  sheet.freeze = { rows: numeric(pane, 'ySplit') ?? 0, columns: numeric(pane, 'xSplit') ?? 0 };
}
