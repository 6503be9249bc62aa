// What holds of every rule, whatever stands in the cells: it answers, soon, points into the tracker, and what it calls
// safe to fix is fixed at once and for all.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixesOf } from '../../../src/core/change/fixes';
import { fields } from '../../../src/core/recommendation/codes';
import { runRules } from '../../../src/core/rules/check';
import type { AnyFinding } from '../../../src/core/rules/index';
import {
  anyCells,
  anyGiven,
  type DrawnCells,
  everythingGiven,
  hostile,
  longestCell,
  trackerOf,
} from '../../support/random-tracker';

const anyDay = fc.constantFrom(null, '2022-12-31', '2031-01-01');
const places = ({ row, column }: Pick<AnyFinding, 'row' | 'column'>) => `${String(row)} ${String(column)}`;

describe('whatever stands in the cells', () => {
  it('every rule answers, and points at a cell as it stands there', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyCells(), anyGiven(), anyDay, (cells, given, asOf) => {
        const tracker = trackerOf(cells, asOf);
        const { findings } = runRules(tracker, { given });
        const rows = new Set(tracker.recommendations);
        for (const finding of findings) {
          expect([finding.rule, rows.has(finding.recommendation) || finding.about !== undefined]).toEqual([
            finding.rule,
            true,
          ]);
          if (finding.suggestion === null) expect([finding.rule, finding.safe]).toEqual([finding.rule, false]);
          expect([finding.rule, finding.suggestion]).not.toEqual([finding.rule, finding.value]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('the same tracker has the same findings', () => {
    fc.assert(
      fc.property(anyCells(4), anyGiven(), (cells, given) => {
        const found = () => runRules(trackerOf(cells, '2022-12-31'), { given }).findings;
        expect(found()).toEqual(found());
      }),
      { numRuns: 25 },
    );
  });
});

describe('safe fixes', () => {
  it('change what stands there as it stands, and leave their rules nothing to say', { timeout: 60_000 }, () => {
    let made = 0;
    fc.assert(
      fc.property(anyCells(), anyGiven(), anyDay, (cells, given, asOf) => {
        const { findings } = runRules(trackerOf(cells, asOf), { given });
        const { changes } = fixesOf(findings, { safeOnly: true });
        made += changes.length;
        const rows = cells.rows.map((row) => [...row]);
        const fixed = new Set<string>();
        for (const { place, expected, value } of changes) {
          const row = rows[place.row - 1];
          expect(row?.[place.column]).toBe(expected);
          if (row) row[place.column] = value;
          const rule = findings.find(
            (each) => each.safe && places(each) === places(place) && each.suggestion === value,
          )?.rule;
          fixed.add(`${rule ?? ''} ${places(place)}`);
        }
        const again = runRules(trackerOf({ ...cells, rows }, asOf), { given }).findings;
        const still = again.map((each) => `${each.rule} ${places(each)}`).filter((each) => fixed.has(each));
        expect(still).toEqual([]);
      }),
      { numRuns: 250 },
    );
    expect(made).toBeGreaterThan(250);
  });
});

describe('time', () => {
  // A rule whose time grows with the square of a cell's length would take minutes here, others take far below a second.
  it.each(hostile)('cells full of %j are answered', { timeout: 20_000 }, (unit) => {
    const full = unit.repeat(Math.ceil(longestCell / unit.length)).slice(0, longestCell - 1);
    const rows = [fields.map(() => `${full}x`)];
    const cells: DrawnCells = { columns: fields, language: 'en', scheme: 'jiu', rows };
    const { notRun } = runRules(trackerOf(cells, '2022-12-31'), { given: everythingGiven(cells) });
    expect(notRun.filter(({ because }) => because.kind === 'no-input')).toEqual([]);
  });
});
