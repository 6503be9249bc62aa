// Status terms as they are written down: per language one line, the label to write first, then what else means it.
import { type Language, languages } from '../recommendation/codes';
import type { StatusTerm } from './scheme';
import { type Lines, listed } from './words';

export function statusTerm<Code>(code: Code, lines: Lines): StatusTerm<Code> {
  const label = {} as Record<Language, string>;
  const synonyms = {} as Record<Language, readonly string[]>;
  for (const language of languages) {
    const [first, ...others] = listed(lines[language]);
    label[language] = first ?? '';
    synonyms[language] = others;
  }
  return { code, label, synonyms };
}

/** The same term with another label to write; the old label stays among what is understood. */
export function relabelled<Code>(term: StatusTerm<Code>, label: Readonly<Record<Language, string>>): StatusTerm<Code> {
  const synonyms = {} as Record<Language, readonly string[]>;
  for (const language of languages) {
    synonyms[language] = [term.label[language], ...term.synonyms[language]].filter((word) => word !== label[language]);
  }
  return { code: term.code, label, synonyms };
}
