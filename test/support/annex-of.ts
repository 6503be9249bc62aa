// Makes an annex from drawn tables, as the task does from a workbook.
import { buildAnnex, type AnnexBuilt } from '../../src/core/annex';
import type { OutputId } from '../../src/core/annex/outputs';
import type { PaperSettings } from '../../src/core/annex/paper-settings';
import { type AnnexForm, type Scope, wholeTracker } from '../../src/core/annex/scope';
import type { AnnexInput } from '../../src/core/annex/writing';
import type { Catalogue } from '../../src/core/catalogue/catalogue';
import { sharedSourceOf } from '../../src/core/catalogue/catalogue';
import type { History } from '../../src/core/figures/history';
import type { Requests } from '../../src/core/figures/requests';
import type { Reviews } from '../../src/core/figures/reviews';
import { countedRows } from '../../src/core/figures/counted';
import type { Tracker } from '../../src/core/layout/tracker';
import { lastPeriodOf } from '../../src/core/period/last-period';
import type { Language } from '../../src/core/recommendation/codes';
import { annexMarkdown } from '../../src/export/markdown';
import { messages } from '../../src/messages';
import { annexWords } from '../../src/tasks/build-annex';

/** What every paper's head says. */
export const masthead = {
  organization: 'Example Organization',
  governingBody: 'Programme Committee',
  session: 'Thirty-fourth session',
} as const satisfies PaperSettings;

export interface AnnexOptions {
  readonly language?: Language;
  readonly before?: Tracker;
  readonly catalogue?: Catalogue;
  /** Without them the paper's masthead is complete. */
  readonly settings?: PaperSettings;
  readonly reviews?: Reviews;
  readonly requests?: Requests;
  readonly history?: History;
  readonly scope?: Partial<Scope>;
  readonly form?: AnnexForm;
}

export function annexOf(output: OutputId, tracker: Tracker, options: AnnexOptions = {}): AnnexBuilt {
  return buildAnnex(output, annexInputOf(tracker, options));
}

export function annexInputOf(tracker: Tracker, options: AnnexOptions = {}): AnnexInput {
  const lastPeriod = options.before ? lastPeriodOf(options.before, 'Last period') : null;
  const { asOf } = tracker;
  if (asOf === null) throw new Error('A paper needs a reporting date.');
  return {
    tracker,
    rows: countedRows(tracker, { lastPeriod, yearsOpen: 2 }),
    yearsOpen: 2,
    lastPeriod,
    source: options.catalogue ? sharedSourceOf(options.catalogue) : null,
    settings: options.settings ?? { ...masthead, documentSymbol: 'PC/34/6' },
    asOf,
    reviews: options.reviews ?? null,
    requests: options.requests ?? null,
    history: options.history ?? null,
    scope: { ...wholeTracker, ...options.scope },
    form: options.form ?? 'paper',
    words: annexWords(messages[options.language ?? tracker.language]),
    remarkOf: () => null,
  };
}

/** The same as Markdown, with what was left out. */
export function annexText(output: OutputId, tracker: Tracker, options: AnnexOptions = {}) {
  const { document, omissions } = annexOf(output, tracker, options);
  return { text: annexMarkdown(document), omitted: omissions.map(({ kind }) => kind) };
}
