// What `annex` does: writes one annex or text of a paper, and says what it leaves out.
import type { AnnexDocument } from '../../core/annex/document';
import type { Omission } from '../../core/annex/omissions';
import { paperSettingNames } from '../../core/annex/paper-settings';
import { annexWord } from '../../export/docx';
import { annexMarkdown } from '../../export/markdown';
import { messages, type MessageSet } from '../../messages';
import { makeAnnex, outputIds, type PaperSettings, readPaperSettings } from '../../tasks';
import { annexWorkbook } from './annex-workbook';
import { Problem } from './arguments';
import { drawPicture } from './draw-picture';
import { type Errand, type ExitCode, json, refusalLine, warnOfConflict } from './errand';
import { keptLines } from './kept-report';
import { readBytes, writeOut } from './open';

export async function annex({ file, request, given, words, io }: Errand): Promise<ExitCode> {
  const settings = given.settings === null ? {} : await settingsIn(given.settings, words);
  // The arguments hold an output whenever the command is `annex`.
  const output = given.output ?? outputIds[0];
  const out = given.out ?? '';
  const form = out.toLowerCase().endsWith('.xlsx') ? 'sheet' : 'paper';
  const wish = { output, settings, language: given.wishedLanguage, scope: given.scope, form } as const;
  const asked = { ...request, ...wish };
  const made = await makeAnnex(file.workbook, asked, messages);
  if (made.kind === 'refused') throw new Problem(refusalLine(made, given, words));
  for (const line of keptLines(made.reading, given.json, words)) io.error(`${line}\n`);
  warnOfConflict(made.tracker, words, io);
  const content = form === 'sheet' ? await annexWorkbook([made.document]) : await paper(made.document, out);
  if (typeof content !== 'string' && 'kind' in content) throw new Problem(refusalLine(content, given, words));
  await writeOut(out, content, words.runner.problems);
  const omitted = made.omissions.map((omission) => ({
    kind: omission.kind,
    message: omissionSentence(omission, words),
  }));
  if (given.json) io.out(json({ output, language: made.document.language, out, omitted }));
  else {
    for (const { message } of omitted) io.error(`${message}\n`);
    io.out(`${words.annex.written(words.annex.outputs[output], out)}\n`);
  }
  return 0;
}

/** In the format that the file's ending asks for. */
async function paper(document: AnnexDocument, out: string): Promise<string | Uint8Array> {
  if (!out.toLowerCase().endsWith('.docx')) return annexMarkdown(document);
  const { pageOf } = messages[document.language].annex;
  return annexWord([document], { pageOf, draw: drawPicture });
}

function omissionSentence(omission: Omission, { annex: { omitted } }: MessageSet): string {
  // Each kind has the sentence for its own data; the compiler cannot follow the pair through a lookup.
  const say = omitted[omission.kind] as (omission: Omission) => string;
  return say(omission);
}

async function settingsIn(file: string, words: MessageSet): Promise<PaperSettings> {
  const { problems } = words.runner;
  const read = readPaperSettings(parsed(new TextDecoder().decode(await readBytes(file, problems))));
  if (!read) throw new Problem(problems.badSettings(file));
  if (read.unfit.length > 0) throw new Problem(problems.unknownSettings(read.unfit, paperSettingNames));
  return read.settings;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
