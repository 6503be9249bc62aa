import { expect, it } from 'vitest';
import { riskRank } from '../../../src/core/vocabulary/risk-words';

it.each([
  ['High', 1],
  ['HIGH RISK', 1],
  ['2 - Medium', 2],
  ['Élevé', 1],
  ['Risque faible', 3],
  ['высокий', 1],
  ['高', 1],
  ['中等风险', 2],
  ['عالية', 1],
  ['متوسطة', 2],
  ['Muy alto', 0],
  ['12', null],
  ['Reputation', null],
])('%s: %s', (word, rank) => {
  expect(riskRank(word)).toBe(rank);
});
