// Makes a paper's file, in a worker or in the page: what each kind needs is loaded when it is wanted.
import { findByIdentity } from '../core/period/last-period';
import { breathe } from '../tasks/pause';
import type { Attention } from '../workbook/port';
import { pageWords, type CheckedAsData, type PaperMade, type PaperOrder } from './paper-protocol';

export type Draw = (svg: string, width: number, height: number) => Promise<Uint8Array<ArrayBuffer>>;

/** Throws Fault `cancelled` when it is called off, and what `draw` throws. */
export async function makePaper(order: PaperOrder, draw: Draw, attention: Attention): Promise<PaperMade> {
  const pause = () => breathe(attention);
  if (order.kind === 'word') {
    const { annexWord } = await import('../export/docx');
    const bytes = await annexWord(order.documents, { draw, pageOf: pageWords(order.pageOf), pause });
    return { kind: 'written', bytes };
  }
  const [{ templateOfCheck }, { paperWords }, { fillTemplate }] = await Promise.all([
    import('../tasks/fill-template'),
    import('./paper-words'),
    import('../export/template'),
  ]);
  const ready = await templateOfCheck(asChecked(order.checked), order.wish, paperWords, attention);
  if (ready.kind === 'refused') return ready;
  const filled = await fillTemplate(order.template, ready.values, pause);
  if (filled.kind === 'problem') return filled;
  return { kind: 'written', bytes: filled.bytes, omissions: ready.values.omissions() };
}

function asChecked({ lastPeriod, ...checked }: CheckedAsData) {
  if (lastPeriod === null) return { ...checked, lastPeriod };
  return { ...checked, lastPeriod: { ...lastPeriod, before: findByIdentity(lastPeriod.recommendations) } };
}
