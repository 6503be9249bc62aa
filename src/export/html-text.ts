// Texts and their directions in HTML: a text says what it says, whatever its signs mean there.
import type { Paragraph, Run, TextRun } from '../core/annex/document';
import type { Language } from '../core/recommendation/codes';

/** Word takes the country's way of writing with the language; these are those its spelling is checked by. */
export const htmlLanguages = {
  ar: 'ar-SA',
  zh: 'zh-CN',
  en: 'en-GB',
  fr: 'fr-FR',
  ru: 'ru-RU',
  es: 'es-ES',
} as const satisfies Readonly<Record<Language, string>>;

export interface HtmlText {
  /** Of the document. */
  readonly language: Language;
  /** Before the number of a note, so that the notes of several documents stay apart. */
  readonly notes: string;
}

export function paragraphHtml(runs: Paragraph, text: HtmlText): string {
  return runs.map((run) => runHtml(run, text)).join('');
}

function runHtml(run: Run, text: HtmlText): string {
  switch (run.kind) {
    case 'text':
      return textHtml(run, text);
    case 'blank':
      return `<b style="background:#fff2a8">[${escapedHtml(run.text)}]</b>`;
    case 'note': {
      const note = `${text.notes}${String(run.note + 1)}`;
      return `<sup><a href="#${note}" name="to-${note}">${String(run.note + 1)}</a></sup>`;
    }
  }
}

function textHtml(run: TextRun, { language }: HtmlText): string {
  let html = escapedHtml(run.text);
  if (run.strong === true) html = `<b>${html}</b>`;
  const link = run.link === undefined ? null : safeLink(run.link);
  if (link !== null) html = `<a href="${escapedHtml(link)}">${html}</a>`;
  const other = run.language !== undefined && run.language !== language ? run.language : null;
  if (other === null && run.apart !== true) return html;
  // Word reads `dir` on a span and knows no `bdi`; browsers isolate the span as they would a `bdi`.
  const direction = other === null ? directionOf(run.text) : other === 'ar' ? 'rtl' : 'ltr';
  return `<span${other === null ? '' : ` lang="${htmlLanguages[other]}"`} dir="${direction}">${html}</span>`;
}

/** By its first letter, as the Unicode bidirectional algorithm (UAX 9, rule P2) decides for a paragraph. */
function directionOf(text: string): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter) ? 'rtl' : 'ltr';
}

/** A text of somebody else's must not become an address that runs something. */
function safeLink(link: string): string | null {
  return /^(?:https?:|mailto:)/i.test(link.trim()) ? link.trim().replaceAll(/\s/g, '%20') : null;
}

/** Also without the control characters that no format carries; line breaks stay line breaks. */
export function escapedHtml(text: string): string {
  return text
    .replaceAll(/[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/\r\n|[\r\n\v\f]/g, '<br>');
}
