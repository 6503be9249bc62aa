// Texts of a paper as runs of WordprocessingML that keep the look of the run their field stands in. What is in another
// language, runs the other way, links or waits to be filled is a run of its own.
import type { Run, TextRun } from '../../core/annex/document';
import type { Language } from '../../core/recommendation/codes';
import type { TemplateText } from '../../core/annex/template-value';
import type { Frame } from './engine';
import { hasProperty, withProperties } from './run-properties';
import { escaped } from '../docx/xml';

export interface Look {
  readonly direction: 'ltr' | 'rtl';
  /** The template's own character style for links, if it has one. */
  readonly linkStyle: string | null;
}

/** What is put where a field stands; its paragraphs are lines there. */
export function textXml(text: TemplateText, frame: Frame, look: Look): string {
  if (!frame.isInRun) return escaped(text.map((runs) => runs.map(wordsOf).join('')).join(' '));
  const lines = text.map((runs) =>
    runs.flatMap((run) => piecesOf(run, look)).map((piece) => pieceXml(piece, frame.properties, look)),
  );
  return lines.map((line) => line.join('')).join(lineBreak);
}

const text = '<w:t xml:space="preserve">';
const lineBreak = `</w:t><w:br/>${text}`;

function wordsOf(run: Run): string {
  switch (run.kind) {
    case 'text':
      return run.text.replaceAll(isolates, '');
    case 'blank':
      return `[${run.text}]`;
    case 'note':
      return '';
  }
}

interface Piece {
  readonly text: string;
  readonly link: string | null;
  readonly language: Language | null;
  readonly isStrong: boolean;
  readonly isBlank: boolean;
  readonly isNote: boolean;
  /** `null`: as the template has it. */
  readonly isRightToLeft: boolean | null;
}

const plain = { link: null, language: null, isStrong: false, isBlank: false, isNote: false, isRightToLeft: null };

function piecesOf(run: Run, look: Look): readonly Piece[] {
  switch (run.kind) {
    case 'text':
      return textPieces(run, look);
    case 'blank':
      return [{ ...plain, text: `[${run.text}]`, isBlank: true, isRightToLeft: directionIn(run.text, look) }];
    case 'note':
      return [{ ...plain, text: String(run.note + 1), isNote: true }];
  }
}

const isolates = /[\u2066-\u2069\u200e\u200f]/g;

/** Isolates are turned into runs with a direction, which every version of Word knows. */
function textPieces(run: TextRun, look: Look): readonly Piece[] {
  return run.text
    .split(/(\u2068[^\u2066-\u2069]*\u2069)/u)
    .map((part) => part.replaceAll(isolates, ''))
    .filter((part) => part !== '')
    .map((part) => ({
      ...plain,
      text: part,
      link: run.link ?? null,
      language: run.language ?? null,
      isStrong: run.strong === true,
      isRightToLeft: directionIn(part, look),
    }));
}

const arabic = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const latin = /\p{L}/u;

function directionIn(part: string, { direction }: Look): boolean | null {
  if (arabic.test(part)) return true;
  return direction === 'rtl' && latin.test(part) ? false : null;
}

function pieceXml(piece: Piece, properties: string, look: Look): string {
  const words = linesOf(piece.text);
  const own = withProperties(properties, changesFor(piece, properties, look));
  if (piece.link === null && own === withProperties(properties, {})) return words;
  const run = (inside: string) => `<w:r>${own}${inside}</w:r>`;
  const said = run(`${text}${words}</w:t>`);
  const whole = piece.link === null ? said : linkXml(piece.link, said, run);
  return `</w:t></w:r>${whole}<w:r>${properties}${text}`;
}

function linesOf(words: string): string {
  return words
    .split(/\r\n|[\n\r\v\f\u2028\u2029]/)
    .map((line) => line.split('\t').map(escaped).join(`</w:t><w:tab/>${text}`))
    .join(lineBreak);
}

/** A field, since it needs no relationship and may stand in any part of the package. */
function linkXml(address: string, said: string, run: (inside: string) => string): string {
  const target = escaped(address.replaceAll(/[\s"\\<>]/g, encodeURIComponent));
  const mark = (kind: string) => run(`<w:fldChar w:fldCharType="${kind}"/>`);
  const instruction = run(`<w:instrText xml:space="preserve"> HYPERLINK "${target}" </w:instrText>`);
  return `${mark('begin')}${instruction}${mark('separate')}${said}${mark('end')}`;
}

function changesFor(piece: Piece, properties: string, { linkStyle }: Look): Record<string, string | null> {
  return {
    ...(piece.isStrong && { 'w:b': '<w:b/>', 'w:bCs': '<w:bCs/>' }),
    ...(piece.link !== null && linkLook(linkStyle)),
    ...(piece.isBlank && { 'w:highlight': '<w:highlight w:val="yellow"/>' }),
    ...(piece.isNote && { 'w:vertAlign': '<w:vertAlign w:val="superscript"/>' }),
    ...(piece.language !== null && { 'w:lang': languageXml(piece.language) }),
    ...directionLook(piece.isRightToLeft, properties),
  };
}

/** Said outright where a style could say otherwise. */
function directionLook(isRightToLeft: boolean | null, properties: string): Record<string, string> {
  if (isRightToLeft === null || (isRightToLeft && hasProperty(properties, 'w:rtl'))) return {};
  return { 'w:rtl': isRightToLeft ? '<w:rtl/>' : '<w:rtl w:val="0"/>' };
}

function linkLook(style: string | null): Record<string, string> {
  if (style !== null) return { 'w:rStyle': `<w:rStyle w:val="${escaped(style)}"/>` };
  return { 'w:color': '<w:color w:val="0563C1"/>', 'w:u': '<w:u w:val="single"/>' };
}

const locales: Readonly<Record<Language, string>> = {
  ar: 'w:bidi="ar-SA"',
  zh: 'w:eastAsia="zh-CN"',
  en: 'w:val="en-GB"',
  fr: 'w:val="fr-FR"',
  ru: 'w:val="ru-RU"',
  es: 'w:val="es-ES"',
};

function languageXml(language: Language): string {
  return `<w:lang ${locales[language]}/>`;
}
