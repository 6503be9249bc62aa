// Makes one annex or text of a paper from the tracker, as a document that can then be written in any format. A paper has
// a reporting date: without one it is refused, never dated today.
import { type AnnexBuilt, annexInSteps } from '../core/annex';
import { informationRemark } from '../core/annex/information-remark';
import type { OutputId } from '../core/annex/outputs';
import type { PaperSettings } from '../core/annex/paper-settings';
import type { AnnexForm, Scope } from '../core/annex/scope';
import type { AnnexWords } from '../core/annex/words';
import type { AnnexInput } from '../core/annex/writing';
import { sharedSourceOf } from '../core/catalogue/catalogue';
import { countedInSteps } from '../core/figures/counted';
import { findHistory } from '../core/figures/history';
import { findRequests } from '../core/figures/requests';
import { findReviews } from '../core/figures/reviews';
import type { Tracker } from '../core/layout/tracker';
import type { Language } from '../core/recommendation/codes';
import type { Day } from '../core/recommendation/day';
import { usualThresholds } from '../core/rules/rule';
import type { MessageSet, MessagesOf } from '../messages';
import type { Attention, WorkbookPort } from '../workbook/port';
import type { Checked, Refused } from './outcomes';
import { breathe, inSteps } from './pause';
import { readLastPeriod } from './read-last-period';
import { type CheckRequest, openTracker, type TrackerRead } from './read-tracker';
import { refused, refusing } from './refusals';

/** What somebody wants to be made. */
export interface AnnexWish {
  readonly output: OutputId;
  /** `null`: the tracker's. */
  readonly language: Language | null;
  /** Given for this once; each comes before the one that the workbook keeps. */
  readonly settings: PaperSettings;
  readonly scope: Scope;
  readonly form: AnnexForm;
}

export interface AnnexRequest extends CheckRequest, AnnexWish {}

export interface AnnexMade extends AnnexBuilt, Omit<TrackerRead, 'kind'> {
  readonly kind: 'made';
  /** Name of what last period's data were taken from; `null` without any. */
  readonly lastPeriod: string | null;
}

export function makeAnnex(
  workbook: WorkbookPort,
  request: AnnexRequest,
  messagesOf: MessagesOf,
  attention: Attention = {},
): Promise<AnnexMade | Refused> {
  return refusing(async () => {
    const read = await readBasis(workbook, request, attention);
    if ('because' in read) return read;
    const { basis, ...tracker } = read;
    const built = await annexFrom(basis, request, messagesOf, attention);
    return { ...tracker, ...built, kind: 'made', lastPeriod: basis.lastPeriod?.name ?? null };
  });
}

/** What a paper is made from, read from the workbook. */
export async function readBasis(
  workbook: WorkbookPort,
  request: CheckRequest & Pick<AnnexWish, 'settings'>,
  attention: Attention,
): Promise<(TrackerRead & { readonly basis: Basis }) | Refused> {
  const asked = request.asOf ?? request.settings.reportingDate ?? null;
  const read = await openTracker(workbook, { ...request, asOf: asked }, attention);
  if (read.kind === 'refused') return read;
  const asOf = read.tracker.asOf ?? read.reading.kept.paper?.reportingDate;
  if (asOf === undefined) return refused('no-reporting-date');
  const lastPeriod = await readLastPeriod(read, request, attention);
  if (lastPeriod !== null && 'because' in lastPeriod) return lastPeriod;
  return { ...read, basis: { ...read, lastPeriod, catalogue: request.catalogue ?? null, asOf } };
}

/** From what a check has read: the workbook is not asked again. */
export function annexOfCheck(
  checked: Checked,
  wish: AnnexWish,
  messagesOf: MessagesOf,
  attention: Attention = {},
): Promise<AnnexBuilt | Refused> {
  return refusing(async () => {
    const basis = basisOfCheck(checked, wish);
    return 'because' in basis ? basis : annexFrom(basis, wish, messagesOf, attention);
  });
}

/** Of a check, what a paper is made from. */
export type CheckedForPaper = Pick<Checked, 'tracker' | 'reading' | 'lastPeriod' | 'catalogue'>;

export function basisOfCheck(checked: CheckedForPaper, { settings }: Pick<AnnexWish, 'settings'>): Basis | Refused {
  const asOf = settings.reportingDate ?? checked.tracker.asOf ?? checked.reading.kept.paper?.reportingDate;
  return asOf === undefined ? refused('no-reporting-date') : { ...checked, asOf };
}

/** A tracker with a day that its paper is as at. */
export interface Basis extends Pick<Checked, 'reading' | 'lastPeriod' | 'catalogue'> {
  readonly tracker: Tracker;
  readonly asOf: Day;
}

async function annexFrom(
  basis: Basis,
  wish: AnnexWish,
  messagesOf: MessagesOf,
  attention: Attention,
): Promise<AnnexBuilt> {
  const input = await annexInput(basis, wish, messagesOf, attention);
  return inSteps(annexInSteps(wish.output, input), attention);
}

export async function annexInput(
  { tracker: read, reading, lastPeriod, catalogue, asOf }: Basis,
  { language, settings, scope, form }: Omit<AnnexWish, 'output'>,
  messagesOf: MessagesOf,
  attention: Attention,
): Promise<AnnexInput> {
  const words = await messagesOf(language ?? read.language);
  await breathe(attention);
  const tracker = { ...read, asOf };
  const { yearsOpen } = { ...usualThresholds, ...reading.kept.rules.thresholds };
  const rows = await inSteps(countedInSteps(tracker, { lastPeriod, yearsOpen }), attention);
  return {
    tracker,
    rows,
    yearsOpen,
    lastPeriod,
    source: catalogue ? sharedSourceOf(catalogue.catalogue) : null,
    settings: { ...reading.kept.paper, ...settings },
    asOf,
    reviews: findReviews(reading.sheets, tracker.layout.sheets),
    requests: findRequests(reading.sheets, tracker.layout.sheets),
    history: findHistory(reading.sheets, tracker.layout.sheets),
    scope,
    form,
    words: annexWords(words),
    remarkOf: (row) => informationRemark(row, reading.layout, reading.sheets),
  };
}

/** The sentences of papers, with what builders write numbers, days and percentages with. */
export function annexWords({ annex, language, paneFigures, quantities: { number, day } }: MessageSet): AnnexWords {
  const percentAs = paneFigures.percent(0).replace('0', '#');
  return { ...annex, language, direction: language === 'ar' ? 'rtl' : 'ltr', number, day, percentAs };
}
