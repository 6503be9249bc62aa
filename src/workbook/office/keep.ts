// What the program keeps in the workbook for whoever opens it next: one custom XML part of our own namespace, holding
// one text. A part belongs to the workbook, whichever way the add-in was installed (docs/decisions/0007).
import { Fault } from '../faults';
import { inExcel } from './excel-faults';
import { keptNamespace, partOf, textIn } from './kept-part';

/** One round trip where nothing is kept, two where something is. */
export function recall(): Promise<string | null> {
  return inExcel(async (context) => (await loadKept(context)).text);
}

/**
 * Excel has no compare-and-set: a colleague's text that arrives between the look and the write is lost. The look comes
 * right before the write, so that this is a matter of a moment.
 */
export function keep(text: string, expected: string | null): Promise<'kept' | 'changed-since'> {
  return inExcel(async (context) => {
    const { workbook } = context;
    workbook.load('readOnly');
    const kept = await loadKept(context);
    if (workbook.readOnly) throw new Fault('read-only');
    if (kept.text !== expected) return 'changed-since';
    if (kept.text === text) return 'kept';
    const [first, ...others] = kept.parts;
    if (first) first.setXml(partOf(text));
    else workbook.customXmlParts.add(partOf(text));
    // Two people who kept something for the first time at once left two parts; the first is the one that is read.
    for (const other of others) other.delete();
    await context.sync();
    return 'kept';
  });
}

interface KeptParts {
  readonly parts: readonly Excel.CustomXmlPart[];
  readonly text: string | null;
}

async function loadKept(context: Excel.RequestContext): Promise<KeptParts> {
  const found = context.workbook.customXmlParts.getByNamespace(keptNamespace);
  found.load('items/id');
  await context.sync();
  const parts = itemsOf(found);
  const xml = parts[0]?.getXml() ?? null;
  if (xml === null) return { parts, text: null };
  await context.sync();
  return { parts, text: textOf(xml) };
}

function itemsOf(loaded: Excel.CustomXmlPartScopedCollection): readonly Excel.CustomXmlPart[] {
  return loaded.items;
}

function textOf(answered: OfficeExtension.ClientResult<string>): string | null {
  return textIn(answered.value);
}
