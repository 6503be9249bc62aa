// docs/catalogue.schema.json, made from the schema that catalogues are read with, so that it cannot say anything else.
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { catalogueFormat } from '../src/core/catalogue/catalogue';
import { catalogueSchema } from '../src/sources/catalogue-schema';

/** JSON Schema 2020-12, as this repository formats JSON; `file` is where it stands. */
export async function catalogueJsonSchema(file: string): Promise<string> {
  const schema = { title: catalogueFormat, ...z.toJSONSchema(catalogueSchema, { io: 'input' }) };
  return format(JSON.stringify(schema), { ...(await resolveConfig(file)), parser: 'json' });
}
