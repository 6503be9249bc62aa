// Why an office's own template was not filled: one sentence for the whole, then one for each thing to put right, with the
// text it stands in.
import type { TemplatePlace, TemplateProblem, TemplateTrouble, TemplateUnfit } from '../core/annex/template-trouble';
import type { Language } from './language';
import type { Wording } from './wording';

export interface TemplateMessages {
  /** The first says what became of the file, each other what does not fit in it. */
  readonly problem: (file: string, problem: TemplateProblem) => readonly string[];
}

type TroubleKind = TemplateTrouble['kind'];
type Of<Kind extends TroubleKind> = Extract<TemplateTrouble, { readonly kind: Kind }>;

/** A field as it is written in a template, and the two ends of a list. */
export interface Placeholders {
  readonly field: (name: string) => string;
  readonly opening: (name: string) => string;
  readonly closing: (name: string) => string;
}

export interface TemplateWords {
  readonly unfit: Readonly<Record<TemplateUnfit['kind'], (file: string) => string>>;
  readonly notFilled: (file: string, troubles: number) => string;
  readonly troubles: { readonly [Kind in TroubleKind]: (trouble: Of<Kind>, as: Placeholders) => string };
  readonly places: Readonly<Record<TemplatePlace['part'] | 'table', string>>;
  /** `around` is quoted; empty where there is nothing to quote. */
  readonly at: (place: string, around: string) => string;
  /** Joins what does not fit with where it stands. */
  readonly told: (trouble: string, at: string) => string;
}

export function templateMessages(
  words: TemplateWords,
  { quote, apart }: Pick<Wording<Language>, 'quote' | 'apart'>,
): TemplateMessages {
  const as: Placeholders = {
    field: (name) => apart(`{${name}}`),
    opening: (name) => apart(`{#${name}}`),
    closing: (name) => apart(`{/${name}}`),
  };
  const told = (trouble: TemplateTrouble) => {
    const { part, isInTable, around } = trouble.at;
    const place = words.places[isInTable && part === 'body' ? 'table' : part];
    // Each kind has the sentence for its own data; the compiler cannot follow the pair through a lookup.
    const say = words.troubles[trouble.kind] as (trouble: TemplateTrouble, as: Placeholders) => string;
    return words.told(say(trouble, as), words.at(place, around === '' ? '' : quote(around)));
  };
  return {
    problem: (file, problem) =>
      problem.kind === 'placeholders'
        ? [words.notFilled(quote(file), problem.troubles.length), ...new Set(problem.troubles.map(told))]
        : [words.unfit[problem.kind](quote(file))],
  };
}

const mostLists = 3;

/** `legislative.reports` is opened by `{#legislative}{#reports}`. */
export function listOpenings(lists: readonly string[], { opening }: Placeholders): readonly string[] {
  return lists.slice(0, mostLists).map((path) => path.split('.').map(opening).join(''));
}
