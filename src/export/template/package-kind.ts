// Which kind of file was given as a template, told by its content types rather than by its name. ECMA-376, part 2.
import PizZip from 'pizzip';
import type { TemplateUnfit } from '../../core/annex/template-trouble';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const document = `${wordType}.document.main+xml`;
/** A .dotx: what is made of it is a document. */
const documentTemplate = `${wordType}.template.main+xml`;
const contentTypes = '[Content_Types].xml';

export type Opened = { readonly kind: 'opened'; readonly zip: PizZip } | TemplateUnfit;

export function openTemplate(bytes: Uint8Array): Opened {
  // Compound files of Word 97 to 2003, which is also what a document protected by a password is put into.
  if ([0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte)) return { kind: 'old-or-protected' };
  const zip = unzipped(bytes);
  const types = zip?.file(contentTypes)?.asText();
  if (zip === null || types === undefined) return { kind: 'not-a-document' };
  if (types.includes('macroEnabled')) return { kind: 'macros' };
  if (types.includes(documentTemplate)) zip.file(contentTypes, types.replaceAll(documentTemplate, document));
  else if (!types.includes(document)) return { kind: 'not-a-document' };
  return { kind: 'opened', zip };
}

function unzipped(bytes: Uint8Array): PizZip | null {
  try {
    return new PizZip(bytes);
  } catch {
    return null;
  }
}
