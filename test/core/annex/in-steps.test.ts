// Long papers rest between reports, so that the user is answered while they are made.
import { expect, it } from 'vitest';
import { annexInSteps, buildAnnex } from '../../../src/core/annex';
import { annexInputOf } from '../../support/annex-of';
import { drawTracker } from '../../support/draw-tracker';

const reports = 40;
const rows = Array.from({ length: reports }, (_, at) =>
  [1, 2].map((number) => `JIU/REP/2021/${String(at + 1)} | ${String(number)} | executive | Accepted | In progress`),
).flat();
const tracker = drawTracker(['report | number | addressee | acceptance | implementation', ...rows].join('\n'), {
  asOf: '2022-03-31',
});

it.each([
  ['reports-and-contacts', 'paper'],
  ['matrix-by-report', 'paper'],
  ['executive', 'paper'],
  ['executive', 'sheet'],
  ['open-by-report', 'paper'],
] as const)('%s as a %s rests at least once a report, and is the same as made at once', (output, form) => {
  const input = annexInputOf(tracker, { form });
  const steps = annexInSteps(output, input);
  let rests = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) rests += 1;
  expect(rests).toBeGreaterThanOrEqual(reports);
  expect(step.value).toEqual(buildAnnex(output, input));
});
