// Making a Word file, filling a template, inserting sheets, saving online: work that takes its time and can be called
// off.
import { useMemo, useRef } from 'react';
import type { AnnexBuilt, AnnexDocument, Attention, Checked } from '../../tasks';
import { attempt, refusedEvent } from '../attempt';
import { isBusy } from '../checking';
import type { AnnexTasks, PaperTroubled } from './annex-tasks';
import { allBuilt, basisOf, builtNow } from './annexing';
import type { Basis, Making, ReadyPaper } from './annexing';
import type { Around } from './around';
import { wishOf } from './around';
import { paperName } from './paper-name';

interface Order {
  readonly of: Basis;
  readonly built: readonly AnnexBuilt[];
  readonly attention: Attention;
}

type Run = (order: Order) => Promise<void>;

export function usePaperMaking(around: Around) {
  const running = useRef<AbortController | null>(null);
  return useMemo(() => {
    const make = (what: Making, run: Run) => {
      const order = orderOf(around, what);
      if (!order || isBusy(around.pane.current)) return;
      const { send, tell } = around;
      const mine = new AbortController();
      running.current = mine;
      send({ kind: 'work-started', work: 'annexing' });
      tell({ kind: 'making', what });
      const onProgress: Attention['onProgress'] = (progress) => {
        tell({ kind: 'progressed', progress });
      };
      attempt('work', send, () =>
        run({ ...order, attention: { signal: mine.signal, onProgress } }).finally(() => {
          tell({ kind: 'making-ended' });
        }),
      );
    };
    return {
      cancel: () => {
        running.current?.abort();
      },
      makeWord: () => {
        make('word', (order) => makeWord(around, order));
      },
      fillTemplate: (template: File) => {
        make('template', (order) => fillTemplate(around, order, template));
      },
      makeSample: () => {
        make('sample', (order) => makeSample(around, order));
      },
      insert: () => {
        make('sheets', (order) => insert(around, order));
      },
      saveOnline: () => {
        const { ready } = around.annexes.current;
        if (ready) make('online', (order) => saveOnline(around, order, ready));
      },
    };
  }, [around]);
}

/** A Word file and sheets are of the papers built; all else needs what the check has read. */
function orderOf({ pane, annexes }: Around, what: Making): Omit<Order, 'attention'> | null {
  const { checked } = pane.current;
  if (!checked) return null;
  const built = allBuilt(annexes.current, checked) ?? (what === 'word' || what === 'sheets' ? null : []);
  return built && { of: basisOf(annexes.current, checked), built };
}

async function makeWord(around: Around, { of, built, attention }: Order): Promise<void> {
  const outputs = built.map(({ document }) => document.output);
  const documents = built.map(({ document }) => document);
  const made = await around.tasks.wordPaper(documents, paperName(outputs, dayOf(of.checked)), attention);
  fileMade(around, { kind: 'word', of, makes: outputs }, made);
}

/** A template takes from the tracker what its fields name, whatever is chosen; its wish has to name some output. */
async function fillTemplate(around: Around, { of, attention }: Order, template: File): Promise<void> {
  const wish = wishOf(of, 'narrative', 'paper');
  const filled = await around.tasks.fillTemplate(template, of.checked, wish, attention);
  const omissions = 'omissions' in filled ? filled.omissions : [];
  fileMade(around, { kind: 'template', of, makes: ['template'], omissions }, filled);
}

/** In the language that the paper would be in. */
async function makeSample(around: Around, { of }: Order): Promise<void> {
  const language = of.language ?? of.checked.tracker.language;
  fileMade(around, { kind: 'sample', of, makes: [] }, await around.tasks.sampleTemplate(language));
}

async function insert(around: Around, order: Order): Promise<void> {
  const { tasks, send, tell } = around;
  const documents = await sheetDocuments(around, order);
  if (!documents) return;
  const outcome = await tasks.insertAnnexes(documents);
  if (outcome.kind === 'refused') {
    send(refusedEvent(outcome, 'work'));
    return;
  }
  tell({ kind: 'made', makes: documents.map(({ output }) => output) });
  send({ kind: 'written', written: { kind: 'annexes', puts: outcome.puts } });
}

/** A sheet has its own form of some outputs. `null` when it was called off or refused, which is then told. */
async function sheetDocuments(around: Around, { of, built, attention }: Order): Promise<AnnexDocument[] | null> {
  const { tasks, annexes, send, tell } = around;
  const documents: AnnexDocument[] = [];
  for (const { output } of built.map(({ document }) => document)) {
    const known = builtNow(annexes.current, of.checked, output, 'sheet');
    const made = known ?? (await tasks.buildAnnex(of.checked, wishOf(of, output, 'sheet'), attention));
    if ('because' in made) {
      send(made.because === 'cancelled' ? { kind: 'work-ended' } : refusedEvent(made, 'work'));
      return null;
    }
    if (!known) tell({ kind: 'built', of, output, form: 'sheet', built: made });
    documents.push(made.document);
  }
  return documents;
}

async function saveOnline(around: Around, { attention }: Order, { file, makes }: ReadyPaper): Promise<void> {
  const outcome = await around.tasks.saveOnline(file, attention);
  if (outcome.kind === 'paper-troubled') {
    paperTroubled(around, outcome);
    return;
  }
  if (makes.length > 0) around.tell({ kind: 'made', makes });
  around.send({ kind: 'told', told: { kind: 'paper-online', saved: outcome } });
}

/** Kept with the check; a paper without its day is refused before anything is made. */
function dayOf({ tracker: { asOf }, reading: { kept } }: Checked) {
  return asOf ?? kept.paper?.reportingDate ?? null;
}

type Outcome = Awaited<ReturnType<AnnexTasks['fillTemplate' | 'wordPaper']>>;

function fileMade(around: Around, what: Omit<ReadyPaper, 'file'>, outcome: Outcome): void {
  const { send, tell } = around;
  if ('bytes' in outcome) {
    send({ kind: 'work-ended' });
    tell({ kind: 'ready', ready: { ...what, file: outcome } });
  } else if (outcome.kind === 'paper-troubled') paperTroubled(around, outcome);
  else send(outcome.because === 'cancelled' ? { kind: 'work-ended' } : refusedEvent(outcome, 'work'));
}

/** Who called it off knows it. */
function paperTroubled({ send, tell }: Around, { trouble }: PaperTroubled): void {
  send({ kind: 'work-ended' });
  if (trouble.kind !== 'online' || trouble.because !== 'cancelled') tell({ kind: 'troubled', trouble });
}
