// How a drafted sheet prints, and what of it stays in view.
import type { Area } from '../../core/sheet/cells';
import type { SheetDraft } from '../../core/sheet/draft';
import { pageBreaks, partBreaks } from '../../core/sheet/page-breaks';
import { objectBytes } from './batches';
import { heightOfRow, pointsOfCharacters, rangeOf, type Step } from './draft-look';

/** Excel's limit for a footer, the codes in it included, is 255 characters. */
const longestFooter = 200;

/**
 * What A4 and Letter both hold between Excel's normal margins, in points; sideways a seventh less, for programs that have
 * another font for Calibri and make columns wider.
 */
const room = {
  normal: { portrait: { width: 420, height: 640 }, landscape: { width: 590, height: 482 } },
  narrow: { portrait: { width: 435, height: 684 }, landscape: { width: 605, height: 487 } },
} as const;

/** Points. */
const narrow = { left: 36, right: 36, top: 54, bottom: 54 } as const;

/** One page wide, headings on every page, the page's number of how many at the end of the line. */
export function pageSteps(draft: SheetDraft, area: Area): Step[] {
  const { print, headerRow, headerRows = 1, rightToLeft } = draft;
  return [
    ...breakSteps(draft),
    {
      bytes: 12 * objectBytes,
      queue: (sheet) => {
        const { pageLayout } = sheet;
        pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
        if (print.margins === 'narrow') pageLayout.setPrintMargins('Points', narrow);
        pageLayout.zoom = isScaled(draft) ? { scale: scaleOf(draft) } : { horizontalFitToPages: 1 };
        pageLayout.setPrintArea(rangeOf(sheet, area));
        pageLayout.centerHorizontally = isScaled(draft);
        const words = pageLayout.headersFooters.defaultForAllPages;
        words.centerFooter = footerText(print.footer);
        words[rightToLeft ? 'leftFooter' : 'rightFooter'] = pageText(print.pages ?? '{page} / {pages}');
        if (print.header !== undefined) words[rightToLeft ? 'leftHeader' : 'rightHeader'] = footerText(print.header);
        if (headerRow === null) return;
        pageLayout.setPrintTitleRows(`$${String(headerRow + 1)}:$${String(headerRow + headerRows)}`);
        sheet.freezePanes.freezeRows(headerRow + headerRows);
      },
    },
  ];
}

/** Percent of the full size at which the columns fit on a page; Excel takes no less than 10. */
function scaleOf({ columns, print }: SheetDraft): number {
  const width = columns.reduce((sum, column) => sum + pointsOfCharacters(column.width), 0);
  const { width: wanted } = roomOf(print);
  return Math.max(10, Math.min(100, Math.floor((100 * wanted) / Math.max(1, width))));
}

function roomOf({ margins, orientation }: SheetDraft['print']) {
  return room[margins ?? 'normal'][orientation];
}

/** Excel minds no breaks on a sheet that is fitted to pages, so a sheet that has some is scaled instead. */
function isScaled({ charts, parts = [] }: SheetDraft): boolean {
  return charts !== undefined || parts.length > 1;
}

function breakSteps(draft: SheetDraft): Step[] {
  if (!isScaled(draft)) return [];
  const page = (100 * roomOf(draft.print).height) / scaleOf(draft);
  const breaks = draft.parts
    ? partBreaks(draft, draft.parts, page)
    : pageBreaks(draft, (row) => heightOfRow(draft, row), page);
  return [
    {
      bytes: (breaks.length + 1) * 2 * objectBytes,
      queue: (sheet) => {
        sheet.horizontalPageBreaks.removePageBreaks();
        for (const row of breaks) sheet.horizontalPageBreaks.add(`A${String(row + 1)}`);
      },
    },
  ];
}

/** `&` begins a code in a footer; doubled it is itself. */
function footerText(text: string): string {
  const cut =
    text.length > longestFooter ? `${text.slice(0, longestFooter - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  return cut.replaceAll('&', '&&');
}

function pageText(text: string): string {
  return footerText(text).replaceAll('{page}', '&P').replaceAll('{pages}', '&N');
}
