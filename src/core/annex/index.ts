// Making an annex: the same input always gives the same document.
import { buildByAddressee } from './by-addressee';
import { buildFigures } from './charts';
import { buildContacts } from './contacts';
import { buildDashboard } from './dashboard';
import { buildCouncilDecision, buildDecision } from './decision';
import type { AnnexDocument, Block } from './document';
import { buildMatrix } from './matrix';
import { buildNarrative } from './narrative';
import type { Omission } from './omissions';
import { buildOpenByReport } from './open-by-report';
import type { OutputId } from './outputs';
import { buildReviews } from './reviews';
import { type AnnexForm, isWhole } from './scope';
import { buildStatusSummary } from './status-summary';
import { buildTimeliness } from './timeliness';
import { type AnnexInput, say, Writing } from './writing';

export interface AnnexBuilt {
  readonly document: AnnexDocument;
  readonly omissions: readonly Omission[];
}

const builders: Readonly<Record<OutputId, (writing: Writing) => readonly Block[]>> = {
  'reports-and-contacts': buildContacts,
  'matrix-by-report': buildMatrix,
  legislative: (writing) => buildByAddressee(writing, 'legislative'),
  executive: (writing) => buildByAddressee(writing, 'executive'),
  'open-by-report': buildOpenByReport,
  decision: buildDecision,
  council: buildCouncilDecision,
  narrative: buildNarrative,
  'status-summary': buildStatusSummary,
  reviews: buildReviews,
  timeliness: buildTimeliness,
  figures: buildFigures,
  dashboard: buildDashboard,
};

export function buildAnnex(output: OutputId, input: AnnexInput): AnnexBuilt {
  const writing = new Writing(input);
  const { words, asOf } = input;
  const title = words.titles[output](asOf);
  const blocks = builders[output](writing);
  const { language, direction } = words;
  return {
    document: {
      output,
      language,
      direction,
      orientation: isWide(output, input.form) ? 'landscape' : 'portrait',
      title,
      symbol: writing.symbolRun(),
      masthead: writing.masthead(),
      blocks: [...scopeBlocks(writing, output), ...blocks],
      notes: writing.notes,
    },
    omissions: writing.omissions,
  };
}

/** Reviews and requests are none of the tracker's recommendations. */
function scopeBlocks({ words, input: { scope } }: Writing, output: OutputId): readonly Block[] {
  if (isWhole(scope) || output === 'reviews' || output === 'timeliness') return [];
  const years = scope.years && scope.years.toSorted((a, b) => a - b);
  return [{ kind: 'paragraph', style: 'body', runs: say(words.scope({ ...scope, years })) }];
}

/** A sheet has in columns what a paper says below each other. */
function isWide(output: OutputId, form: AnnexForm): boolean {
  const isList = output === 'legislative' || output === 'executive';
  return output === 'matrix-by-report' || output === 'open-by-report' || (isList && form === 'sheet');
}
