// Composition: official texts, joined to the workbook, to the sources of this deployment and to the clock. The sources are
// a file of their own, loaded when somebody looks for one.
import { dayOf } from './core/recommendation/day';
import type { Day } from './core/recommendation/day';
import type { TextsTasks, SourceRead, SourceWish } from './pane/texts/texts-tasks';
import type { SharedSources } from './shared-sources';
import { addRecommendations, pullTexts, readOneSheet, takeBackRecommendations, takeBackTexts } from './tasks';
import type { WorkbookPort } from './workbook/port';

export function textsTasks(workbook: WorkbookPort, open: SourcesOpener): TextsTasks {
  return {
    sources: async () => {
      const { kinds, offered, deploymentWrongAt } = await open();
      return { kinds, offered: offered.map(({ name }) => name), deploymentWrongAt };
    },
    obtain: async (wish, attention): Promise<SourceRead> => {
      const sources = await open();
      const made = await sourceOf(wish, sources, workbook);
      if (made.kind === 'refused' || made.kind === 'problem') return made;
      const got = await sources.obtain(made.source, today(), attention);
      if (got.kind === 'problem') return got;
      const { catalogue, name, pulledOn, insteadOf, answeredBy } = got;
      return { kind: 'obtained', catalogue: { catalogue, name, pulledOn, insteadOf, answeredBy } };
    },
    pullTexts: (compared, choice) => pullTexts(workbook, compared, choice, today()),
    takeBackTexts: (pulled) => takeBackTexts(workbook, pulled),
    addRecommendations: (rows) => addRecommendations(workbook, rows),
    takeBackRecommendations: (before) => takeBackRecommendations(workbook, before),
  };
}

export type SourcesOpener = () => Promise<SharedSources>;

/** Opened once; not kept when that fails, as it does without a network. */
export function sourcesOpener(): SourcesOpener {
  let opened: Promise<SharedSources> | null = null;
  return () =>
    (opened ??= import('./shared-sources')
      .then(({ openSharedSources }) => openSharedSources())
      .catch((error: unknown) => {
        opened = null;
        throw error;
      }));
}

async function sourceOf(wish: SourceWish, sources: SharedSources, workbook: WorkbookPort) {
  switch (wish.kind) {
    case 'offered': {
      const found = sources.offered.find(({ name }) => name === wish.name);
      if (!found) throw new Error(`The deployment offers no source "${wish.name}".`);
      return { kind: 'source', source: found.source } as const;
    }
    case 'file':
      return { kind: 'source', source: sources.fromFile(wish.file) } as const;
    case 'sheet': {
      const read = await readOneSheet(workbook, wish.sheet);
      if (read.kind === 'refused') return read;
      return { kind: 'source', source: sources.fromSheet(wish.name, read.content) } as const;
    }
    case 'address':
    case 'list':
    case 'workbook':
      return sources.make(wish);
  }
}

/** Of the person's own clock and time zone. */
function today(): Day {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new Error('The clock shows no day.');
  return day;
}
