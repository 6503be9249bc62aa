// What a finding says, in the language of the messages: the rule's id tells which data its sentence is made of.
import type { DataOf, RuleId } from '../core/rules/index';
import type { MessageSet } from '../messages';

export function findingSentence<Id extends RuleId>(
  finding: { readonly rule: Id; readonly data: DataOf<Id> },
  words: MessageSet,
): string {
  const { sentence }: { sentence: (data: DataOf<Id>) => string } = words.rules[finding.rule];
  return sentence(finding.data);
}
