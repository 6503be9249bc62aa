// Makes one annex or text of a paper from the tracker in the open workbook, as a document that can then be written in
// any format. A paper has a reporting date: without one it is refused, never dated today.
import { buildAnnex, type AnnexBuilt } from '../core/annex';
import { informationRemark } from '../core/annex/information-remark';
import type { OutputId } from '../core/annex/outputs';
import type { PaperSettings } from '../core/annex/paper-settings';
import type { AnnexWords } from '../core/annex/words';
import { sharedSourceOf } from '../core/catalogue/catalogue';
import { countedRows } from '../core/figures/counted';
import { figuresOf } from '../core/figures/figures';
import type { Language } from '../core/recommendation/codes';
import { usualThresholds } from '../core/rules/rule';
import type { MessageSet } from '../messages';
import type { Attention, WorkbookPort } from '../workbook/port';
import type { Refused } from './outcomes';
import { breathe } from './pause';
import { readLastPeriod } from './read-last-period';
import { type CheckRequest, openTracker, type TrackerRead } from './read-tracker';
import { refused, refusing } from './refusals';

export interface AnnexRequest extends CheckRequest {
  readonly output: OutputId;
  /** `null`: the tracker's. */
  readonly language: Language | null;
  /** Given for this once; each comes before the one that the workbook keeps. */
  readonly settings: PaperSettings;
}

export interface AnnexMade extends AnnexBuilt, Omit<TrackerRead, 'kind'> {
  readonly kind: 'made';
  /** Name of what last period's data were taken from; `null` without any. */
  readonly lastPeriod: string | null;
}

/** `messages` are those of every language, since the tracker may decide which one the paper is in. */
export function makeAnnex(
  workbook: WorkbookPort,
  request: AnnexRequest,
  messages: Readonly<Record<Language, MessageSet>>,
  attention: Attention = {},
): Promise<AnnexMade | Refused> {
  return refusing(async () => {
    const settings = request.settings;
    const asOf = request.asOf ?? settings.reportingDate ?? null;
    const read = await openTracker(workbook, { ...request, asOf }, attention);
    if (read.kind === 'refused') return read;
    if (read.tracker.asOf === null) return refused('no-reporting-date');
    const lastPeriod = await readLastPeriod(read, request, attention);
    if (lastPeriod !== null && 'because' in lastPeriod) return lastPeriod;
    await breathe(attention);
    const { tracker, reading } = read;
    const { yearsOpen } = { ...usualThresholds, ...reading.kept.rules.thresholds };
    const built = buildAnnex(request.output, {
      tracker,
      rows: countedRows(tracker, { lastPeriod, yearsOpen }),
      figures: figuresOf(tracker, { lastPeriod, yearsOpen }),
      lastPeriod,
      source: request.catalogue ? sharedSourceOf(request.catalogue.catalogue) : null,
      settings: { ...reading.kept.paper, ...settings },
      asOf: read.tracker.asOf,
      words: annexWords(messages[request.language ?? tracker.language]),
      remarkOf: (row) => informationRemark(row, reading.layout, reading.sheets),
    });
    return { ...read, ...built, kind: 'made', lastPeriod: lastPeriod?.name ?? null };
  });
}

function annexWords({ annex, language, quantities }: MessageSet): AnnexWords {
  return { ...annex, language, direction: language === 'ar' ? 'rtl' : 'ltr', number: quantities.number };
}
