// The sentence of a finding in the language spoken. The rule's id says which data the finding carries; TypeScript
// cannot follow that through an indexed lookup, so the one place that joins them is here.
import type { MessageSet } from '../../messages';
import { rules } from '../../tasks';
import type { AnyFinding } from '../../tasks';

export function sentenceOf(messages: MessageSet, finding: AnyFinding): string {
  const { sentence } = messages.rules[finding.rule] as { readonly sentence: (data: unknown) => string };
  return sentence(finding.data);
}

/** The heading of a rule that may be another version's; its id is then all there is to say. */
export function titleOfRule(messages: MessageSet, rule: string): string {
  const known = rules.find(({ id }) => id === rule);
  return known ? messages.rules[known.id].title : rule;
}
