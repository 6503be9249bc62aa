// docs/template.md explains every field that a template may name, and no other.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type FieldSet, templateFields } from '../../../src/core/annex/template-fields';

const page = readFileSync(join(import.meta.dirname, '../../../docs/template.md'), 'utf8');

/** The names in each section's table, by the lists that its heading names; the whole paper has none. */
const explained = page
  .split(/^## /m)
  .slice(1)
  .flatMap((section) => {
    const [heading = ''] = section.split('\n');
    const names = [...section.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name ?? '');
    const lists = [...heading.matchAll(/`(\w+)`/g)].map(([, list]) => list ?? '');
    return names.length === 0 ? [] : [{ lists, names }];
  });

function namesIn(list: string | null): readonly string[] {
  return explained
    .filter(({ lists }) => (list === null ? lists.length === 0 : lists.includes(list)))
    .flatMap(({ names }) => names);
}

it('explains the fields and lists of the whole paper', () => {
  expect(namesIn(null).toSorted()).toEqual(Object.keys(templateFields).toSorted());
});

it.each(Object.entries<FieldSet[string]>(templateFields).filter(([, fields]) => typeof fields !== 'string'))(
  'explains what stands inside %s',
  (list, fields) => {
    expect(namesIn(list).toSorted()).toEqual(Object.keys(fields).toSorted());
  },
);

it('says which are conditions', () => {
  const conditions = Object.entries(templateFields.recommendations).flatMap(([name, kind]) =>
    kind === 'condition' ? [name] : [],
  );
  for (const name of conditions) expect(page).toMatch(new RegExp(`^\\| \`${name}\` +\\| condition`, 'm'));
});
