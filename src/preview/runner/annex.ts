// What `annex` does: writes one annex or text of a paper, or fills the office's own template, and says what it leaves out.
import type { AnnexDocument } from '../../core/annex/document';
import { annexWord } from '../../export/docx';
import { annexMarkdown } from '../../export/markdown';
import { messages, messagesOf } from '../../messages';
import { makeAnnex, outputIds } from '../../tasks';
import { annexWorkbook } from './annex-workbook';
import { Problem } from './arguments';
import { drawPicture } from './draw-picture';
import { type Errand, type ExitCode, refusalLine, warnOfConflict } from './errand';
import { keptLines } from './kept-report';
import { writeOut } from './open';
import { paperSettings, tellWritten } from './paper';
import { template } from './template';

export async function annex(errand: Errand): Promise<ExitCode> {
  const { file, request, given, words, io } = errand;
  if (given.template !== null) return template(errand, given.template);
  // The arguments hold an output whenever the command is `annex` and no template is to be filled.
  const output = given.output ?? outputIds[0];
  const out = given.out ?? '';
  const form = out.toLowerCase().endsWith('.xlsx') ? 'sheet' : 'paper';
  const wish = {
    output,
    settings: await paperSettings(errand),
    language: given.wishedLanguage,
    scope: given.scope,
    form,
  } as const;
  const made = await makeAnnex(file.workbook, { ...request, ...wish }, messagesOf);
  if (made.kind === 'refused') throw new Problem(refusalLine(made, given, words));
  for (const line of keptLines(made.reading, given.json, words)) io.error(`${line}\n`);
  warnOfConflict(made.tracker, words, io);
  const content = form === 'sheet' ? await annexWorkbook([made.document]) : await paper(made.document, out);
  if (typeof content !== 'string' && 'kind' in content) throw new Problem(refusalLine(content, given, words));
  await writeOut(out, content, words.runner.problems);
  const { language } = made.document;
  tellWritten(errand, words.annex.outputs[output], { output, language }, made.omissions);
  return 0;
}

/** In the format that the file's ending asks for. */
async function paper(document: AnnexDocument, out: string): Promise<string | Uint8Array> {
  if (!out.toLowerCase().endsWith('.docx')) return annexMarkdown(document);
  const { pageOf } = messages[document.language].annex;
  return annexWord([document], { pageOf, draw: drawPicture });
}
