// The list of rules. Rule ids and the data each rule gives are derived from it; a language file that forgets a
// rule, or reads data a rule does not give, does not compile.
import type { Field } from '../recommendation/codes';
import type { Finding, NotRun, Rule } from './rule';

export const rules = [] as const;

export type AnyRule = (typeof rules)[number];
export type RuleId = AnyRule extends Rule<infer Id, infer _, infer _F> ? Id : never;
export type RuleOf<Id extends RuleId> = Extract<AnyRule, { readonly id: Id }>;
export type DataOf<Id extends RuleId> = RuleOf<Id> extends Rule<string, infer D, infer _F extends Field> ? D : never;
export type AnyFinding = { [Id in RuleId]: Finding<Id, DataOf<Id>> }[RuleId];
export type AnyNotRun = NotRun<RuleId>;
