// Children of an element in the order its schema prescribes: replacing one, dropping one, adding one at its place.
import { child, prefixOf, type XmlElement } from '../xml/element';
import { attributesOf, tag, type Patch } from '../xml/write';

/** CT_Worksheet (ECMA-376 part 1, 18.3.1.99). */
export const worksheetOrder =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges
scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations
hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors
smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst`.split(
    /\s+/,
  );

/** CT_Workbook (18.2.27). */
export const workbookOrder =
  `fileVersion fileSharing workbookPr AlternateContent revisionPtr workbookProtection bookViews sheets functionGroups
externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing
fileRecoveryPr webPublishObjects extLst`.split(/\s+/);

/** CT_Stylesheet (18.8.39). */
export const stylesOrder =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/** CT_Table (18.5.1.2). */
export const tableOrder = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];

/** Collects changes of one element's children, so that several new ones at one place come out in schema order. */
export class OrderedChildren {
  readonly #patch: Patch;
  readonly #parent: XmlElement;
  readonly #order: readonly string[];
  readonly #added = new Map<string, string>();

  constructor(patch: Patch, parent: XmlElement, order: readonly string[]) {
    this.#patch = patch;
    this.#parent = parent;
    this.#order = order;
  }

  /** Makes `text` stand where all children of that name stood, or at the place of such a child; `''` drops them. */
  set(local: string, text: string): void {
    const found = this.#parent.children.filter(
      (element) => element.local === local && element.uri === this.#parent.uri,
    );
    found.forEach((element, index) => {
      this.#patch.replace(element.start, element.end, index === 0 ? text : '');
    });
    if (found.length === 0 && text !== '') this.#added.set(local, (this.#added.get(local) ?? '') + text);
  }

  /** Puts elements behind those of the child, and counts them in it; the child is added when it is not there. */
  append(local: string, elements: readonly string[]): void {
    if (elements.length === 0) return;
    const text = elements.join('');
    const element = child(this.#parent, local);
    const count = { count: (element?.children.length ?? 0) + elements.length };
    if (!element) this.set(local, tag(prefixOf(this.#parent) + local, count, text));
    else if (element.selfClosing) {
      this.#patch.replace(element.start, element.end, tag(element.name, { ...attributesOf(element), ...count }, text));
    } else {
      this.#patch.setAttributes(element, count);
      this.#patch.insert(element.closeStart, text);
    }
  }

  /** Call once, after all changes. */
  finish(): void {
    const additions = [...this.#added].sort(([a], [b]) => this.#rank(a) - this.#rank(b));
    if (this.#parent.selfClosing && additions.length > 0) {
      this.#patch.append(this.#parent, additions.map(([, text]) => text).join(''));
      return;
    }
    for (const [local, text] of additions) {
      const rank = this.#rank(local);
      const next = this.#parent.children.find((element) => this.#rank(element.local) > rank);
      this.#patch.insert(next?.start ?? this.#parent.closeStart, text);
    }
  }

  #rank(local: string): number {
    return this.#order.indexOf(local);
  }
}
