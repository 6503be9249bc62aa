// docs/rules.md says what the list of rules and the English words say. When it is stale this fails, and
// `npm run rules-page` writes it anew.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rules } from '../../src/core/rules/index';
import { rulesPage } from '../../tools/rules-page';

const file = join(import.meta.dirname, '../../docs/rules.md');

it('docs/rules.md is what the rules and their words say', async () => {
  await expect(rulesPage()).toMatchFileSnapshot(file);
});

it('has a section for every rule', () => {
  const headings = rulesPage().match(/^## .+$/gm);
  expect(headings).toEqual(rules.map((rule) => `## ${rule.id}`));
});
