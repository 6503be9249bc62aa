// An annex as a worksheet, read again by our own reader: the same recommendations, texts and statuses as the tracker.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { annexSheet } from '../../../../src/core/annex/sheet/annex-sheet';
import type { OutputId } from '../../../../src/core/annex/outputs';
import { readTracker, recogniseLayout } from '../../../../src/core/layout';
import type { Tracker } from '../../../../src/core/layout/tracker';
import { parseDay } from '../../../../src/core/recommendation/day';
import { numberText, type Recommendation } from '../../../../src/core/recommendation/recommendation';
import { splitFrontNumber } from '../../../../src/core/texts/front-number';
import { annexOf } from '../../../support/annex-of';
import { openTracker } from '../../../support/open-tracker';
import { sheetOfDraft } from '../../../support/sheet-of-draft';
import { now } from '../golden-tracker';

function trackerIn(file: string): Tracker {
  const sheets = openTracker(file);
  const layout = recogniseLayout(sheets, {});
  return readTracker(sheets, layout, { asOf: parseDay('2022-12-31'), mapping: new Map() });
}

/** The sheets of these outputs in one workbook, read as a tracker. */
function readAgain(tracker: Tracker, outputs: readonly OutputId[]): Tracker {
  const sheets = outputs.map((output) => {
    const { document } = annexOf(output, tracker, { form: 'sheet' });
    return sheetOfDraft(annexSheet(document, output, '{page} / {pages}'));
  });
  const { id } = tracker.scheme;
  const layout = recogniseLayout(sheets, { scheme: id });
  return readTracker(sheets, layout, { asOf: tracker.asOf, mapping: new Map() });
}

/** What nobody understands has no tick, and is listed as missing where the annex is made. */
function codeOf(reading: Recommendation['acceptance'] | Recommendation['implementation']): string {
  return reading.kind === 'known' ? reading.code : '-';
}

/** What must come back of a recommendation. */
function lineOf({ symbol, number, entries, acceptance, implementation, forInformation }: Recommendation): string {
  const text = splitFrontNumber(String(entries.text?.value ?? ''), number)
    .body.replaceAll(/\s+/g, ' ')
    .trim();
  const statuses = forInformation ? ['info'] : [codeOf(acceptance), codeOf(implementation)];
  return [symbol, numberText(number), ...statuses, text].join(' | ');
}

const lines = (rows: readonly Recommendation[]): readonly string[] => rows.map(lineOf).sort();

function held(tracker: Tracker): void {
  const all = tracker.recommendations;
  expect(lines(readAgain(tracker, ['matrix-by-report']).recommendations), 'matrix').toEqual(lines(all));
  const listed = all.filter(
    ({ addressee, forInformation }) => !forInformation && (addressee === 'legislative' || addressee === 'executive'),
  );
  if (listed.length === 0) return;
  const both = (['legislative', 'executive'] as const).filter((each) =>
    listed.some(({ addressee }) => addressee === each),
  );
  expect(lines(readAgain(tracker, both).recommendations), 'lists').toEqual(lines(listed));
}

const own = path.resolve(import.meta.dirname, '../../../trackers');
const ours = readdirSync(own).filter((name) => name.endsWith('.xlsx'));

describe('an annex as a worksheet, read again', () => {
  it('gives what the tracker says', () => {
    held(now);
  });

  it.each(ours)('%s', (name) => {
    const tracker = trackerIn(path.join(own, name));
    if (tracker.recommendations.length > 0) held(tracker);
  });
});

const shared = path.resolve(import.meta.dirname, '../../../../../shared/trackers');

describe.skipIf(!existsSync(shared))('an annex of a published paper, read again', () => {
  it.each([
    'itu-2022-zh.xlsx',
    'wipo-2022-zh.xlsx',
    'wipo-2021-zh.xlsx',
    'board-of-auditors-2018-en.xlsx',
    'oversight-2024-en.xlsx',
  ])('%s', (name) => {
    held(trackerIn(path.join(shared, name)));
  });
});
