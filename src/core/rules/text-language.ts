// A text in another language than the others of its column. A tracker may well have columns in two languages; each
// column is judged by itself, and only where most of its texts agree.
import type { Language } from '../recommendation/codes';
import { languageOf } from '../vocabulary/phrases/text-language';
import { type Cell, cellOf } from './cell-of';
import { defineTrackerRule, type Inspection, nothing, type Seen, type Trouble, troubleAt, type View } from './rule';

interface Data {
  readonly found: Language;
  readonly usual: Language;
}

/** Fewer texts do not make a habit. */
const fewestTexts = 4;
const mostOf = 0.75;

interface Read<R> {
  readonly row: R;
  readonly cell: Cell;
  readonly language: Language;
}

export const textLanguage = defineTrackerRule({
  id: 'text-language',
  severity: 'hint',
  needs: ['text'],
  begin: (view) => overColumns(view),
});

function overColumns<R extends Seen<'text'>>({ layout }: View<'text', R>): Inspection<Data, R> {
  const columns = new Map<string, Read<R>[]>();
  return {
    look(row) {
      const cell = cellOf(layout, row, 'text');
      if (typeof cell?.value !== 'string' || cell.row !== row.row) return nothing;
      const reading = languageOf(cell.value);
      if (!reading?.sure) return nothing;
      const key = `${row.sheet} ${String(cell.column)}`;
      const read = columns.get(key) ?? [];
      if (read.length === 0) columns.set(key, read);
      read.push({ row, cell, language: reading.language });
      return nothing;
    },
    end: () => [...columns.values()].flatMap((read) => strangersIn(read)),
  };
}

function strangersIn<R>(read: readonly Read<R>[]): readonly Trouble<Data, R>[] {
  const counts = new Map<Language, number>();
  for (const { language } of read) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [usual, most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (usual === undefined || most === undefined || read.length < fewestTexts || most < read.length * mostOf) return [];
  return read
    .filter(({ language }) => language !== usual)
    .map(({ row, cell, language }) => troubleAt(row, cell, { found: language, usual }));
}
