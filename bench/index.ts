// `npm run bench`: prints what was measured, section by section.
import { adapterTable } from './adapter';
import { coreTable } from './core';

process.stdout.write(`${coreTable()}\n`);
process.stdout.write(`${await adapterTable()}\n`);
