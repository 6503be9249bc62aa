// The door for catalogues: whatever a reader brought, as text or as sheets, comes out as a catalogue that was checked,
// or as one clear problem.
import type { CatalogueProblem, CatalogueRead } from '../core/catalogue/problem';
import type { SheetContent } from '../core/sheet/cells';
import { readCatalogueJson } from './catalogue-json';
import { readCatalogueCsv, readCatalogueSheets } from './catalogue-table';

export type { CatalogueProblem, CatalogueRead };

export type CatalogueContent =
  | { readonly kind: 'json' | 'csv'; readonly text: string }
  /** The worksheets of a workbook; the first that has the columns of a catalogue is taken. */
  | { readonly kind: 'sheets'; readonly sheets: readonly SheetContent[] };

/** Never throws on what it is given. */
export function readCatalogue(content: CatalogueContent): CatalogueRead {
  switch (content.kind) {
    case 'json':
      return readCatalogueJson(content.text);
    case 'csv':
      return readCatalogueCsv(content.text);
    case 'sheets':
      return readCatalogueSheets(content.sheets);
  }
}
