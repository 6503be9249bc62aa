// How a sheet prints (ECMA-376 part 1, 18.3.1.62-64, 18.3.1.46, breaks). Margins are inches in the file, points here.
import type { PageLayoutModel, SheetModel } from '../../model/sheet-model';
import { attribute, child, childrenNamed, flag, numeric, type XmlElement } from '../xml/element';
import { attributesOf, escapeText, tag, type AttributeValue } from '../xml/write';

const papers: Readonly<Record<number, string>> = {
  1: 'Letter',
  3: 'Tabloid',
  4: 'Ledger',
  5: 'Legal',
  6: 'Statement',
  7: 'Executive',
  8: 'A3',
  9: 'A4',
  10: 'A4Small',
  11: 'A5',
  12: 'B4',
  13: 'B5',
};
const sides = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
const sections = ['left', 'center', 'right'] as const;

export function readPageLayout(worksheet: XmlElement, sheet: SheetModel): void {
  const page = sheet.pageLayout;
  const setup = child(worksheet, 'pageSetup');
  page.orientation = attribute(setup, 'orientation') === 'landscape' ? 'Landscape' : 'Portrait';
  const paper = numeric(setup, 'paperSize');
  if (paper !== undefined) page.paperSize = papers[paper] ?? String(paper);
  page.zoom = readZoom(worksheet, setup);
  const margins = child(worksheet, 'pageMargins');
  for (const side of sides) {
    const inches = numeric(margins, side);
    if (inches !== undefined) page.margins[side] = Math.round(72 * inches * 1e6) / 1e6;
  }
  const options = child(worksheet, 'printOptions');
  page.centerHorizontally = flag(options, 'horizontalCentered');
  page.centerVertically = flag(options, 'verticalCentered');
  page.printGridlines = flag(options, 'gridLines');
  page.printHeadings = flag(options, 'headings');
  const headerFooter = child(worksheet, 'headerFooter');
  for (const kind of ['Header', 'Footer'] as const) {
    const parts = splitSections(child(headerFooter, `odd${kind}`)?.text ?? '');
    for (const section of sections) page.headersFooters[`${section}${kind}`] = parts[section];
  }
  page.rowBreaks = readBreaks(child(worksheet, 'rowBreaks'));
  page.columnBreaks = readBreaks(child(worksheet, 'colBreaks'));
}

function readZoom(worksheet: XmlElement, setup: XmlElement | undefined): PageLayoutModel['zoom'] {
  const fits = flag(child(child(worksheet, 'sheetPr'), 'pageSetUpPr'), 'fitToPage');
  if (!fits) return { scale: numeric(setup, 'scale') ?? 100 };
  const wide = numeric(setup, 'fitToWidth') ?? 1;
  const high = numeric(setup, 'fitToHeight') ?? 1;
  return { ...(wide > 0 && { horizontalFitToPages: wide }), ...(high > 0 && { verticalFitToPages: high }) };
}

/** `&L...&C...&R...`; text in front of any of them is in the centre. `&&` is an ampersand. */
function splitSections(text: string): Record<(typeof sections)[number], string> {
  const parts = { left: '', center: '', right: '' };
  const names: Readonly<Record<string, keyof typeof parts>> = { L: 'left', C: 'center', R: 'right' };
  let current: keyof typeof parts = 'center';
  for (let i = 0; i < text.length; i++) {
    const next = text[i] === '&' ? text[i + 1] : undefined;
    const section = next === undefined ? undefined : names[next];
    if (section) current = section;
    else parts[current] += next === undefined ? (text[i] ?? '') : `&${next}`;
    if (next !== undefined) i++;
  }
  return parts;
}

function readBreaks(element: XmlElement | undefined): number[] {
  return childrenNamed(element, 'brk').flatMap((found) => numeric(found, 'id') ?? []);
}

/** The elements of the page layout by name, `''` for those that are not needed. */
export function writePageLayout(
  page: PageLayoutModel,
  worksheet: XmlElement,
  source: string,
  prefix: string,
): Map<string, string> {
  const again = (local: string, changes: Record<string, AttributeValue>): string => {
    const old = child(worksheet, local);
    const attributes = { ...(old && attributesOf(old)), ...changes };
    return Object.values(attributes).every((value) => value === null) ? '' : tag(prefix + local, attributes);
  };
  const { zoom } = page;
  const fits = zoom.scale === undefined;
  const paper = Object.keys(papers).find((id) => papers[Number(id)] === page.paperSize) ?? page.paperSize;
  const setup = {
    paperSize: Number.isNaN(Number(paper)) ? null : paper,
    scale: fits || zoom.scale === 100 ? null : zoom.scale,
    fitToWidth: fits ? (zoom.horizontalFitToPages ?? 0) : null,
    fitToHeight: fits ? (zoom.verticalFitToPages ?? 0) : null,
    orientation: page.orientation.toLowerCase(),
  };
  const margins = Object.fromEntries(sides.map((side) => [side, Math.round((page.margins[side] / 72) * 1e6) / 1e6]));
  const options = {
    horizontalCentered: page.centerHorizontally || null,
    verticalCentered: page.centerVertically || null,
    headings: page.printHeadings || null,
    gridLines: page.printGridlines || null,
  };
  return new Map([
    ['printOptions', again('printOptions', options)],
    ['pageMargins', again('pageMargins', margins)],
    ['pageSetup', again('pageSetup', setup)],
    ['headerFooter', writeHeaderFooter(page, child(worksheet, 'headerFooter'), source, prefix)],
    ['rowBreaks', writeBreaks('rowBreaks', page.rowBreaks, 16_383, prefix)],
    ['colBreaks', writeBreaks('colBreaks', page.columnBreaks, 1_048_575, prefix)],
  ]);
}

function writeHeaderFooter(page: PageLayoutModel, old: XmlElement | undefined, source: string, prefix: string): string {
  const join = (kind: 'Header' | 'Footer'): string => {
    const text = sections.map((section) => {
      const part = page.headersFooters[`${section}${kind}`];
      return part === '' ? '' : `&${section[0]?.toUpperCase() ?? ''}${part}`;
    });
    return text.join('') === '' ? '' : tag(`${prefix}odd${kind}`, {}, escapeText(text.join('')));
  };
  const others = old?.children.filter(({ local }) => !local.startsWith('odd')) ?? [];
  const inner = join('Header') + join('Footer') + others.map(({ start, end }) => source.slice(start, end)).join('');
  return inner === '' ? '' : tag(`${prefix}headerFooter`, old ? attributesOf(old) : {}, inner);
}

function writeBreaks(local: string, breaks: readonly number[], max: number, prefix: string): string {
  if (breaks.length === 0) return '';
  const inner = [...breaks].sort((a, b) => a - b).map((id) => tag(`${prefix}brk`, { id, max, man: 1 }));
  return tag(prefix + local, { count: breaks.length, manualBreakCount: breaks.length }, inner.join(''));
}
