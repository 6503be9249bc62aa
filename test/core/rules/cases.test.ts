/// <reference types="vite/client" />
// Every rule on small sheets: at least three on which it speaks and three on which it is silent.
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/core/rules/index';
import { cellsOf } from '../../support/findings-of';
import { drawCase, type RuleCases } from '../../support/rule-cases';

const files = import.meta.glob<{ readonly cases: RuleCases }>('./cases/*.ts', { eager: true });
const casesOf = (id: string) => files[`./cases/${id}.ts`]?.cases ?? { clean: [], troubled: [] };

describe.each(rules.map(({ id }) => id))('%s', (id) => {
  const { clean, troubled } = casesOf(id);

  it.each(clean)('has nothing to say: $name', (each) => {
    const { tracker, besides } = drawCase(each);
    expect(cellsOf(tracker, id, besides)).toEqual([]);
  });

  it.each(troubled)('finds: $name', (each) => {
    const { tracker, besides } = drawCase(each);
    expect(each.finds).not.toEqual([]);
    expect(cellsOf(tracker, id, besides)).toEqual(each.finds);
  });

  it('has three clean and three troubled sheets, in three languages', () => {
    expect(clean.length).toBeGreaterThanOrEqual(3);
    expect(troubled.length).toBeGreaterThanOrEqual(3);
    expect(new Set([...clean, ...troubled].map(({ language }) => language)).size).toBeGreaterThanOrEqual(3);
  });
});

it('has no sheets for rules that do not exist', () => {
  const known = new Set<string>(rules.map(({ id }) => `./cases/${id}.ts`));
  expect(Object.keys(files).filter((file) => !known.has(file))).toEqual([]);
});
