// An annex from what a check has read: no round trips, the same paper as from the workbook, never without a date.
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../src/messages';
import {
  annexOfCheck,
  type AnnexWish,
  checkTracker,
  keptChange,
  makeAnnex,
  parseDay,
  wholeTracker,
} from '../../src/tasks';
import { Fault } from '../../src/workbook/faults';
import { MemoryWorkbook } from '../support/memory-workbook';

const rows = [
  ['Report', 'No.', 'Recommendation', 'Addressee', 'Acceptance', 'Implementation', 'Comments'],
  ['JIU/REP/2020/8', 1, 'The executive head should plan.', 'Executive head', 'Accepted', 'Implemented', 'Planned.'],
  ['JIU/REP/2020/8', 2, 'The governing body should ask.', 'Governing body', 'Accepted', 'In progress', 'Asked.'],
];
const mapping = new Map();
const wish: AnnexWish = { output: 'executive', language: null, settings: {}, scope: wholeTracker, form: 'paper' };

async function checked(asOf: string | null) {
  const workbook = new MemoryWorkbook({ sheets: [{ name: 'Tracker', rows }] });
  const outcome = await checkTracker(workbook, { asOf: asOf === null ? null : parseDay(asOf), mapping });
  if (outcome.kind !== 'checked') throw new Error(outcome.because);
  workbook.calls.length = 0;
  return { workbook, outcome };
}

describe('an annex of a check', () => {
  it('is the one made from the workbook, without asking it again', async () => {
    const { workbook, outcome } = await checked('2022-03-31');
    const ofCheck = await annexOfCheck(outcome, wish, messagesOf);
    expect(workbook.calls).toEqual([]);
    const made = await makeAnnex(workbook, { ...wish, asOf: outcome.tracker.asOf, mapping }, messagesOf);
    if (made.kind === 'refused' || 'kind' in ofCheck) throw new Error('Refused');
    expect(ofCheck.document).toEqual(made.document);
    expect(ofCheck.document.title).toContain('31 March 2022');
  });

  it('is refused without a reporting date, and takes one given for the paper', async () => {
    const { outcome } = await checked(null);
    expect(await annexOfCheck(outcome, wish, messagesOf)).toMatchObject({ because: 'no-reporting-date' });
    const reportingDate = parseDay('2021-12-31') ?? outcome.tracker.asOf;
    if (reportingDate === null) throw new Error('No day');
    const made = await annexOfCheck(outcome, { ...wish, settings: { reportingDate } }, messagesOf);
    expect('document' in made && made.document.title).toContain('31 December 2021');
  });

  it('takes the settings that the workbook keeps, those given for this once first', async () => {
    const { outcome } = await checked('2022-03-31');
    const { reading } = outcome;
    const kept = keptChange(reading.kept, reading, {
      kind: 'paper',
      settings: { organization: 'Kept', governingBody: 'Council', session: 'First', documentSymbol: 'C/1' },
    });
    const again = { ...outcome, reading: { ...reading, kept } };
    const made = await annexOfCheck(again, { ...wish, settings: { organization: 'Given' } }, messagesOf);
    expect('document' in made && made.document.masthead).toEqual([{ kind: 'text', text: 'Given · Council · First' }]);
  });

  it('can be called off', async () => {
    const { outcome } = await checked('2022-03-31');
    const attention = { signal: AbortSignal.abort() };
    expect(await annexOfCheck(outcome, wish, messagesOf, attention)).toMatchObject({ because: 'cancelled' });
  });

  it('says that the words of its language did not come', async () => {
    const { outcome } = await checked('2022-03-31');
    const offline = () => Promise.reject(new Fault('language-not-loaded'));
    expect(await annexOfCheck(outcome, wish, offline)).toMatchObject({ because: 'language-not-loaded' });
  });
});
