import { expect, test } from 'vitest';
import { afterAnnexEvent, allBuilt, builtNow, readyNow, startAnnexes } from '../../src/pane/annexes/annexing';
import type { AnnexEvent, AnnexState, Basis } from '../../src/pane/annexes/annexing';
import { checkTracker, wholeTracker } from '../../src/tasks';
import type { AnnexBuilt, Checked, OutputId } from '../../src/tasks';
import { MemoryWorkbook } from '../support/memory-workbook';
import { clean } from '../support/pane-stage';

async function checkedNow(): Promise<Checked> {
  const outcome = await checkTracker(new MemoryWorkbook(clean), { asOf: null, mapping: new Map() });
  if (outcome.kind === 'refused') throw new Error(outcome.because);
  return outcome;
}

const after = (events: readonly AnnexEvent[], from: AnnexState = startAnnexes) => events.reduce(afterAnnexEvent, from);
const chosen = (output: OutputId, on = true): AnnexEvent => ({ kind: 'chosen', output, on });
const paper = (output: OutputId): AnnexBuilt => ({
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
  omissions: [],
});
const built = (of: Basis, output: OutputId): AnnexEvent => ({
  kind: 'built',
  of,
  output,
  form: 'paper',
  built: paper(output),
});

test('outputs stand in the order of the list, whatever the order of choosing', () => {
  const state = after([chosen('decision'), chosen('legislative'), chosen('executive'), chosen('legislative', false)]);
  expect(state.chosen).toEqual(['executive', 'decision']);
});

test('documents count as long as nothing they were built of is another', async () => {
  const [checked, later] = [await checkedNow(), await checkedNow()];
  const of: Basis = { checked, language: null, scope: wholeTracker };
  const state = after([chosen('decision'), chosen('council'), built(of, 'decision')]);
  expect(builtNow(state, checked, 'decision')?.document.title).toBe('decision');
  expect(builtNow(state, checked, 'decision', 'sheet')).toBeNull();
  expect(allBuilt(state, checked)).toBeNull();
  expect(allBuilt(after([built(of, 'council')], state), checked)).toHaveLength(2);
  expect(builtNow(state, later, 'decision')).toBeNull();
  expect(builtNow(after([{ kind: 'language', language: 'fr' }], state), checked, 'decision')).toBeNull();
});

test('what was built of another wish does not mix with what is built now', async () => {
  const checked = await checkedNow();
  const before: Basis = { checked, language: 'fr', scope: wholeTracker };
  const now: Basis = { checked, language: null, scope: wholeTracker };
  const state = after([chosen('decision'), chosen('council'), built(before, 'decision'), built(now, 'council')]);
  expect(builtNow(state, checked, 'council')).not.toBeNull();
  expect(builtNow(state, checked, 'decision')).toBeNull();
});

test('a file is ready until anything of it is chosen otherwise', async () => {
  const checked = await checkedNow();
  const of: Basis = { checked, language: null, scope: wholeTracker };
  const file = { name: 'decision.docx', bytes: new Uint8Array(), type: '' };
  const state = after([chosen('decision'), { kind: 'ready', ready: { kind: 'word', file, of, makes: ['decision'] } }]);
  expect(readyNow(state, checked)?.file).toBe(file);
  expect(readyNow(state, await checkedNow())).toBeNull();
  expect(readyNow(after([chosen('council')], state), checked)).toBeNull();
  expect(readyNow(after([{ kind: 'scope', scope: { ...wholeTracker, openOnly: true } }], state), checked)).toBeNull();
});

test('papers made are counted once, and are out of date from the next edit until made anew', () => {
  const made: AnnexEvent = { kind: 'made', makes: ['decision', 'council'] };
  const state = after([made, { kind: 'made', makes: ['decision'] }]);
  expect(state).toMatchObject({ made: ['decision', 'council'], outdated: false });
  const edited = after([{ kind: 'outdated' }], state);
  expect(edited.outdated).toBe(true);
  expect(after([made], edited).outdated).toBe(false);
  expect(after([{ kind: 'outdated' }]).outdated).toBe(false);
});

test('a stopped building waits until somebody goes on or chooses anew', () => {
  const stopped = after([chosen('decision'), { kind: 'preparing', done: 0, total: 1 }, { kind: 'stopped' }]);
  expect(stopped).toMatchObject({ stopped: true, preparing: null });
  expect(after([{ kind: 'going-on' }], stopped).stopped).toBe(false);
  expect(after([chosen('council')], stopped).stopped).toBe(false);
});
