// Composition: papers and their ways out of Excel, joined to the workbook, to the page and to this deployment. What writes
// a Word file or fills a template is loaded when somebody wants one.
import { fileWay, saveFile } from './hand-over';
import { messages } from './messages';
import type { AnnexTasks, PaperFile, PaperTroubled, PaperWays } from './pane/annexes/annex-tasks';
import { copyPaper } from './papers/copy-paper';
import { drawPicture } from './papers/draw-picture';
import { safeFileName } from './papers/file-name';
import { onlineTrouble } from './papers/online';
import { wordPaper, type WordSurroundings } from './papers/word-paper';
import { pageSigns, pageWords, type WordWish } from './papers/word-protocol';
import { annexOfCheck, insertAnnexes, takeBackAnnexes, templateOfCheck } from './tasks';
import type { AnnexDocument, Attention, TemplateProblem } from './tasks';
import type { TemplateReady } from './tasks/fill-template';
import { breathe } from './tasks/pause';
import { refusing } from './tasks/refusals';
import type { SourcesOpener } from './texts-tasks';
import { openPage } from './workbook/office/open-page';
import { canSignIn } from './workbook/office/sign-in';
import type { WorkbookPort } from './workbook/port';

/** `platform` is Office's own word for what Excel runs on. */
export function annexesTasks(workbook: WorkbookPort, open: SourcesOpener, platform: string): AnnexTasks {
  const save = fileWay(platform) === 'save';
  return {
    paperWays: async () => ({ save, copy: canCopy(), oneDrive: await onlineWay(open) }),
    buildAnnex: (checked, wish, attention) => annexOfCheck(checked, wish, messages, attention),
    wordPaper: (documents, name, attention) =>
      refusing(async () => wordFile(name, await wordPaper(wordWish(documents), wordSurroundings, attention))),
    fillTemplate: (template, checked, wish, attention) =>
      refusing(async () => {
        const ready = await templateOfCheck(checked, wish, messages, attention);
        return ready.kind === 'refused' ? ready : filledTemplate(template, ready.values, attention);
      }),
    copyPaper,
    savePaper: (file) => (save ? saveFile(file.name, new Blob([file.bytes], { type: file.type })) : 'neither'),
    saveOnline: async (file, attention) => {
      const { saveOnline } = await open();
      if (!saveOnline) throw new Error('This deployment does not offer saving to OneDrive.');
      const { signal } = attention;
      const saved = await saveOnline(file, signal ? { signal } : {});
      if (saved.kind === 'saved') return { kind: 'saved-online', name: saved.name, url: saved.url };
      return { kind: 'paper-troubled', trouble: { kind: 'online', because: onlineTrouble(saved.problem) } };
    },
    openOnline: ({ url }) => {
      openPage(url);
    },
    insertAnnexes: (documents) => insertAnnexes(workbook, documents, messages),
    takeBackAnnexes: (puts) => takeBackAnnexes(workbook, puts),
  };
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function wordFile(name: string, bytes: Uint8Array<ArrayBuffer>): PaperFile {
  return { name: safeFileName(name, '.docx'), bytes, type: wordType };
}

/** A new file, named after the template; the template itself is only read. */
async function filledTemplate(
  template: File,
  values: TemplateReady['values'],
  attention: Attention,
): Promise<PaperFile | PaperTroubled> {
  const troubled = (problem: TemplateProblem): PaperTroubled => ({
    kind: 'paper-troubled',
    trouble: { kind: 'template', file: template.name, problem },
  });
  const bytes = await template.arrayBuffer().catch(() => null);
  if (!bytes) return troubled({ kind: 'not-a-document' });
  const { fillTemplate } = await import('./export/template');
  const filled = await fillTemplate(new Uint8Array(bytes), values, () => breathe(attention));
  if (filled.kind === 'problem') return troubled(filled.problem);
  return wordFile(template.name.replace(/\.do[ct][xm]?$/i, ''), filled.bytes);
}

/** A paper speaks one language; its first document says which. */
function wordWish(documents: readonly AnnexDocument[]): WordWish {
  const { pageOf } = messages[documents[0]?.language ?? 'en'].annex;
  return { documents, pageOf: pageOf(pageSigns.page, pageSigns.pages) };
}

const wordSurroundings: WordSurroundings = {
  startWorker: () =>
    'Worker' in globalThis ? new Worker(new URL('./papers/word-worker.ts', import.meta.url), { name: 'word' }) : null,
  writeHere: async ({ documents, pageOf }, attention: Attention) => {
    const { annexWord } = await import('./export/docx');
    const pause = () => breathe(attention);
    return annexWord(documents, { draw: drawPicture, pageOf: pageWords(pageOf), pause });
  },
  draw: drawPicture,
};

/** Without leave for the newer way there is the older one, which browsers of this age all have. */
function canCopy(): boolean {
  return 'clipboard' in navigator || 'execCommand' in document;
}

async function onlineWay(open: SourcesOpener): Promise<PaperWays['oneDrive']> {
  // What was not loaded for want of a network can save nothing over it; the other ways go on.
  const sources = await open().catch(() => null);
  if (!sources) return 'not-here';
  const { saveOnline } = sources;
  if (!saveOnline) return 'not-configured';
  return canSignIn() ? 'works' : 'not-here';
}
