// All worksheet functions we compute, by name.
import type { FunctionSpec } from '../function-spec';
import { arrays } from './arrays';
import { conditional } from './conditional';
import { dates } from './dates';
import { information } from './information';
import { logic } from './logic';
import { lookups } from './lookup';
import { mathematics } from './mathematics';
import { statistics } from './statistics';
import { subtotals } from './subtotals';
import { texts } from './text';

const families = [mathematics, statistics, conditional, logic, information, texts, dates, lookups, arrays, subtotals];
const functions = new Map<string, FunctionSpec>(families.flatMap((family) => Object.entries(family)));

/** The name in upper case, without prefixes. */
export function functionNamed(name: string): FunctionSpec | undefined {
  return functions.get(name);
}

export function functionNames(): readonly string[] {
  return [...functions.keys()].sort();
}

/** Functions whose result changes without any cell changing. */
export const volatileFunctions: ReadonlySet<string> = new Set(['TODAY', 'NOW']);
