// Notes (ECMA-376 part 1, 18.7) and the threaded comments that Excel keeps beside a note of the same cell
// ([MS-XLSX] 2.6.201): one CommentModel each, the stand-in note of a thread left out.
import { parseArea } from '../../../core/sheet/a1';
import type { CommentModel } from '../../model/sheet-model';
import type { OpcPackage } from '../opc/package';
import { stringItemText } from '../text';
import { attribute, attributeIn, child, childrenNamed, flag, numeric, parseXml, type XmlElement } from '../xml/element';
import { extensionUris } from '../xml/names';

/** A note as it stands in the comments part. */
export interface OpenedNote {
  readonly element: XmlElement;
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

/** A message of a thread as it stands in the threaded comments part. */
export interface OpenedMessage {
  readonly element: XmlElement;
  readonly id: string;
  readonly parent: string | null;
  readonly row: number;
  readonly column: number;
  readonly person: string;
  readonly text: string;
  readonly created: string;
  readonly done: boolean;
}

export function commentsPart(source: OpcPackage, part: string): string | null {
  return source.related(part, 'comments')[0]?.target ?? null;
}

export function threadsPart(source: OpcPackage, part: string): string | null {
  return source.related(part, 'threadedComment')[0]?.target ?? null;
}

export function readComments(source: OpcPackage, part: string, persons: ReadonlyMap<string, string>): CommentModel[] {
  const messages = openedMessages(source, threadsPart(source, part));
  const threads = messages.filter(({ parent }) => parent === null);
  const notes = openedNotes(source, commentsPart(source, part)).filter(
    ({ author }) => threadOf(author) === null || messages.length === 0,
  );
  const name = (person: string): string => persons.get(person) ?? '';
  return [
    ...threads.map((message): CommentModel => {
      const { id, row, column, text, created, done } = message;
      const replies = messages
        .filter(({ parent }) => parent === id)
        .map((reply) => ({ id: reply.id, author: name(reply.person), text: reply.text, created: reply.created }));
      return { id, row, column, author: name(message.person), text, kind: 'comment', resolved: done, created, replies };
    }),
    ...notes.map(({ id, row, column, author, text }): CommentModel => {
      return { id, row, column, author, text, kind: 'note', resolved: false, created: '', replies: [] };
    }),
  ];
}

/** A thread's stand-in note names the thread as its author. */
export function threadOf(author: string): string | null {
  return author.startsWith('tc=') ? author.slice(3) : null;
}

export function openedNotes(source: OpcPackage, part: string | null): OpenedNote[] {
  const text = part === null ? undefined : source.text(part);
  if (text === undefined) return [];
  const root = parseXml(text);
  const authors = childrenNamed(child(root, 'authors'), 'author').map((author) => author.text);
  return childrenNamed(child(root, 'commentList'), 'comment').flatMap((element, index) => {
    const place = parseArea(attribute(element, 'ref') ?? '');
    const content = child(element, 'text');
    if (!place) return [];
    return [
      {
        element,
        id: attributeIn(element, extensionUris.revision, 'uid') ?? `note${index + 1}`,
        row: place.row,
        column: place.column,
        author: authors[numeric(element, 'authorId') ?? 0] ?? '',
        text: content ? stringItemText(content) : '',
      },
    ];
  });
}

export function openedMessages(source: OpcPackage, part: string | null): OpenedMessage[] {
  const text = part === null ? undefined : source.text(part);
  if (text === undefined) return [];
  return childrenNamed(parseXml(text), 'threadedComment').flatMap((element) => {
    const place = parseArea(attribute(element, 'ref') ?? '');
    if (!place) return [];
    return [
      {
        element,
        id: attribute(element, 'id') ?? '',
        parent: attribute(element, 'parentId') ?? null,
        row: place.row,
        column: place.column,
        person: attribute(element, 'personId') ?? '',
        text: child(element, 'text')?.text ?? '',
        created: attribute(element, 'dT') ?? '',
        done: flag(element, 'done'),
      },
    ];
  });
}

/** Person id → name as shown. */
export function readPersons(source: OpcPackage, workbook: string): Map<string, string> {
  const part = source.related(workbook, 'person')[0]?.target;
  const text = part === undefined ? undefined : source.text(part);
  if (text === undefined) return new Map();
  const persons = childrenNamed(parseXml(text), 'person');
  return new Map(persons.map((person) => [attribute(person, 'id') ?? '', attribute(person, 'displayName') ?? '']));
}
