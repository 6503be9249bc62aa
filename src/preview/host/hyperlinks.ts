// A cell's link (`Range.hyperlink`): a web address or a place in the workbook, with the text shown.
import { refusal } from './host-error';
import { asRecord, asText } from './arguments';
import type { RangeTarget } from './areas';
import { writeEntries } from './edits';
import { intersects } from '../../core/sheet/a1';
import { intersection } from './formats';
import { refuseUnlessPermitted } from './guards';
import { plainValue } from './range-values';

export function hyperlinkAt({ sheet, area }: RangeTarget): unknown {
  const links = sheet.hyperlinks.filter((link) => intersection(link.area, area));
  const link = links[0];
  if (!link || links.length > 1) return null;
  return {
    address: link.address,
    documentReference: link.subAddress,
    screenTip: link.screenTip,
    textToDisplay: String(plainValue(sheet.cells.value(link.area.row, link.area.column))),
  };
}

export function setHyperlink(range: RangeTarget, given: unknown): void {
  const { host, sheet, area } = range;
  refuseUnlessPermitted(host.model, sheet, 'allowInsertHyperlinks');
  const link = asRecord(given);
  const text = (key: string): string => (link[key] === undefined || link[key] === null ? '' : asText(link[key]));
  if (text('address') === '' && text('documentReference') === '') throw refusal('InvalidArgument');
  removeHyperlinks(range);
  sheet.hyperlinks.push({
    area,
    address: text('address'),
    subAddress: text('documentReference'),
    screenTip: text('screenTip'),
  });
  sheet.changed.add('hyperlinks');
  if (text('textToDisplay') !== '') writeEntries(host, sheet, { ...area, rows: 1, columns: 1 }, text('textToDisplay'));
  host.structureChanged(sheet);
}

export function removeHyperlinks({ sheet, area }: RangeTarget): void {
  if (!sheet.hyperlinks.some((link) => intersects(link.area, area))) return;
  sheet.hyperlinks = sheet.hyperlinks.filter((link) => !intersects(link.area, area));
  sheet.changed.add('hyperlinks');
}
