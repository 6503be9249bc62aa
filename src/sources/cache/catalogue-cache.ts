// The last good copy of each source, kept on this machine for work without a network. It is a convenience: where it
// cannot be had, be it forbidden, full or broken, everything works as if it were empty.
import { z } from 'zod';
import { catalogueFormat } from '../../core/catalogue/catalogue';
import type { Catalogue } from '../../core/catalogue/catalogue';
import { parseDay } from '../../core/recommendation/day';
import type { Day } from '../../core/recommendation/day';
import { numberText } from '../../core/recommendation/recommendation';
import { readCatalogue } from '../catalogue-text';
import type { Validator } from '../source';

export interface KeptCopy {
  readonly catalogue: Catalogue;
  readonly name: string;
  /** The day it last came from its source, or its source said that it still holds. */
  readonly pulledOn: Day;
  readonly validator: Validator;
}

export interface CatalogueCache {
  /** `null` where there is none, or none that can be read. Never rejects. */
  readonly recall: (sourceId: string) => Promise<KeptCopy | null>;
  /** Whether it is kept now. Never rejects. */
  readonly keep: (sourceId: string, copy: KeptCopy) => Promise<boolean>;
  readonly forget: (sourceId: string) => Promise<boolean>;
}

/** Where values lie under keys. Each verb may reject. */
export interface Shelf {
  readonly get: (key: string) => Promise<unknown>;
  readonly put: (key: string, value: unknown) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

export function catalogueCache(shelf: Shelf): CatalogueCache {
  return {
    recall: async (sourceId) => {
      const found = await shelf.get(sourceId).catch(() => undefined);
      return readKept(found);
    },
    keep: (sourceId, copy) => succeeded(shelf.put(sourceId, writtenKept(copy))),
    forget: (sourceId) => succeeded(shelf.remove(sourceId)),
  };
}

/** Used where there is nowhere to keep anything. */
export const noCache: CatalogueCache = {
  recall: () => Promise.resolve(null),
  keep: () => Promise.resolve(false),
  forget: () => Promise.resolve(false),
};

const keptShape = z.object({
  name: z.string(),
  pulledOn: z.string(),
  validator: z.object({ etag: z.string().exactOptional(), lastModified: z.string().exactOptional() }),
  publisher: z.string(),
  version: z.string(),
  /** The catalogue in its own format, so that a later version of the program checks it like any other. */
  text: z.string(),
});

function writtenKept({ catalogue, name, pulledOn, validator }: KeptCopy): z.infer<typeof keptShape> {
  const { publisher, version } = catalogue;
  return { name, pulledOn, validator, publisher, version, text: textOf(catalogue) };
}

function readKept(found: unknown): KeptCopy | null {
  const kept = keptShape.safeParse(found);
  if (!kept.success) return null;
  const { name, validator, publisher, version, text } = kept.data;
  const pulledOn = parseDay(kept.data.pulledOn);
  const read = readCatalogue({ kind: 'json', text });
  if (read.kind === 'problem' || pulledOn === null) return null;
  return { catalogue: { ...read.catalogue, publisher, version }, name, pulledOn, validator };
}

/** A table names neither publisher nor version, which the format demands; they are kept beside the text. */
function textOf({ reports }: Catalogue): string {
  const written = reports.map((report) => ({
    ...report,
    recommendations: report.recommendations.map((each) => ({ ...each, number: numberText(each.number) })),
  }));
  return JSON.stringify({ format: catalogueFormat, publisher: '-', version: '-', reports: written });
}

async function succeeded(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
