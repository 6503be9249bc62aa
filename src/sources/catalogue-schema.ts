// The format `recommendation-catalogue/1` as a schema: what is asked of a catalogue, and what docs/catalogue.schema.json
// says of it. Keys it does not know are passed over, so that a publisher can add some.
import { z } from 'zod';
import { catalogueFormat } from '../core/catalogue/catalogue';
import { addresseeCodes, type Language } from '../core/recommendation/codes';

/** Symbols and names are one line on which there is something to be seen. */
const word = z.string().regex(/^[^\r\n]*\S[^\r\n]*$/);
const day = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
const address = z.string().regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/\S+$/);
const text = z.string().optional();
const texts = z.object({ ar: text, zh: text, en: text, fr: text, ru: text, es: text } satisfies Record<
  Language,
  unknown
>);

const number = z
  .union([z.int().min(1).max(9999), z.string().regex(/^[1-9]\d{0,3}(?:\(\p{L}\))?$/u)])
  .describe('3 or "3(a)"');

const recommendation = z.object({
  number,
  addressee: z.enum(addresseeCodes),
  text: texts,
  deadline: day.optional(),
});

const document = z.object({ kind: word, title: texts, url: address });

const report = z.object({
  symbol: word,
  title: texts,
  issued: day.optional(),
  url: address.optional(),
  comments: z.union([z.literal('none'), z.object({ symbol: word, url: address.optional() })]).optional(),
  documents: z.array(document).optional(),
  recommendations: z.array(recommendation),
});

export const catalogueSchema = z.object({
  format: z.literal(catalogueFormat),
  publisher: word,
  version: word,
  reports: z.array(report),
});

/** As it stands in the file, once the schema found nothing wrong. */
export type WrittenCatalogue = z.infer<typeof catalogueSchema>;
export type WrittenReport = WrittenCatalogue['reports'][number];
export type WrittenTexts = WrittenReport['title'];
