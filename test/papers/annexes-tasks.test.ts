// @vitest-environment happy-dom
// Which ways out are offered where, and what they answer: on a Mac nothing that the browser there would ignore.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { annexesTasks } from '../../src/annexes-tasks';
import type { PaperFile } from '../../src/pane/annexes/annex-tasks';
import type { SharedSources } from '../../src/shared-sources';
import { failed } from '../../src/sources/source';
import type { SourceProblem } from '../../src/sources/source-problem';
import { MemoryWorkbook } from '../support/memory-workbook';

const file: PaperFile = { name: 'a.docx', bytes: new Uint8Array([1]), type: 'application/x-paper' };
type SaveOnline = NonNullable<SharedSources['saveOnline']>;

function sources(saveOnline: SaveOnline | null): () => Promise<SharedSources> {
  const none = () => {
    throw new Error('Not asked for here.');
  };
  const others = { kinds: [], offered: [], make: none, fromFile: none, fromSheet: none, obtain: none };
  return () => Promise.resolve({ ...others, saveOnline, deploymentWrongAt: null });
}

const tasksOn = (platform: string, open: () => Promise<SharedSources> = sources(null)) =>
  annexesTasks(new MemoryWorkbook({ sheets: [{ name: 'A', rows: [] }] }), open, platform);
const saves: SaveOnline = ({ name }) => Promise.resolve({ kind: 'saved', name, url: 'https://example.org/a' });

/** An Excel with these requirement sets. */
function excelWith(...sets: readonly string[]): void {
  const context = { requirements: { isSetSupported: (name: string) => sets.includes(name) } };
  Object.defineProperty(globalThis, 'Office', { value: { context }, configurable: true });
}

let saved: string[];
const keepLink = (event: Event) => {
  event.preventDefault();
  if (event.target instanceof HTMLAnchorElement) saved.push(event.target.download);
};
beforeEach(() => {
  saved = [];
  document.addEventListener('click', keepLink);
});
afterEach(() => {
  document.removeEventListener('click', keepLink);
});

describe('the ways out', () => {
  it.each([
    ['PC', true],
    ['OfficeOnline', true],
    ['Mac', false],
    ['iOS', false],
  ])('%s saves files: %s', async (platform, save) => {
    expect(await tasksOn(platform).paperWays()).toMatchObject({ save, oneDrive: 'not-configured' });
    expect(tasksOn(platform).savePaper(file)).toBe(save ? 'saved' : 'neither');
    expect(saved).toEqual(save ? ['a.docx'] : []);
  });

  it('offers OneDrive where the deployment names a folder and this Excel can sign in', async () => {
    excelWith('NestedAppAuth');
    expect(await tasksOn('Mac', sources(saves)).paperWays()).toMatchObject({ oneDrive: 'works' });
    excelWith('DialogApi');
    expect(await tasksOn('PC', sources(saves)).paperWays()).toMatchObject({ oneDrive: 'works' });
    excelWith();
    expect(await tasksOn('PC', sources(saves)).paperWays()).toMatchObject({ oneDrive: 'not-here' });
  });

  it('goes on with the others where what saves online cannot be loaded', async () => {
    const offline = () => Promise.reject(new Error('no network'));
    expect(await tasksOn('PC', offline).paperWays()).toMatchObject({ save: true, oneDrive: 'not-here' });
  });
});

describe('saving online', () => {
  it('says where the paper is', async () => {
    expect(await tasksOn('Mac', sources(saves)).saveOnline(file, {})).toEqual({
      kind: 'saved-online',
      name: 'a.docx',
      url: 'https://example.org/a',
    });
  });

  it.each<[SourceProblem, string]>([
    [{ kind: 'consent-needed' }, 'not-allowed'],
    [{ kind: 'unreachable', host: 'graph.microsoft.com' }, 'no-network'],
  ])('says what is in the way: %j', async (problem, because) => {
    const troubled = sources(() => Promise.resolve(failed(problem)));
    expect(await tasksOn('Mac', troubled).saveOnline(file, {})).toEqual({
      kind: 'paper-troubled',
      trouble: { kind: 'online', because },
    });
  });
});
