// Puts the live summary into the workbook: figures and charts that follow what is edited in the tracker.
import { summaryOf } from '../core/figures/summary/summary';
import type { SummaryWords } from '../core/figures/summary/summary-words';
import { mappingOf } from '../core/kept';
import type { MessageSet } from '../messages';
import type { Attention, SheetPut, WorkbookPort } from '../workbook/port';
import { countFigures, type Counted } from './figures';
import type { Refused } from './outcomes';
import { type CheckRequest } from './read-tracker';
import { refusing } from './refusals';

export interface SummaryInserted {
  readonly kind: 'summary-inserted';
  readonly counted: Counted;
  /** The page first. Hand them to `takeBackSummary`. */
  readonly puts: readonly SheetPut[];
  /** False where the tracker has too many rows for figures that follow it. */
  readonly live: boolean;
}

export interface SummaryTakenBack {
  readonly kind: 'summary-taken-back';
  /** `false` where somebody edited a sheet since: all were left alone. */
  readonly removed: boolean;
}

/** Inserted again, it is made anew in place unless somebody edited it. */
export function insertSummary(
  workbook: WorkbookPort,
  request: CheckRequest,
  words: MessageSet,
  attention: Attention = {},
): Promise<SummaryInserted | Refused> {
  return refusing(async () => {
    const counted = await countFigures(workbook, request, attention);
    if (counted.kind === 'refused') return counted;
    const { drafts, live } = summaryOf({
      tracker: counted.tracker,
      sheets: counted.reading.sheets,
      mapping: mappingOf(counted.reading.kept, request.mapping),
      ...counted.by,
      workbook: counted.survey.name,
      words: summaryWords(words),
      rightToLeft: words.language === 'ar',
    });
    return { kind: 'summary-inserted', counted, puts: await workbook.putSheets(drafts), live };
  });
}

export function takeBackSummary(
  workbook: WorkbookPort,
  puts: readonly SheetPut[],
): Promise<SummaryTakenBack | Refused> {
  return refusing(async () => ({
    kind: 'summary-taken-back',
    removed: (await workbook.takeBackSheets(puts)) === 'taken-back',
  }));
}

export function summaryWords({ language, figures, paneFigures, report }: MessageSet): SummaryWords {
  const { summary, notAvailable } = figures;
  const { headings, labels, rollForward } = paneFigures;
  return {
    ...summary,
    language,
    openLonger: labels.ageing,
    byResponsible: headings.by.responsible,
    period: { ...summary.period, heading: headings.rollForward, parts: rollForward },
    notAvailable,
    workbook: report.workbook,
    asOf: report.asOf,
    lastPeriod: report.lastPeriod,
  };
}
