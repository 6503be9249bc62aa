// `npm run bench`: prints what was measured, section by section.
import { adapterTable } from './adapter';
import { bundleTable } from './bundle';
import { coreTable } from './core';
import { formulaTable } from './formulas';
import { papersTable } from './papers';
import { textsTable } from './texts';

process.stdout.write(`${coreTable()}\n`);
process.stdout.write(`${await adapterTable()}\n`);
process.stdout.write(`${formulaTable()}\n`);
process.stdout.write(`${textsTable()}\n`);
process.stdout.write(`${await papersTable()}\n`);
process.stdout.write(`${bundleTable('dist/addin')}\n`);
