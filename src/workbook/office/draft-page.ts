// How a drafted sheet prints, and what of it stays in view.
import type { Area } from '../../core/sheet/cells';
import type { SheetDraft } from '../../core/sheet/draft';
import { pageBreaks } from '../../core/sheet/page-breaks';
import { objectBytes } from './batches';
import { heightOfRow, pointsOfCharacters, rangeOf, type Step } from './draft-look';

/** Excel's limit for a footer, the codes in it included, is 255 characters. */
const longestFooter = 200;

/**
 * What A4 and Letter both hold between Excel's normal margins, in points; sideways a seventh less, for programs that have
 * another font for Calibri and make columns wider.
 */
const room = { portrait: { width: 420, height: 640 }, landscape: { width: 590, height: 482 } } as const;

/** One page wide, headings on every page, the page's number of how many at the end of the line. */
export function pageSteps(draft: SheetDraft, area: Area): Step[] {
  const { print, headerRow } = draft;
  return [
    ...breakSteps(draft),
    {
      bytes: 12 * objectBytes,
      queue: (sheet) => {
        const { pageLayout } = sheet;
        pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
        pageLayout.zoom = draft.charts ? { scale: scaleOf(draft) } : { horizontalFitToPages: 1 };
        pageLayout.setPrintArea(rangeOf(sheet, area));
        pageLayout.centerHorizontally = draft.charts !== undefined;
        const footer = pageLayout.headersFooters.defaultForAllPages;
        footer.centerFooter = footerText(print.footer);
        footer.rightFooter = '&P / &N';
        if (headerRow === null) return;
        pageLayout.setPrintTitleRows(`$${String(headerRow + 1)}:$${String(headerRow + 1)}`);
        sheet.freezePanes.freezeRows(headerRow + 1);
      },
    },
  ];
}

/** Percent of the full size at which the columns fit on a page; Excel takes no less than 10. */
function scaleOf({ columns, print }: SheetDraft): number {
  const width = columns.reduce((sum, column) => sum + pointsOfCharacters(column.width), 0);
  return Math.max(10, Math.min(100, Math.floor((100 * room[print.orientation].width) / Math.max(1, width))));
}

/** Excel minds no breaks on a sheet that is fitted to pages, so a sheet with charts is scaled instead. */
function breakSteps(draft: SheetDraft): Step[] {
  if (!draft.charts) return [];
  const page = (100 * room[draft.print.orientation].height) / scaleOf(draft);
  const breaks = pageBreaks(draft, (row) => heightOfRow(draft, row), page);
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
