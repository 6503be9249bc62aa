// docs/catalogue.schema.json says what catalogues are held to. When it is stale this fails, and
// `npm run catalogue-schema` writes it anew.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { catalogueJsonSchema } from '../../tools/catalogue-schema';

const file = join(import.meta.dirname, '../../docs/catalogue.schema.json');

it('docs/catalogue.schema.json is what catalogues are read with', async () => {
  await expect(await catalogueJsonSchema(file)).toMatchFileSnapshot(file);
});
