// A tracker's own wording as a file that other offices can read official texts from.
import { catalogueFromTracker, type Publication, type Published } from '../core/catalogue/from-tracker';
import { printCatalogueCsv, printCatalogueJson } from '../core/catalogue/print';
import type { Tracker } from '../core/layout/tracker';

export interface CataloguePublished extends Published {
  /** The file's content, in UTF-8. */
  readonly text: string;
}

export function publishCatalogue(tracker: Tracker, publication: Publication, form: 'json' | 'csv'): CataloguePublished {
  const published = catalogueFromTracker(tracker, publication);
  const print = form === 'json' ? printCatalogueJson : printCatalogueCsv;
  return { ...published, text: print(published.catalogue) };
}
