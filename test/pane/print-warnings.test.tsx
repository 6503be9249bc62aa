import { expect, test } from 'vitest';
import { printWarnings } from '../../src/pane/annexes/print-warnings';
import { checkTracker } from '../../src/tasks';
import type { AnnexBuilt, AnyFinding, Omission, OutputId } from '../../src/tasks';
import { MemoryWorkbook } from '../support/memory-workbook';
import { mistakes } from '../support/pane-stage';

const built = (output: OutputId, omissions: readonly Omission[]): AnnexBuilt => ({
  document: {
    output,
    language: 'en',
    direction: 'ltr',
    orientation: 'portrait',
    title: output,
    symbol: { kind: 'text', text: 'PC/34/6' },
    masthead: [],
    blocks: [],
    notes: [],
  },
  omissions,
});

async function found(): Promise<readonly AnyFinding[]> {
  const outcome = await checkTracker(new MemoryWorkbook(mistakes), { asOf: null, mapping: new Map() });
  return outcome.kind === 'refused' ? [] : outcome.findings;
}

const lacking: Omission = { kind: 'status-missing', names: ['JIU/REP/2021/1 (6)'] };
const unknown: Omission = { kind: 'changes-unknown' };

test('what several papers leave out is said once, with their names', () => {
  const { omissions } = printWarnings([built('legislative', [unknown]), built('executive', [unknown])], []);
  expect(omissions).toEqual([{ omission: unknown, outputs: ['legislative', 'executive'] }]);
});

test('blanks that settings would fill are gathered, each once', () => {
  const blank = (setting: 'session' | 'organization'): Omission => ({ kind: 'setting-missing', setting });
  const papers = [built('decision', [blank('session')]), built('council', [blank('organization'), blank('session')])];
  expect(printWarnings(papers, [])).toMatchObject({ blanks: ['session', 'organization'], omissions: [] });
});

test('rows without a status are named by the check, and by the paper only where the check does not', async () => {
  const inPrint = (await found()).filter(({ rule }) => rule === 'implementation-missing');
  expect(inPrint).toHaveLength(1);
  expect(printWarnings([built('executive', [lacking])], inPrint)).toMatchObject({
    findings: [{ rule: 'implementation-missing' }],
    omissions: [],
  });
  expect(printWarnings([built('executive', [lacking])], []).omissions).toHaveLength(1);
});
