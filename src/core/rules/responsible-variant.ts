// The same officer or unit spelled in several ways: filters and requests for updates then take it for several.
import type { Place } from '../sheet/cells';
import { isBlank, isErrorValue } from './cell-of';
import { nameForms, type NameForms, typingKey } from './officer-names';
import { defineTrackerRule, type Inspection, nothing, type Seen, type Trouble, troubleAt } from './rule';

interface Data {
  readonly name: string;
  /** The spelling that most rows have, or the first of those that are equally frequent. */
  readonly usual: string;
  readonly times: number;
}

export const responsibleVariant = defineTrackerRule({
  id: 'responsible-variant',
  severity: 'hint',
  needs: ['responsible'],
  begin: <R extends Seen<'responsible'>>() => new VariantInspection<R>(),
});

interface Spelling<R> {
  /** As it stands in the cells, but for blanks around it. */
  readonly text: string;
  readonly forms: NameForms;
  readonly rows: R[];
}

class VariantInspection<R extends Seen<'responsible'>> implements Inspection<Data, R> {
  /** By the text, since a name mostly comes many times. */
  readonly #spellings = new Map<string, Spelling<R> | null>();

  look(row: R): readonly never[] {
    const entry = row.entries.responsible;
    if (!entry || entry.inherited || typeof entry.value !== 'string') return nothing;
    const text = entry.value.trim();
    let spelling = this.#spellings.get(text);
    if (spelling === undefined) {
      const forms = isBlank(text) || isErrorValue(text) ? null : nameForms(text);
      spelling = forms && { text, forms, rows: [] };
      this.#spellings.set(text, spelling);
    }
    spelling?.rows.push(row);
    return nothing;
  }

  end(): readonly Trouble<Data, R>[] {
    const spellings = [...this.#spellings.values()].filter((each) => each !== null);
    return groupsOf(spellings).flatMap((group) => troublesOf(group));
  }
}

/** Spellings that share a form, or each share one with a third. */
function groupsOf<R>(spellings: readonly Spelling<R>[]): Spelling<R>[][] {
  const ambiguous = ambiguousNames(spellings);
  const groups = new Map<string, Spelling<R>[]>();
  for (const spelling of spellings) {
    const forms = formsOf(spelling, ambiguous);
    const joined = [...new Set([...forms.flatMap((form) => groups.get(form) ?? []), spelling])];
    for (const each of joined) for (const form of formsOf(each, ambiguous)) groups.set(form, joined);
  }
  return [...new Set(groups.values())].filter((group) => group.length > 1);
}

function formsOf<R>({ forms: { whole, abbreviated } }: Spelling<R>, ambiguous: ReadonlySet<string>): string[] {
  const others = abbreviated ? [abbreviated.long, abbreviated.short].filter((form) => !ambiguous.has(form)) : [];
  return [whole, ...others];
}

/** A name that stands with two abbreviations, or an abbreviation of two names, belongs to two officers. */
function ambiguousNames<R>(spellings: readonly Spelling<R>[]): ReadonlySet<string> {
  const partners = new Map<string, string>();
  const ambiguous = new Set<string>();
  const pair = (form: string, partner: string) => {
    const known = partners.get(form) ?? partner;
    partners.set(form, known);
    if (known !== partner) ambiguous.add(form);
  };
  for (const { forms } of spellings) {
    if (!forms.abbreviated) continue;
    pair(forms.abbreviated.long, forms.abbreviated.abbreviation);
    pair(forms.abbreviated.short, forms.abbreviated.long);
  }
  return ambiguous;
}

function troublesOf<R extends Seen<'responsible'>>(group: readonly Spelling<R>[]): readonly Trouble<Data, R>[] {
  const [usual, ...others] = group.toSorted((a, b) => b.rows.length - a.rows.length);
  if (!usual) return nothing;
  const related = placesOf(usual);
  return others.flatMap(({ text, rows }) => {
    const data: Data = { name: text, usual: usual.text, times: usual.rows.length };
    const safe = rows.length < usual.rows.length && typingKey(text) === typingKey(usual.text);
    return rows.flatMap((row) => {
      const entry = row.entries.responsible;
      return entry ? [troubleAt(row, entry, data, { suggestion: usual.text, safe, related })] : [];
    });
  });
}

function placesOf<R extends Seen<'responsible'>>({ rows: [row] }: Spelling<R>): readonly Place[] {
  const entry = row?.entries.responsible;
  return row && entry ? [{ sheet: row.sheet, row: entry.row, column: entry.column }] : [];
}
