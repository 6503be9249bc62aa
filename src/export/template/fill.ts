// Fills an office's own template from the values of a paper. Either all of it fits and is filled, or nothing is made and
// everything that does not fit is told.
import type PizZip from 'pizzip';
import type { TemplateProblem, TemplateTrouble } from '../../core/annex/template-trouble';
import type { TemplateValues } from '../../core/annex/template-values';
import { compile, type Compiled, type Tag } from './engine';
import { notesBelow } from './notes';
import { openTemplate } from './package-kind';
import { placeIn } from './places';
import type { Look } from './runs';
import { answersFrom, askAll } from './scopes';
import { fieldTroubles, misfitTroubles, type PlaceOf } from './troubles';
import { withUniqueIds } from './unique-ids';

export type TemplateFilled =
  | { readonly kind: 'filled'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'problem'; readonly problem: TemplateProblem };

/**
 * `template` is a .docx or .dotx; what is filled is a .docx, the same bytes for the same template and values. `pause`
 * gives way to whatever else waits, and may throw to stop.
 */
export async function fillTemplate(
  template: Uint8Array,
  values: TemplateValues,
  pause: () => Promise<void> = () => Promise.resolve(),
): Promise<TemplateFilled> {
  const opened = openTemplate(template);
  if (opened.kind !== 'opened') return { kind: 'problem', problem: opened };
  const { zip } = opened;
  const look: Look = { direction: values.direction, linkStyle: linkStyleIn(zip) };
  const compiled = compile(zip, answersFrom(values.fields, look));
  const problem = problemOf(compiled, placesIn(zip));
  if (problem !== null || compiled.kind !== 'compiled')
    return { kind: 'problem', problem: problem ?? { kind: 'damaged' } };
  await pause();
  const tags = [...compiled.tags.values()];
  askAll(tags, values.fields);
  await pause();
  compiled.render();
  await pause();
  if (!tags.some((inside) => mentions(inside, 'notes'))) notesBelow(zip, values.fields.notes(), look);
  for (const file of compiled.tags.keys()) {
    const xml = zip.file(file)?.asText();
    if (xml !== undefined) zip.file(file, withUniqueIds(xml));
  }
  return { kind: 'filled', bytes: packed(zip) };
}

function problemOf(compiled: Compiled, placeOf: PlaceOf): TemplateProblem | null {
  switch (compiled.kind) {
    case 'damaged':
      return { kind: 'damaged' };
    case 'misfits':
      return placeholders(misfitTroubles(compiled.misfits, placeOf));
    case 'compiled': {
      const { tags } = compiled;
      const isEmpty = [...tags.values()].every((inside) => inside.length === 0);
      return isEmpty ? { kind: 'no-placeholders' } : placeholders(fieldTroubles(tags, placeOf));
    }
  }
}

function placeholders([first, ...others]: readonly TemplateTrouble[]): TemplateProblem | null {
  return first === undefined ? null : { kind: 'placeholders', troubles: [first, ...others] };
}

function placesIn(zip: PizZip): PlaceOf {
  return (file, offset) => placeIn(file, zip.file(file)?.asText() ?? '', offset);
}

function mentions(tags: readonly Tag[], name: string): boolean {
  return tags.some((tag) => tag.name === name || mentions(tag.inside, name));
}

/** The style that Word itself gives to links, by whatever id this template keeps it. */
function linkStyleIn(zip: PizZip): string | null {
  const styles = zip.file('word/styles.xml')?.asText() ?? '';
  const found = /<w:style [^>]*w:styleId="([^"]*)"[^>]*>\s*<w:name w:val="[Hh]yperlink"\/>/.exec(styles);
  return found?.[1] ?? null;
}

/** Dates of the entries would make every file another; the program knows no clock here. */
function packed(zip: PizZip): Uint8Array<ArrayBuffer> {
  for (const entry of Object.values(zip.files)) entry.date = new Date(1980, 0, 1);
  return new Uint8Array(zip.generate({ type: 'arraybuffer', compression: 'DEFLATE' }));
}
