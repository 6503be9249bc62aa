// Composition: papers and their ways out of Excel, joined to the workbook, to the page and to this deployment. What writes
// a Word file or fills a template is loaded when somebody wants one.
import { fileWay, saveFile } from './hand-over';
import type { AnnexTasks, FilledTemplate, PaperFile, PaperTroubled, PaperWays } from './pane/annexes/annex-tasks';
import { copyPaper } from './papers/copy-paper';
import { drawPicture } from './papers/draw-picture';
import { safeFileName } from './papers/file-name';
import { onlineTrouble } from './papers/online';
import { paperMade, type PaperSurroundings } from './papers/paper-maker';
import { checkedAsData, pageSigns } from './papers/paper-protocol';
import { paperWords } from './papers/paper-words';
import { annexOfCheck, insertAnnexes, takeBackAnnexes } from './tasks';
import type { AnnexDocument, AnnexWish, Attention, Checked, Refused, TemplateProblem } from './tasks';
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
    buildAnnex: (checked, wish, attention) => annexOfCheck(checked, wish, paperWords, attention),
    wordPaper: (documents, name, attention) => refusing(async () => wordPaper(documents, name, attention)),
    fillTemplate: (template, checked, wish, attention) =>
      refusing(async () => filledTemplate(template, checked, wish, attention)),
    sampleTemplate: async (language) => {
      const [{ sampleTemplate }, { annex }] = await Promise.all([import('./export/template'), paperWords(language)]);
      return wordFile(`template-${language}`, sampleTemplate(annex, language));
    },
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
    insertAnnexes: (documents) => insertAnnexes(workbook, documents, paperWords),
    takeBackAnnexes: (puts) => takeBackAnnexes(workbook, puts),
  };
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function wordFile(name: string, bytes: Uint8Array<ArrayBuffer>): PaperFile {
  return { name: safeFileName(name, '.docx'), bytes, type: wordType };
}

/** A paper speaks one language; its first document says which. */
async function wordPaper(
  documents: readonly AnnexDocument[],
  name: string,
  attention: Attention,
): Promise<PaperFile | Refused> {
  const { pageOf } = (await paperWords(documents[0]?.language ?? 'en')).annex;
  const order = { kind: 'word', documents, pageOf: pageOf(pageSigns.page, pageSigns.pages) } as const;
  const made = await paperMade(order, surroundings, attention);
  if (made.kind === 'problem') throw new Error('A Word file has no placeholders.');
  return made.kind === 'written' ? wordFile(name, made.bytes) : made;
}

/** A new file, named after the template; the template itself is only read. */
async function filledTemplate(
  file: File,
  checked: Checked,
  wish: AnnexWish,
  attention: Attention,
): Promise<FilledTemplate | PaperTroubled | Refused> {
  const troubled = (problem: TemplateProblem): PaperTroubled => ({
    kind: 'paper-troubled',
    trouble: { kind: 'template', file: file.name, problem },
  });
  const read = await file.arrayBuffer().catch(() => null);
  if (!read) return troubled({ kind: 'not-a-document' });
  const template = new Uint8Array(read);
  const order = { kind: 'template', template, checked: checkedAsData(checked), wish } as const;
  const made = await paperMade(order, surroundings, attention);
  if (made.kind === 'problem') return troubled(made.problem);
  if (made.kind !== 'written') return made;
  return { ...wordFile(file.name.replace(/\.do[ct][xm]?$/i, ''), made.bytes), omissions: made.omissions ?? [] };
}

const surroundings: PaperSurroundings = {
  startWorker: () =>
    'Worker' in globalThis
      ? new Worker(new URL('./papers/paper-worker.ts', import.meta.url), { name: 'papers' })
      : null,
  makeHere: async (...order) => (await import('./papers/make-paper')).makePaper(...order),
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
