// Holds the tracker's texts against an official source, puts the official wording in, and takes it back.
import { sharedSourceOf } from '../core/catalogue/catalogue';
import type { ChangeLeft } from '../core/change/plan';
import type { Kept, PulledFrom } from '../core/kept';
import type { Tracker } from '../core/layout/tracker';
import type { Language } from '../core/recommendation/codes';
import type { Day } from '../core/recommendation/day';
import { compareWithSource, type Comparison } from '../core/texts/compare';
import { type NotPulled, type PullChoice, pullPlan } from '../core/texts/pull-plan';
import { type RowsToAdd, rowsToAdd } from '../core/texts/rows-to-add';
import type { Attention, CellBefore, WorkbookPort, WorkbookSurvey } from '../workbook/port';
import { takeBack } from './apply-fixes';
import { keepDecisions } from './keep-decisions';
import type { Checked, Refused, TakenBack } from './outcomes';
import { breathe } from './pause';
import { type CheckRequest, type NamedCatalogue, openTracker, type Reading } from './read-tracker';
import { refusing } from './refusals';

export interface TextsCompared {
  readonly kind: 'compared';
  readonly survey: WorkbookSurvey;
  readonly tracker: Tracker;
  readonly reading: Reading;
  readonly catalogue: NamedCatalogue;
  readonly comparison: Comparison;
}

/** In the wished language, else in the tracker's own. */
export function compareTexts(
  workbook: WorkbookPort,
  request: CheckRequest & { readonly catalogue: NamedCatalogue },
  language: Language | null,
  attention: Attention = {},
): Promise<TextsCompared | Refused> {
  return refusing(async () => {
    const read = await openTracker(workbook, request, attention);
    if (read.kind === 'refused') return read;
    await breathe(attention);
    const { catalogue } = request;
    const source = sharedSourceOf(catalogue.catalogue);
    const comparison = compareWithSource(read.tracker, source, language ?? read.tracker.language);
    return { ...read, catalogue, comparison, kind: 'compared' };
  });
}

/** The same of what a check read already, at once; `null` where it was held against no official texts. */
export function comparedTexts(checked: Checked, language: Language | null): TextsCompared | null {
  const { survey, tracker, reading, catalogue } = checked;
  if (!catalogue) return null;
  const comparison = compareWithSource(tracker, sharedSourceOf(catalogue.catalogue), language ?? tracker.language);
  return { kind: 'compared', survey, tracker, reading, catalogue, comparison };
}

/** Rows for all that the source has and the tracker lacks: of its own reports, and with `newReports` of others. */
export function newRowsOf(
  { tracker, reading, comparison }: TextsCompared,
  wanted: { readonly newReports: boolean },
): RowsToAdd {
  const { newRecommendations, newReports, language } = comparison;
  const ofReports = newReports.flatMap((report) =>
    report.recommendations
      .filter(({ addressee }) => addressee !== 'other')
      .map((recommendation) => ({ report, recommendation })),
  );
  const all = wanted.newReports ? [...newRecommendations, ...ofReports] : newRecommendations;
  return rowsToAdd(tracker, reading.sheets, all, language);
}

export interface TextsPulled {
  readonly kind: 'pulled';
  readonly written: number;
  /** Changed since they were compared, or formulas. */
  readonly left: readonly ChangeLeft[];
  readonly notPulled: readonly NotPulled[];
  readonly before: readonly CellBefore[];
  /** What the workbook keeps now, the source among it; `null` where nothing was written, or nothing can be kept. */
  readonly kept: Kept | null;
  /** What the workbook said of its source before. */
  readonly pulledBefore: PulledFrom | null;
}

/** Writes the official wordings chosen, and keeps beside them what they were pulled from. */
export function pullTexts(
  workbook: WorkbookPort,
  { comparison, catalogue, reading }: TextsCompared,
  choice: PullChoice,
  pulledOn: Day,
): Promise<TextsPulled | Refused> {
  return refusing(async () => {
    const { plan, notPulled } = pullPlan(comparison, choice);
    const pulledBefore = reading.kept.source ?? null;
    const nothing = { kind: 'pulled', written: 0, left: [], notPulled, before: [], kept: null, pulledBefore } as const;
    if (plan.changes.length === 0) return nothing;
    const outcome = await workbook.write(plan);
    if (outcome.written === 0) return { ...nothing, left: outcome.left };
    const { version } = catalogue.catalogue;
    const source = { name: catalogue.name, version, pulledOn, language: comparison.language };
    const kept = await keepDecisions(workbook, (now) => ({ ...now, source }));
    // The texts are in; that their source could not be noted takes nothing from them.
    return { ...nothing, ...outcome, kept: kept.kind === 'kept' ? kept.kept : null };
  });
}

/** Puts the texts back as they were, and what the workbook said of their source. */
export async function takeBackTexts(
  workbook: WorkbookPort,
  { before, kept, pulledBefore }: TextsPulled,
): Promise<TakenBack | Refused> {
  const taken = await takeBack(workbook, before);
  if (taken.kind === 'refused' || kept === null) return taken;
  await keepDecisions(workbook, ({ source: now, ...others }) => {
    // A colleague may have pulled texts since.
    const isOurs = JSON.stringify(now) === JSON.stringify(kept.source);
    const source = isOurs ? pulledBefore : (now ?? null);
    return { ...others, ...(source === null ? {} : { source }) };
  });
  return taken;
}
