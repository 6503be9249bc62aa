// A catalogue on a sheet of the workbook that is open.
import type { SheetContent } from '../core/sheet/cells';
import { catalogueIn } from './catalogue-bytes';
import type { CatalogueSource, PullAttention, Pulled } from './source';
import { failed } from './source';

/** `read` reads the sheet as it is now, and throws what the workbook's port throws. */
export function sheetSource(name: string, read: () => Promise<SheetContent>): CatalogueSource {
  const pull = async ({ signal }: PullAttention = {}): Promise<Pulled> => {
    const sheet = await read();
    if (signal?.aborted) return failed({ kind: 'cancelled' });
    const found = catalogueIn({ kind: 'sheets', sheets: [sheet] }, name);
    if (found.kind === 'problem') return found;
    return { ...found, name, validator: {}, bytes: 0, answeredBy: null };
  };
  return { id: `sheet:${name}`, kind: 'sheet', name, pull };
}
