// Draws Word templates as text and fills them from drawn tables, as the add-in does from files.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { TemplateProblem } from '../../src/core/annex/template-trouble';
import { templateValues, type TemplateValues } from '../../src/core/annex/template-values';
import type { Tracker } from '../../src/core/layout/tracker';
import { fillTemplate } from '../../src/export/template';
import { messages } from '../../src/messages';
import { annexInputOf, type AnnexOptions } from './annex-of';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const spaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export interface Drawn {
  /** What the body holds, as WordprocessingML. */
  readonly body: string;
  readonly header?: string;
  readonly styles?: string;
  /** The part of the document's own properties. */
  readonly properties?: string;
  /** Of the main part: that of a .docx where absent. */
  readonly type?: string;
}

export function docxOf({ body, header, styles, properties, type }: Drawn): Uint8Array {
  const part = (name: string, kind: string) =>
    `<Override PartName="/word/${name}.xml" ContentType="${word}.${kind}+xml"/>`;
  const relation = (name: string) =>
    `<Relationship Id="${name}" Type="${office}/relationships/${name}" Target="${name}.xml"/>`;
  const extra = [...(header === undefined ? [] : ['header']), ...(styles === undefined ? [] : ['styles'])];
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type ?? `${word}.document.main+xml`}"/>${extra.map((name) => part(name, name)).join('')}${properties === undefined ? '' : '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'}</Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${extra.map(relation).join('')}</Relationships>`,
    'word/document.xml': `${declaration}<w:document ${spaces} xmlns:r="${office}/relationships"><w:body>${body}<w:sectPr>${header === undefined ? '' : '<w:headerReference w:type="default" r:id="header"/>'}</w:sectPr></w:body></w:document>`,
    ...(properties !== undefined && { 'docProps/core.xml': `${declaration}${properties}` }),
    ...(header !== undefined && { 'word/header.xml': `${declaration}<w:hdr ${spaces}>${header}</w:hdr>` }),
    ...(styles !== undefined && { 'word/styles.xml': `${declaration}<w:styles ${spaces}>${styles}</w:styles>` }),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** Paragraphs of the given texts. */
export function lines(...texts: readonly string[]): string {
  return texts.map((text) => `<w:p>${runOf(text)}</w:p>`).join('');
}

export function runOf(text: string, properties = ''): string {
  return `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table of the given texts, a line for each row. */
export function tableOf(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((text) => `<w:tc>${lines(text)}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

export function templateValuesOf(tracker: Tracker, options: AnnexOptions = {}): TemplateValues {
  const { figures, terms } = messages[options.language ?? tracker.language];
  return templateValues(annexInputOf(tracker, options), {
    notAvailable: figures.notAvailable,
    addressee: terms.addressee,
    rate: (rate) => figures.rate(rate.name, rate),
  });
}

export interface Filled {
  /** The XML of the body. */
  readonly xml: string;
  /** The text of each paragraph of the body, line breaks as such. */
  readonly texts: readonly string[];
  readonly part: (name: string) => string;
  readonly omitted: readonly string[];
}

export async function filled(drawn: Drawn, values: TemplateValues): Promise<Filled> {
  const made = await fillTemplate(docxOf(drawn), values);
  if (made.kind === 'problem') throw new Error(JSON.stringify(made.problem));
  const files = unzipSync(made.bytes);
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const xml = part('word/document.xml');
  return { xml, texts: textsIn(xml), part, omitted: values.omissions().map(({ kind }) => kind) };
}

export async function problemWith(template: Drawn | Uint8Array, values: TemplateValues): Promise<TemplateProblem> {
  const made = await fillTemplate('body' in template ? docxOf(template) : template, values);
  if (made.kind === 'filled') throw new Error('The template was filled.');
  return made.problem;
}

function textsIn(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inside]) =>
    (inside ?? '')
      .replaceAll('<w:br/>', '\n')
      .replaceAll(/<w:instrText.*?<\/w:instrText>/g, '')
      .replaceAll(/<[^>]*>/g, ''),
  );
}
