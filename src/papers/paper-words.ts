// The words of a paper's language, loaded when a paper in it is made.
import type { Language } from '../core/recommendation/codes';
import type { MessageSet } from '../messages';
import { loadMessages } from '../messages/load';
import { Fault } from '../workbook/faults';

/** Throws Fault `language-not-loaded`, of which tasks make a refusal. */
export async function paperWords(language: Language): Promise<MessageSet> {
  try {
    return await loadMessages(language);
  } catch (cause) {
    throw new Fault('language-not-loaded', { cause });
  }
}
