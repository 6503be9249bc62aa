// A catalogue as a table, one row per recommendation: how its columns are called when it is published. What is read may
// be headed more freely (sources/catalogue-columns).
import type { Language } from '../recommendation/codes';

export const plainColumns = [
  'symbol',
  'issued',
  'url',
  'comments',
  'comments_url',
  'number',
  'addressee',
  'deadline',
] as const;
export type PlainColumn = (typeof plainColumns)[number];
export const textColumns = ['title', 'text'] as const;
export type TextColumn = (typeof textColumns)[number];
export type CatalogueColumn = PlainColumn | `${TextColumn}_${Language}`;
