// A paper on the clipboard, as a rich text that Word takes with its tables, and as plain text for all else.
import type { AnnexDocument, Picture } from '../core/annex/document';
import { chartPicture } from '../core/figures/picture/chart-picture';
import { annexHtml } from '../export/html';
import { annexPlainText } from '../export/plain-text';
import { drawPicture } from './draw-picture';

/** To be called in a click's own moment: a browser may refuse later. */
export async function copyPaper(documents: readonly AnnexDocument[]): Promise<'copied' | 'neither'> {
  const html = paperHtml(documents);
  const text = annexPlainText(documents);
  if (await copiedByClipboard(html, text)) return 'copied';
  return copiedBySelection(await html, text) ? 'copied' : 'neither';
}

/** Twice the size at which Word shows a picture, so that it prints sharply. */
const pixels = { width: 1920, height: 1152 };
/** Of the drawing itself: letters keep their size beside those of the paper. */
const drawing = { width: 640, height: 384 };

async function paperHtml(documents: readonly AnnexDocument[]): Promise<string> {
  const drawn = new Map<Picture, string>();
  for (const block of documents.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'picture') continue;
    const png = await drawPicture(
      chartPicture(block.chart, drawing.width, drawing.height),
      pixels.width,
      pixels.height,
    );
    drawn.set(block, `data:image/png;base64,${base64(png)}`);
  }
  return annexHtml(documents, (picture) => drawn.get(picture) ?? null);
}

function base64(bytes: Uint8Array): string {
  let letters = '';
  // All at once would be more arguments than a function takes.
  for (let at = 0; at < bytes.length; at += 0x8000) letters += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(letters);
}

async function copiedByClipboard(html: Promise<string>, text: string): Promise<boolean> {
  // Missing in older browsers and where a frame has no leave; the types do not know of that.
  const clipboard = navigator.clipboard as Partial<Clipboard> | undefined;
  if (!clipboard?.write || !('ClipboardItem' in globalThis)) return false;
  // Promised, so that the browser is asked within the click although the pictures are not drawn yet.
  const item = new ClipboardItem({
    'text/html': html.then((said) => new Blob([said], { type: 'text/html' })),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  });
  return clipboard.write([item]).then(
    () => true,
    () => false,
  );
}

/** The older way, which needs no leave of a frame. Browsers copy only where something is selected. */
function copiedBySelection(html: string, text: string): boolean {
  const selection = getSelection();
  const before = selection?.rangeCount === 1 ? selection.getRangeAt(0) : null;
  const mark = document.createElement('span');
  mark.textContent = '.';
  mark.style.cssText = 'position:fixed;inset-inline-start:-9999px;user-select:text';
  document.body.append(mark);
  selection?.selectAllChildren(mark);
  let taken = false;
  const give = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = true;
  };
  document.addEventListener('copy', give, { capture: true });
  // Deprecated, and yet the one way that works in frames without leave for the clipboard.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const done = document.execCommand('copy');
  document.removeEventListener('copy', give, { capture: true });
  mark.remove();
  selection?.removeAllRanges();
  if (before) selection?.addRange(before);
  return done && taken;
}
