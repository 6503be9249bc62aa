// docs/catalogue.schema.json says what catalogues are held to. When it is stale this fails, and
// `npm run catalogue-schema` writes it anew.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCatalogue } from '../../src/sources/catalogue-text';
import { catalogueJsonSchema } from '../../tools/catalogue-schema';

const file = join(import.meta.dirname, '../../docs/catalogue.schema.json');

it('docs/catalogue.schema.json is what catalogues are read with', async () => {
  await expect(await catalogueJsonSchema(file)).toMatchFileSnapshot(file);
});

it('the example in docs/catalogue.md is a catalogue', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/catalogue.md'), 'utf8');
  const example = /^ {4}\{\n(?: {4}.*\n)+/m.exec(page)?.[0] ?? '';
  const read = readCatalogue({ kind: 'json', text: example });
  expect(read.kind === 'catalogue' ? read.catalogue.reports[0]?.recommendations : read).toHaveLength(2);
});
