// The sentence of a finding in the language spoken. The rule's id says which data the finding carries; TypeScript
// cannot follow that through an indexed lookup, so the one place that joins them is here.
import type { MessageSet } from '../../messages';
import type { AnyFinding } from '../../tasks';

export function sentenceOf(messages: MessageSet, finding: AnyFinding): string {
  const { sentence } = messages.rules[finding.rule] as { readonly sentence: (data: unknown) => string };
  return sentence(finding.data);
}
