// Runs of the document as runs of Word: each with its language, its direction and its look.
import type { Paragraph, Run, TextRun } from '../../core/annex/document';
import type { Composing } from './composing';
import { languageMark } from './fonts';
import { directionOfText, keptBetween, type Stretch, stretchesOf, wholeStretch } from './stretches';
import { element, empty, escaped, val } from './xml';

/** `isRepeated`: in rows that a table says again on each page. */
export function runsXml(runs: Paragraph, composing: Composing, isRepeated = false): string {
  return runs.map((run) => runXml(run, composing, isRepeated, runs.length > 1)).join('');
}

function runXml(run: Run, composing: Composing, isRepeated: boolean, hasOthers: boolean): string {
  switch (run.kind) {
    case 'text':
      return textXml(run, composing, hasOthers);
    case 'blank':
      return textXml({ kind: 'text', text: `[${run.text}]` }, composing, false, val('w:rStyle', 'PlaceholderText'));
    case 'note':
      return composing.notes?.mention(run.note, isRepeated) ?? '';
  }
}

function textXml(run: TextRun, composing: Composing, hasOthers: boolean, style = ''): string {
  const id = run.link === undefined ? null : composing.relations.link(run.link);
  const look = {
    before: (id === null ? style : val('w:rStyle', 'Hyperlink')) + (isChinese(run, composing) ? asianHint : ''),
    strong: run.strong === true ? empty('w:b') + empty('w:bCs') : '',
    // Symbols and names are no words of a language.
    language: run.apart === true ? empty('w:noProof') : '',
    spoken: run.apart === true ? '' : languageMark(run.language ?? composing.language),
  };
  const inner = stretches(run, composing, hasOthers).map((stretch) => stretchXml(stretch, look));
  return id === null ? inner.join('') : element('w:hyperlink', { 'r:id': id, 'w:history': 1 }, ...inner);
}

/** Quotation marks and dots, which Latin has too, in the Chinese font. */
const asianHint = empty('w:rFonts', { 'w:hint': 'eastAsia' });

function isChinese({ language, apart }: TextRun, composing: Composing): boolean {
  return apart !== true && (language ?? composing.language) === 'zh';
}

function stretches({ text, apart, language }: TextRun, { direction, ...document }: Composing, hasOthers: boolean) {
  if (apart === true) return wholeStretch(text, directionOfText(text) ?? 'ltr', direction);
  const own = (language ?? document.language) === 'ar' ? 'rtl' : 'ltr';
  if (own !== direction) return own === 'ltr' ? wholeStretch(text, own, direction) : stretchesOf(text, own);
  return stretchesOf(direction === 'rtl' && hasOthers ? keptBetween(text, direction) : text, direction);
}

interface Look {
  readonly before: string;
  readonly strong: string;
  readonly language: string;
  readonly spoken: string;
}

/** The order of properties is the format's. */
function stretchXml({ text, direction }: Stretch, { before, strong, language, spoken }: Look): string {
  const turned = direction === 'rtl' ? empty('w:rtl') : '';
  const properties = before + strong + language + turned + spoken;
  return element('w:r', {}, properties === '' ? '' : element('w:rPr', {}, properties), contentXml(text));
}

const signs: Readonly<Record<string, string>> = {
  '\t': empty('w:tab'),
  '\n': empty('w:br'),
  '\u00ad': empty('w:softHyphen'),
  '\u2011': empty('w:noBreakHyphen'),
};

/** Line breaks and tabs are elements of their own in Word. */
export function contentXml(text: string): string {
  return text
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .split(/([\t\n\u00ad\u2011])/)
    .map((part) => signs[part] ?? (part === '' ? '' : element('w:t', { 'xml:space': 'preserve' }, escaped(part))))
    .join('');
}
