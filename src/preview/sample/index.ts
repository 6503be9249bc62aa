// The sample trackers that the preview opens with: workbooks as an office would keep them, made here in three
// languages, with wording of our own and the mistakes that a check is for.
import { arabic } from './content-ar';
import { english } from './content-en';
import { chinese } from './content-zh';
import type { SampleContent } from './content';
import { buildSample } from './build';
import type { WorkbookModel } from '../model/workbook-model';

const contents = { en: english, ar: arabic, zh: chinese } as const satisfies Record<string, SampleContent>;
export type SampleLanguage = keyof typeof contents;

/** A fresh sample workbook, not yet saved anywhere. */
export function sampleWorkbook(language: SampleLanguage): WorkbookModel {
  return buildSample(contents[language]);
}
