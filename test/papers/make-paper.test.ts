// What is sent to a worker makes the same paper there: a check goes as data, and computes again where it arrives.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makePaper } from '../../src/papers/make-paper';
import { checkedAsData, type PaperMade, type PaperOrder } from '../../src/papers/paper-protocol';
import { type Checked, checkTracker, wholeTracker } from '../../src/tasks';
import { Fault } from '../../src/workbook/faults';
import type { DrawnWorkbook } from '../support/drawn-workbook';
import { MemoryWorkbook } from '../support/memory-workbook';
import { docxOf, lines, tableOf } from '../support/template-of';
import { drawnDocument } from '../support/word-parts';

const header = ['Report', 'No.', 'Addressed to', 'Recommendation', 'Acceptance', 'Implementation'];
const tracker = (day: string, status: string): DrawnWorkbook => ({
  sheets: [
    {
      name: 'Tracker',
      rows: [
        [`Status as at ${day}`],
        header,
        ['JIU/REP/2021/3', 1, 'Executive head', 'Buy boats.', 'Accepted', status],
        ['JIU/REP/2021/3', 2, 'Executive head', 'Name the boats.', 'Accepted', 'In progress'],
      ],
    },
  ],
});

async function checkedWithLastPeriod(): Promise<Checked> {
  const earlier = new MemoryWorkbook(tracker('31 March 2021', 'In progress'));
  const before = await checkTracker(earlier, { asOf: null, mapping: new Map() });
  const now = new MemoryWorkbook(tracker('31 March 2022', 'Implemented'));
  const checked = await checkTracker(now, { asOf: null, mapping: new Map() });
  if (before.kind !== 'checked' || checked.kind !== 'checked') throw new Error('Not checked.');
  const { lastPeriodOf } = await import('../../src/core/period/last-period');
  return { ...checked, lastPeriod: lastPeriodOf(before.tracker, 'Last year') };
}

const draw = () => Promise.resolve(new Uint8Array());
const wish = { language: 'en', settings: {}, scope: wholeTracker } as const;

async function filled(body: string, checked: Checked): Promise<PaperMade> {
  const template = new Uint8Array(docxOf({ body }));
  const order: PaperOrder = { kind: 'template', template, checked: checkedAsData(checked), wish };
  // As a browser does on the way to a worker.
  return makePaper(structuredClone(order), draw, {});
}

function textOf(made: PaperMade): string {
  if (made.kind !== 'written') throw new Error(JSON.stringify(made));
  return strFromU8(unzipSync(made.bytes)['word/document.xml'] ?? new Uint8Array()).replaceAll(/<[^>]*>/g, ' ');
}

describe('makePaper', () => {
  it('fills a template from a check that came as data, last period included', async () => {
    const body =
      lines('{asOf}') +
      tableOf(['{#recommendations}{text}', '{implementation}', '{implementationChange}{/recommendations}']);
    const text = textOf(await filled(body, await checkedWithLastPeriod()));
    expect(text).toContain('31 March 2022');
    expect(text).toMatch(/Buy boats\.\s+Implemented\s+Previously: in progress/);
  });

  it('tells what the template left blank, and nothing of what it does not print', async () => {
    const checked = await checkedWithLastPeriod();
    expect(await filled(lines('{session}'), checked)).toMatchObject({
      omissions: [{ kind: 'setting-missing', setting: 'session' }],
    });
    expect(await filled(lines('{asOf}'), checked)).toMatchObject({ omissions: [] });
  });

  it('tells what does not fit, and what is refused', async () => {
    const checked = await checkedWithLastPeriod();
    expect(await filled(lines('{nothing}'), checked)).toMatchObject({
      kind: 'problem',
      problem: { troubles: [{ kind: 'unknown-field', name: 'nothing' }] },
    });
    const undated = { ...checked, tracker: { ...checked.tracker, asOf: null } };
    expect(await filled(lines('{asOf}'), undated)).toMatchObject({ kind: 'refused', because: 'no-reporting-date' });
  });

  it('writes a Word file, and stops when it is called off', async () => {
    const documents = [drawnDocument([{ kind: 'paragraph', style: 'body', runs: [{ kind: 'text', text: 'Boats' }] }])];
    const order: PaperOrder = { kind: 'word', documents, pageOf: '\ue000/\ue001' };
    expect(textOf(await makePaper(structuredClone(order), draw, {}))).toContain('Boats');
    const stop = new AbortController();
    stop.abort();
    await expect(makePaper(order, draw, { signal: stop.signal })).rejects.toBeInstanceOf(Fault);
  });
});
