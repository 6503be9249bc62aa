// The template engine, docxtemplater, behind the few types of it that are needed here. It finds placeholders however
// Word has split them, repeats table rows, paragraphs and stretches of text, and lists everything that does not fit.
import Docxtemplater from 'docxtemplater';
import type PizZip from 'pizzip';

/** A placeholder where it stands in one part of the package; what stands between its two ends is `inside`. */
export interface Tag {
  readonly name: string;
  readonly kind: 'field' | 'section' | 'other';
  /** Shows what is inside where there is nothing: `{^name}`. */
  readonly isInverted: boolean;
  /** In the text of the part, as its XML writes it. */
  readonly offset: number;
  readonly inside: readonly Tag[];
}

/** What does not fit, in the engine's own words; `offset` as in a tag. */
export interface Misfit {
  readonly id: string;
  readonly file: string;
  readonly offset: number;
  readonly name: string;
  readonly closed: string;
}

export type Compiled =
  | {
      readonly kind: 'compiled';
      /** By the part of the package they stand in. */
      readonly tags: ReadonlyMap<string, readonly Tag[]>;
      readonly render: () => void;
    }
  | { readonly kind: 'misfits'; readonly misfits: readonly Misfit[] }
  /** Its XML cannot be read. */
  | { readonly kind: 'damaged' };

/** How placeholders are answered while the document is written. */
export interface Answers {
  /** What the section repeats, whether it is shown at all, or undefined where `scope` does not know the name. */
  readonly section: (name: string, scope: unknown) => readonly unknown[] | boolean | undefined;
  /** As XML for the place where the field stands; `scopes` from the innermost. */
  readonly field: (name: string, scopes: readonly unknown[], frame: Frame) => string;
}

/** What surrounds a field. */
export interface Frame {
  /** In a run, which may be closed and opened again; elsewhere only characters can stand. */
  readonly isInRun: boolean;
  /** The run's `w:rPr` element, or nothing. */
  readonly properties: string;
}

export function compile(zip: PizZip, answers: Answers): Compiled {
  const tags = new Map<string, readonly Tag[]>();
  try {
    const engine = new Docxtemplater(zip, {
      paragraphLoop: true,
      errorLogging: false,
      syntax: { changeDelimiterPrefix: null },
      modules: [collector(tags), writer(answers), signs()],
      parser: (tag) => ({
        get: (scope: unknown) => answers.section(nameIn(tag), scope),
      }),
    });
    return { kind: 'compiled', tags, render: () => void engine.render({}) };
  } catch (error) {
    const misfits = misfitsIn(error);
    return misfits === null ? { kind: 'damaged' } : { kind: 'misfits', misfits };
  }
}

/** Spaces, and marks that nobody sees, which come with typing in Arabic: they are no part of a name. */
const unseen = '[\\s\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]';

function nameIn(written: string): string {
  return written.replaceAll(new RegExp(unseen, 'g'), '');
}

/** Tells sections by their signs wherever these stand among what nobody sees. */
function signs(): Module {
  return {
    name: 'signs',
    optionsTransformer(options, { modules }) {
      const signed = (sign: string) => new RegExp(`^${unseen}*${sign}${unseen}*([^]*?)${unseen}*$`);
      const loop = modules.find(({ name }) => name === 'LoopModule');
      if (loop) loop.prefix = { start: signed('#'), end: signed('/'), dash: /^-(\S+)\s(.+)/, inverted: signed('\\^') };
      return options;
    },
  };
}

type Module = Docxtemplater.DXT.Module;
type Part = Docxtemplater.DXT.Part;

/** Remembers which placeholders each part of the package has. */
function collector(tags: Map<string, readonly Tag[]>): Module {
  let file = '';
  return {
    name: 'collector',
    set(options: { readonly inspect?: { readonly filePath?: string; readonly postparsed?: readonly Part[] } }) {
      file = options.inspect?.filePath ?? file;
      const parts = options.inspect?.postparsed;
      if (parts) tags.set(file, tagsIn(parts));
    },
  };
}

function tagsIn(parts: readonly Part[]): readonly Tag[] {
  return parts
    .filter(({ type }) => type === 'placeholder')
    .map((part) => ({
      name: nameIn(part.value),
      kind: part.module === 'loop' ? 'section' : (part.module as string | undefined) === undefined ? 'field' : 'other',
      isInverted: part.inverted === true,
      offset: part.offset,
      inside: tagsIn(part.subparsed ?? []),
    }));
}

/** Writes fields in place of the engine's own way, which knows plain characters only. */
function writer(answers: Answers): Module {
  const around = new Surroundings();
  return {
    name: 'writer',
    priority: 1,
    render(part: Part, { scopeManager }: Docxtemplater.DXT.RenderOptions) {
      around.pass(part);
      if (part.type !== 'placeholder' || (part.module as string | undefined) !== undefined) return null;
      const scopes: readonly unknown[] = scopeManager.scopeList.toReversed();
      return { value: answers.field(nameIn(part.value), scopes, around.frame), errors: [] };
    },
  };
}

/** The engine marks what holds text. */
type TextPart = Part & { readonly text?: boolean };

const outside: Frame = { isInRun: false, properties: '' };

/** Follows the document, part by part, to know the run that a field stands in. */
class Surroundings {
  frame: Frame = outside;
  #recorded = '';
  /** Properties hold those of before a tracked change. */
  #depth = 0;

  pass(part: TextPart): void {
    const isTag = part.type === 'tag';
    const isOfProperties = isTag && part.tag === 'w:rPr';
    if (isOfProperties && part.position === 'start' && this.#depth++ === 0) this.#recorded = '';
    if (this.#depth > 0) this.#recorded += part.value;
    if (isOfProperties && part.position === 'end' && --this.#depth === 0)
      this.frame = { isInRun: false, properties: this.#recorded };
    if (!isTag || part.position !== 'start') return;
    if (part.tag === 'w:r') this.frame = outside;
    else if (part.text === true) this.frame = { isInRun: part.tag === 'w:t', properties: this.frame.properties };
  }
}

function misfitsIn(error: unknown): readonly Misfit[] | null {
  const properties = propertiesOf(error);
  if (properties === null) throw error;
  if (properties.id === 'multi_error' && Array.isArray(properties.errors))
    return properties.errors.flatMap((each: unknown) => misfitsIn(each) ?? []);
  if (properties.id === 'file_has_invalid_xml' || properties.id === 'malformed_xml') return null;
  const offset: unknown = Array.isArray(properties.offset) ? properties.offset[0] : properties.offset;
  const opened = properties.openingtag ?? properties.xtag;
  return [
    {
      id: String(properties.id),
      file: typeof properties.file === 'string' ? properties.file : '',
      offset: typeof offset === 'number' ? offset : 0,
      name: typeof opened === 'string' ? opened : '',
      closed: typeof properties.closingtag === 'string' ? properties.closingtag : '',
    },
  ];
}

interface Properties {
  readonly id: unknown;
  readonly errors?: unknown;
  readonly file?: unknown;
  readonly offset?: unknown;
  readonly xtag?: unknown;
  readonly openingtag?: unknown;
  readonly closingtag?: unknown;
}

function propertiesOf(error: unknown): Properties | null {
  if (typeof error !== 'object' || error === null || !('properties' in error)) return null;
  const { properties } = error;
  return typeof properties === 'object' && properties !== null && 'id' in properties ? properties : null;
}
