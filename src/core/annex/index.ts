// Making an annex: the same input always gives the same document.
import { buildByAddressee } from './by-addressee';
import { buildContacts } from './contacts';
import { buildCouncilDecision, buildDecision } from './decision';
import type { AnnexDocument, Block } from './document';
import { buildMatrix } from './matrix';
import { buildNarrative } from './narrative';
import type { Omission } from './omissions';
import { buildOpenByReport } from './open-by-report';
import type { OutputId } from './outputs';
import { buildStatusSummary } from './status-summary';
import { type AnnexInput, Writing } from './writing';

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
      orientation: output === 'matrix-by-report' || output === 'open-by-report' ? 'landscape' : 'portrait',
      title,
      symbol: writing.symbolRun(),
      masthead: writing.masthead(),
      blocks,
      notes: writing.notes,
    },
    omissions: writing.omissions,
  };
}
