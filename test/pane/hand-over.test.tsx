import { afterEach, expect, test, vi } from 'vitest';
import { fileWay, handOver } from '../../src/hand-over';

const file = { name: 'Findings.csv', text: '\ufeffa,b\r\n', type: 'text/csv' };

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function clipboard(writeText: (text: string) => Promise<void>): void {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
}

test('files are saved where panes can save them, else copied', () => {
  expect(['PC', 'OfficeOnline', 'Mac', 'iOS', ''].map(fileWay)).toEqual(['save', 'save', 'copy', 'copy', 'save']);
});

test('saving names the file as wished', async () => {
  let saved = '';
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:here');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved = `${this.download} ${this.href}`;
  });
  expect(await handOver(file, 'save')).toBe('saved');
  expect(saved).toBe('Findings.csv blob:here');
  expect(document.querySelector('a')).toBeNull();
});

test('the clipboard gets the text without the mark for files', async () => {
  let copied = '';
  clipboard((text) => {
    copied = text;
    return Promise.resolve();
  });
  expect(await handOver(file, 'copy')).toBe('copied');
  expect(copied).toBe('a,b\r\n');
});

test('a clipboard that refuses is tried the older way, and what fails is told', async () => {
  clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
  const command = vi.fn(() => true);
  Object.defineProperty(document, 'execCommand', { configurable: true, value: command });
  expect(await handOver(file, 'copy')).toBe('copied');
  command.mockReturnValue(false);
  expect(await handOver(file, 'copy')).toBe('neither');
  expect(document.querySelector('textarea')).toBeNull();
});
