// What the checks are compared with: schemas that validate one row of the corpus at a time, as a general validator
// would be used. They ask less than our rules do (nothing across rows) and are fixed here so that the ratio is fair.
import { Ajv } from 'ajv';
import { z } from 'zod';
import type { CorpusRow } from './corpus';

const acceptance = ['Accepted', 'Not accepted', 'Not relevant', 'Under consideration'] as const;
const implementation = ['', 'Not started', 'In progress', 'Implemented'] as const;
const addressee = ['Executive head', 'Governing body'] as const;
const symbol = '^(JIU/REP|IA)/\\d{4}/\\d{1,4}$';

/** Compiled once; stops at the first fault of a row, as is its default. */
export const ajvRow = new Ajv().compile<CorpusRow>({
  type: 'object',
  required: ['source', 'report', 'title', 'issued', 'number', 'addressee', 'text', 'acceptance', 'implementation'],
  properties: {
    source: { type: 'string', minLength: 1 },
    report: { type: 'string', pattern: symbol },
    title: { type: 'string', minLength: 1 },
    issued: { type: 'integer', minimum: 1 },
    number: { type: 'integer', minimum: 1 },
    addressee: { enum: [...addressee] },
    text: { type: 'string', minLength: 1 },
    assessment: { type: 'string' },
    acceptance: { enum: [...acceptance] },
    implementation: { enum: [...implementation] },
    responsible: { type: 'string' },
    target: { type: 'integer', minimum: 1 },
  },
});

export const zodRow = z.object({
  source: z.string().min(1),
  report: z.string().regex(new RegExp(symbol)),
  title: z.string().min(1),
  issued: z.int().min(1),
  number: z.int().min(1),
  addressee: z.enum(addressee),
  text: z.string().min(1),
  assessment: z.string(),
  acceptance: z.enum(acceptance),
  implementation: z.enum(implementation),
  responsible: z.string(),
  target: z.int().min(1),
});
