// What an office's own template is filled with: the words, statuses and figures of our own papers, each computed when the
// template first asks for it, so that only what it prints is listed as left out or left blank.
import type { Day } from '../recommendation/day';
import { buildCouncilDecision, buildDecision } from './decision';
import type { Block } from './document';
import { buildNarrative } from './narrative';
import type { Omission } from './omissions';
import type { PaperSetting } from './paper-settings';
import { isWhole } from './scope';
import { figureFields } from './template-figures';
import type { templateFields } from './template-fields';
import { reviewFields } from './template-reviews';
import { TemplateRows } from './template-rows';
import { once, one, type TemplateWords, type ValuesOf } from './template-value';
import { type AnnexInput, say, Writing } from './writing';

export interface TemplateValues {
  readonly fields: ValuesOf<typeof templateFields>;
  readonly language: AnnexInput['words']['language'];
  readonly direction: 'ltr' | 'rtl';
  /** Of what was asked for so far. */
  readonly omissions: () => readonly Omission[];
}

/** Pure, but for remembering what was asked for. */
export function templateValues(input: AnnexInput, words: TemplateWords): TemplateValues {
  const writing = new Writing(input);
  const rows = new TemplateRows(writing, words);
  const { language, direction } = input.words;
  return {
    fields: {
      ...paperFields(writing),
      ...figureFields(writing, words),
      ...rows.lists(),
      ...sentenceFields(writing),
      ...reviewFields(writing),
    },
    language,
    direction,
    omissions: () =>
      rows.listsInformation ? writing.omissions.filter(({ kind }) => kind !== 'for-information') : writing.omissions,
  };
}

function paperFields(writing: Writing) {
  const { asOf, settings, scope, words } = writing.input;
  const { day } = words;
  const setting = (name: PaperSetting, given?: Day) =>
    one(() => (given === undefined ? writing.runs(writing.setting(name)) : say(day(given))));
  return {
    organization: setting('organization'),
    governingBody: setting('governingBody'),
    session: setting('session'),
    documentSymbol: one(() => [writing.symbolRun()]),
    previousDocumentSymbol: setting('previousDocumentSymbol'),
    executiveHead: setting('executiveHead'),
    otherAddressee: setting('otherAddressee'),
    previousReportingDate: setting('previousReportingDate', settings.previousReportingDate),
    asOf: one(() => say(day(asOf))),
    paperTitle: one(() => say(words.titles.narrative(asOf))),
    scope: one(() => {
      const years = scope.years && scope.years.toSorted((a, b) => a - b);
      return isWhole(scope) ? [] : say(words.scope({ ...scope, years }));
    }),
  };
}

function sentenceFields(writing: Writing) {
  return {
    narrative: once(() => buildNarrative(writing).flatMap((block) => pointsIn(block))),
    decision: once(() => buildDecision(writing).flatMap((block, at) => pointsIn(block, at))),
    councilDecision: once(() => buildCouncilDecision(writing).flatMap((block, at) => pointsIn(block, at))),
    notes: () =>
      writing.notes.map((note, at) => ({ mark: one(() => [{ kind: 'note', note: at }]), text: one(() => note) })),
  };
}

/** A decision opens with a sentence that is no point of it. */
function pointsIn(block: Block, at = 0) {
  if (block.kind !== 'paragraph') return [];
  const { style, runs } = block;
  return [{ text: one(() => runs), isPoint: () => style === 'body' && at > 0, isItem: () => style === 'item' }];
}
