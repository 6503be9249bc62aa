// Why something handed over as a catalogue cannot be taken for one: data that names the report and the recommendation,
// worded by the messages.
import type { Catalogue } from './catalogue';

export type CatalogueProblemKind =
  /** Not JSON at all. */
  | 'not-json'
  /** A CSV text whose quotation marks do not close. */
  | 'not-csv'
  /** JSON of another format; `found` is the format it names, if it names one. */
  | 'other-format'
  /** No sheet or table with the columns of a catalogue; `found` lists the columns looked for in vain. */
  | 'no-columns'
  /** Nothing in it. */
  | 'no-recommendations'
  | 'missing'
  | 'wrong-type'
  | 'unknown-addressee'
  | 'number-invalid'
  | 'day-invalid'
  | 'address-invalid'
  | 'duplicate-report'
  | 'duplicate-recommendation'
  /** Two lines of one report say two things of it. */
  | 'contradiction';

/** The first thing that is wrong. */
export interface CatalogueProblem {
  readonly what: CatalogueProblemKind;
  /** The report's symbol; its position, counted from 1 with `#` before it, where it has none. `null`: the whole. */
  readonly report: string | null;
  /** The recommendation's number; its position with `#` before it where it has none. `null`: the report itself. */
  readonly recommendation: string | null;
  /** What it is about, as the format calls it (`addressee`, `text.fr`), or as the column is headed. */
  readonly entry: string | null;
  /** Line of a CSV text or row of a sheet, counted from 1 as people do; `null` for JSON. */
  readonly line: number | null;
  /** What stands there, shortened; empty when nothing does. */
  readonly found: string;
}

export type CatalogueRead =
  | { readonly kind: 'catalogue'; readonly catalogue: Catalogue }
  | { readonly kind: 'problem'; readonly problem: CatalogueProblem };
