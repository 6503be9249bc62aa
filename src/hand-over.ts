// Getting a file to the person. A pane can save files on Windows and on the web; on a Mac and an iPad the browser inside
// Excel ignores it without a word (office-js issue 2700), so there the text goes to the clipboard.
import type { MadeFile, PaneTasks } from './pane/pane-tasks';
import type { HandedOver } from './pane/written';

export function fileWay(platform: string): PaneTasks['fileWay'] {
  return platform === 'Mac' || platform === 'iOS' || platform === 'Android' ? 'copy' : 'save';
}

export function handOver(file: MadeFile, way: PaneTasks['fileWay']): Promise<HandedOver> {
  return way === 'save' ? Promise.resolve(saveFile(file.name, new Blob([file.text], file))) : copied(file.text);
}

/** Milliseconds until the address of the file is given up; the browser has read it long before. */
const keptAddress = 60_000;

/** Only in a click's own moment, and only where files can be saved from a pane. */
export function saveFile(name: string, content: Blob): HandedOver {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, keptAddress);
  return 'saved';
}

async function copied(text: string): Promise<HandedOver> {
  // The mark that tells Excel the encoding of a file means nothing on the clipboard.
  const plain = text.replace(/^\ufeff/, '');
  // Where a frame may not use the newer way, it is missing or refuses.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  const done = await clipboard?.writeText(plain).then(
    () => true,
    () => false,
  );
  return done === true || copiedFromField(plain) ? 'copied' : 'neither';
}

function copiedFromField(text: string): boolean {
  const field = document.createElement('textarea');
  const before = document.activeElement;
  field.value = text;
  field.style.position = 'fixed';
  field.style.insetInlineStart = '-9999px';
  document.body.append(field);
  field.select();
  // Deprecated, and yet the one way that works in frames without permission for the clipboard.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const done = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
