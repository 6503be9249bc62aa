import { expect, test } from 'vitest';
import { afterTextsEvent, startTexts } from '../../src/pane/texts/texting';
import type { TextsEvent } from '../../src/pane/texts/texting';
import { countKinds, shownKind } from '../../src/pane/texts/text-entries';
import { parseDay } from '../../src/tasks';
import type { ObtainedCatalogue, SourceWish } from '../../src/pane/texts/texts-tasks';

const wish: SourceWish = { kind: 'address', address: 'https://texts.example.org/c.json' };
const pulledOn = parseDay('2022-05-31');
if (!pulledOn) throw new Error('No such day');
const catalogue: ObtainedCatalogue = {
  name: 'c.json',
  catalogue: { publisher: '', version: '', reports: [] },
  pulledOn,
  insteadOf: null,
  answeredBy: null,
};

const after = (...events: readonly TextsEvent[]) => events.reduce(afterTextsEvent, startTexts);
const choosing: TextsEvent = { kind: 'choosing', on: true };
const started: TextsEvent = { kind: 'reading-started', wish };

test('a source that was read closes the form, and is the one that can be read again', () => {
  expect(after(choosing, started, { kind: 'obtained', wish, catalogue })).toMatchObject({
    choosing: false,
    reading: null,
    obtained: { wish, catalogue },
  });
});

test('one that could not be read leaves the form open, and the one before as it was', () => {
  const state = after({ kind: 'obtained', wish, catalogue }, choosing, started, { kind: 'reading-ended' });
  expect(state).toMatchObject({ choosing: true, reading: null, obtained: { catalogue } });
});

test('progress that comes after the end is nothing', () => {
  const late: TextsEvent = { kind: 'progressed', progress: { kind: 'entries', done: 500 } };
  expect(after(started, late).reading).toMatchObject({ progress: { done: 500 } });
  expect(after(started, { kind: 'reading-ended' }, late).reading).toBeNull();
});

test('the kind chosen is shown as long as there are any; then what asks for work, and last what is the same', () => {
  const none = countKinds([]);
  expect(shownKind('same', { ...none, same: 3, different: 2 })).toBe('same');
  expect(shownKind('different', { ...none, same: 3, title: 1 })).toBe('title');
  expect(shownKind(null, { ...none, same: 3, unknown: 1 })).toBe('unknown');
  expect(shownKind(null, none)).toBe('same');
});
