// XML read as a stream of tags with their offsets in the text, so that a change can be spliced into the original.
// The well-formedness rules of XML 1.0 are saxes's; a part that breaks them is not read (XmlFault).
import { SaxesParser } from 'saxes';
import { NameScope } from './names';

export class XmlFault extends Error {}

export interface OpenTag {
  /** As written, prefix included. */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  /** By the name as written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly selfClosing: boolean;
  /** Offsets of the tag's `<` and of what follows its `>`. */
  readonly start: number;
  readonly end: number;
}

export interface XmlVisitor {
  open(tag: OpenTag, scope: NameScope): void;
  /** `start` is the offset of `</`, `end` what follows its `>`; both the end of the open tag when it closes itself. */
  close(start: number, end: number): void;
  text(text: string): void;
}

/** Walks `source`; `outer` gives the prefixes known around a piece that is not a whole document. */
export function scanXml(source: string, visitor: XmlVisitor, outer?: Readonly<Record<string, string>>): void {
  const parser = new SaxesParser({ xmlns: false, position: true, fragment: outer !== undefined });
  const scope = new NameScope();
  scope.enter(0, Object.fromEntries(Object.entries(outer ?? {}).map(([prefix, uri]) => [`xmlns:${prefix}`, uri])));
  let depth = 0;
  parser.on('opentag', (tag) => {
    depth++;
    scope.enter(depth, tag.attributes);
    const { uri, local } = scope.element(tag.name);
    const end = parser.position;
    const start = source.lastIndexOf('<', end - 1);
    visitor.open(
      { name: tag.name, local, uri, attributes: tag.attributes, selfClosing: tag.isSelfClosing, start, end },
      scope,
    );
  });
  parser.on('closetag', (tag) => {
    const end = parser.position;
    visitor.close(tag.isSelfClosing ? end : source.lastIndexOf('<', end - 1), end);
    scope.leave(depth);
    depth--;
  });
  const text = visitor.text.bind(visitor);
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('error', (error) => {
    throw new XmlFault(error.message);
  });
  parser.write(source);
  parser.close();
}
