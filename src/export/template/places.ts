// Where in a template something stands, in the words a person would look for it by: the text of its paragraph.
import type { TemplatePlace } from '../../core/annex/template-trouble';
import { plainText } from './plain-text';

const texts = /<(w:t|a:t|m:t|dc:[a-z]+|cp:[A-Za-z]+|[A-Z][A-Za-z]+|vt:lpw?str)(?: [^>]*)?>([^<]*)<\/\1>/y;
const longest = 80;

/** `offset` counts the characters of all texts of the part, as its XML writes them. */
export function placeIn(file: string, xml: string, offset: number): TemplatePlace {
  let [passed, tables, paragraph, start] = [0, 0, '', 0];
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    if (opens(xml, at, 'w:tbl')) tables++;
    else if (xml.startsWith('</w:tbl>', at)) tables--;
    else if (opens(xml, at, 'w:p')) [paragraph, start] = ['', passed];
    texts.lastIndex = at;
    const text = texts.exec(xml)?.[2];
    if (text === undefined) continue;
    paragraph += text;
    passed += text.length;
    if (passed <= offset) continue;
    const rest = xml.slice(at, endOf(xml, at));
    const whole = paragraph.slice(0, paragraph.length - text.length) + textIn(rest);
    return { part: partOf(file), isInTable: tables > 0, around: shortened(whole, offset - start) };
  }
  return { part: partOf(file), isInTable: false, around: '' };
}

function opens(xml: string, at: number, name: string): boolean {
  const after = xml[at + 1 + name.length];
  return xml.startsWith(name, at + 1) && (after === '>' || after === ' ');
}

function endOf(xml: string, from: number): number {
  const end = xml.indexOf('</w:p>', from);
  return end < 0 ? xml.length : end;
}

function textIn(xml: string): string {
  return [...xml.matchAll(new RegExp(texts.source, 'g'))].map(([, , text]) => text ?? '').join('');
}

/** Of a long paragraph, what is about the place. */
function shortened(paragraph: string, at: number): string {
  const text = plainText(paragraph);
  if (text.length <= longest) return text.trim();
  const from = Math.max(0, Math.min(at - longest / 2, text.length - longest));
  const piece = text.slice(from, from + longest).trim();
  return `${from > 0 ? '…' : ''}${piece}${from + longest < text.length ? '…' : ''}`;
}

function partOf(file: string): TemplatePlace['part'] {
  if (/\/header\d*\.xml$/.test(file)) return 'header';
  if (/\/footer\d*\.xml$/.test(file)) return 'footer';
  if (/\/(foot|end)notes\.xml$/.test(file)) return 'notes';
  return file.startsWith('docProps/') || file.startsWith('customXml/') ? 'properties' : 'body';
}
