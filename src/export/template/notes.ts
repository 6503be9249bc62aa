// Notes that a template has no place for are printed below everything else, so that their marks never lead nowhere.
import type PizZip from 'pizzip';
import type { TemplateText } from '../../core/annex/template-value';
import { type Look, textXml } from './runs';

interface Note {
  readonly mark: () => TemplateText;
  readonly text: () => TemplateText;
}

const body = 'word/document.xml';

export function notesBelow(zip: PizZip, notes: readonly Note[], look: Look): void {
  const xml = zip.file(body)?.asText();
  if (xml === undefined || notes.length === 0) return;
  const end = endOfBody(xml);
  const paragraphs = notes.map((note) => paragraph(note, look)).join('');
  zip.file(body, `${xml.slice(0, end)}${paragraphs}${xml.slice(end)}`);
}

/** Before the properties of the last section, which close the body where it has them. */
function endOfBody(xml: string): number {
  const section = xml.lastIndexOf('<w:sectPr');
  const isLast = section > Math.max(xml.lastIndexOf('</w:p>'), xml.lastIndexOf('</w:tbl>'));
  return isLast ? section : xml.lastIndexOf('</w:body>');
}

function paragraph(note: Note, look: Look): string {
  const direction = look.direction === 'rtl' ? '<w:bidi/>' : '';
  const frame = { isInRun: true, properties: '<w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>' };
  const say = (text: TemplateText) => textXml(text, frame, look);
  const run = `<w:r>${frame.properties}<w:t xml:space="preserve">${say(note.mark())} ${say(note.text())}</w:t></w:r>`;
  return `<w:p><w:pPr>${direction}<w:spacing w:before="60" w:after="0"/></w:pPr>${run}</w:p>`;
}
