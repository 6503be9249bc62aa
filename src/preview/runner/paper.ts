// What the papers of the runner share: settings from a file, and saying what was written and what it leaves out.
import type { Omission } from '../../core/annex/omissions';
import { paperSettingNames } from '../../core/annex/paper-settings';
import type { MessageSet } from '../../messages';
import { type PaperSettings, readPaperSettings } from '../../tasks';
import { Problem } from './arguments';
import { type Errand, json } from './errand';
import { readBytes } from './open';

/** Throws Problem. */
export async function paperSettings({ given, words }: Errand): Promise<PaperSettings> {
  const { problems } = words.runner;
  const file = given.settings;
  if (file === null) return {};
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

/** `made` is what standard output says of the paper, `name` what a person calls it. */
export function tellWritten(
  { given, words, io }: Errand,
  name: string,
  made: Readonly<Record<string, string>>,
  omissions: readonly Omission[],
): void {
  const out = given.out ?? '';
  const omitted = omissions.map((omission) => ({ kind: omission.kind, message: omissionSentence(omission, words) }));
  if (given.json) io.out(json({ ...made, out, omitted }));
  else {
    for (const { message } of omitted) io.error(`${message}\n`);
    io.out(`${words.annex.written(name, out)}\n`);
  }
}

function omissionSentence(omission: Omission, { annex: { omitted } }: MessageSet): string {
  // Each kind has the sentence for its own data; the compiler cannot follow the pair through a lookup.
  const say = omitted[omission.kind] as (omission: Omission) => string;
  return say(omission);
}
