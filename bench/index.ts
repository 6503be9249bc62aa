// `npm run bench`: prints what was measured, section by section.
import { coreTable } from './core';

process.stdout.write(`${coreTable()}\n`);
