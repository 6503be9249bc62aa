// HTML or Word markup that came along when a text was copied, and would be printed as it stands.
import type { Field } from '../recommendation/codes';
import type { Entry } from '../recommendation/recommendation';
import { type Unmarked, withoutMarkup } from './markup';
import { defineRule, nothing, type Seen, type Trouble, troubleAt } from './rule';

/** Columns that hold sentences, titles or names. */
const written = [
  'reportTitle',
  'text',
  'assessment',
  'responsible',
  'contact',
  'risk',
  'impact',
  'evidence',
  'decision',
  'relevance',
  'financial',
  'changeNote',
  'remarks',
] as const satisfies readonly Field[];
type Fields = (typeof written)[number] | 'report';

interface Data {
  readonly field: Field;
  /** The first piece of it. */
  readonly markup: string;
}

export const textMarkup = defineRule({
  id: 'text-markup',
  severity: 'warning',
  needs: [],
  needsOneOf: written,
  uses: ['report'],
  look(row) {
    let found: readonly Trouble<Data, typeof row>[] = nothing;
    for (const field of written) {
      const entry = row.entries[field];
      if (!entry || typeof entry.value !== 'string' || entry.inherited) continue;
      const unmarked = withoutMarkup(entry.value);
      if (!unmarked || found.some(({ column }) => column === entry.column)) continue;
      found = [...found, troubleIn(row, field, entry, unmarked)];
    }
    return found;
  },
});

function troubleIn<R extends Seen<Fields>>(
  row: R,
  field: Field,
  entry: Entry,
  { markup, text }: Unmarked,
): Trouble<Data, R> {
  const { report } = row.entries;
  const data: Data = { field, markup };
  // A title in one cell with its symbol is not all that stands there, so the cell is left to people.
  if (report?.row === entry.row && report.column === entry.column) return troubleAt(row, report, data);
  if (text === null || text.trim() === '') return troubleAt(row, entry, data);
  return troubleAt(row, entry, data, { suggestion: text, safe: true });
}
