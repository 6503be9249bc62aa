// Making an annex: the same input always gives the same document.
import { finished, type Steps } from '../steps';
import { byAddresseeInSteps } from './by-addressee';
import { buildFigures } from './charts';
import { contactsInSteps } from './contacts';
import { buildDashboard } from './dashboard';
import { buildCouncilDecision, buildDecision } from './decision';
import type { AnnexDocument, Block } from './document';
import { matrixInSteps } from './matrix';
import { buildNarrative } from './narrative';
import type { Omission } from './omissions';
import { openByReportInSteps } from './open-by-report';
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

type Builder = (writing: Writing) => Steps<readonly Block[]>;

const builders: Readonly<Record<OutputId, Builder>> = {
  'reports-and-contacts': contactsInSteps,
  'matrix-by-report': matrixInSteps,
  legislative: (writing) => byAddresseeInSteps(writing, 'legislative'),
  executive: (writing) => byAddresseeInSteps(writing, 'executive'),
  'open-by-report': openByReportInSteps,
  decision: atOnce(buildDecision),
  council: atOnce(buildCouncilDecision),
  narrative: atOnce(buildNarrative),
  'status-summary': atOnce(buildStatusSummary),
  reviews: atOnce(buildReviews),
  timeliness: atOnce(buildTimeliness),
  figures: atOnce(buildFigures),
  dashboard: atOnce(buildDashboard),
};

/** What is built from counts takes no time worth a rest. */
function atOnce(build: (writing: Writing) => readonly Block[]): Builder {
  return function* (writing) {
    yield;
    return build(writing);
  };
}

export function buildAnnex(output: OutputId, input: AnnexInput): AnnexBuilt {
  return finished(annexInSteps(output, input));
}

/** The same with rests between reports. */
export function* annexInSteps(output: OutputId, input: AnnexInput): Steps<AnnexBuilt> {
  const writing = new Writing(input);
  yield;
  const { words, asOf } = input;
  const title = words.titles[output](asOf);
  const blocks = yield* builders[output](writing);
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
