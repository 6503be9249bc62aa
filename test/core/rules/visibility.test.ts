// What a rule did not declare it cannot see: proved by the compiler (`npm run types`), which fails on an
// expect-error comment that expects none.
import { expect, it } from 'vitest';
import { rules } from '../../../src/core/rules/index';
import { type Seen, defineRule, nothing, troubleAt } from '../../../src/core/rules/rule';

const onlyText = defineRule({
  id: 'only-text',
  severity: 'hint',
  needs: ['text'],
  look(row, { fields }) {
    const entry = row.entries.text;
    // @ts-expect-error -- entries of a field that was not declared
    const other = row.entries.remarks as unknown;
    // @ts-expect-error -- what was read from a field that was not declared
    const symbol = row.symbol as unknown;
    // @ts-expect-error -- a column that was not declared
    const hasAcceptance = fields.has('acceptance');
    return entry && other === symbol && hasAcceptance ? [troubleAt(row, entry, {})] : nothing;
  },
});

const nobody = { sheet: 's1', row: 0, block: 0, forInformation: false, entries: {} };
const inventing = defineRule({
  id: 'inventing',
  severity: 'hint',
  needs: ['text'],
  // @ts-expect-error -- a row made up by the rule: it may only hand back one it was given
  look: () => [troubleAt(nobody, { row: 0, column: 0, value: '' }, {})],
});

it('compiles: the comments above are all needed', () => {
  const seen: Seen<'report'>['symbol'] = 'JIU/REP/2021/3';
  expect([onlyText.id, inventing.id, seen]).toHaveLength(3);
  expect(rules.every((rule) => !rule.id.includes(onlyText.id))).toBe(true);
});
