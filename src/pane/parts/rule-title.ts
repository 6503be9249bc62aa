// The heading of a rule in the language spoken.
import type { MessageSet } from '../../messages';
import { rules } from '../../tasks';

/** Of a rule that may be another version's; its id is then all there is to say. */
export function titleOfRule(messages: MessageSet, rule: string): string {
  const known = rules.find(({ id }) => id === rule);
  return known ? messages.rules[known.id].title : rule;
}
