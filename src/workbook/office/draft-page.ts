// How a drafted sheet prints, and what of it stays in view.
import type { Area } from '../../core/sheet/cells';
import type { SheetDraft } from '../../core/sheet/draft';
import { objectBytes } from './batches';
import { rangeOf, type Step } from './draft-look';

/** Excel's limit for a footer, the codes in it included, is 255 characters. */
const longestFooter = 200;

/** One page wide, headings on every page, the page's number of how many at the end of the line. */
export function pageSteps({ print, headerRow }: SheetDraft, area: Area): Step[] {
  return [
    {
      bytes: 12 * objectBytes,
      queue: (sheet) => {
        const { pageLayout } = sheet;
        pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.setPrintArea(rangeOf(sheet, area));
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

/** `&` begins a code in a footer; doubled it is itself. */
function footerText(text: string): string {
  const cut =
    text.length > longestFooter ? `${text.slice(0, longestFooter - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  return cut.replaceAll('&', '&&');
}
