// Comments of a sheet: the notes part, the boxes of its notes, and the threads. Notes nobody changed keep their runs.
import { cellName } from '../../../core/sheet/a1';
import type { CommentModel } from '../../model/sheet-model';
import { contentTypes, xmlHead } from '../blank';
import { commentsPart, openedNotes, threadOf, type OpenedNote } from '../features/comments';
import { folderOf } from '../opc/names';
import { textElement } from '../text';
import { child, childrenNamed, parseXml, prefixOf, relationId } from '../xml/element';
import { escapeText, tag, withAttributes } from '../xml/write';
import { writeNoteShapes } from './note-shapes';
import { relationAttribute } from './relation-attribute';
import type { SheetWriting } from './sheet-features';
import { writeThreads } from './threads';

interface Note {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
  readonly old: OpenedNote | undefined;
}

export function writeComments(writing: SheetWriting): void {
  const { sheet, saving, part } = writing;
  const target = saving.package;
  const notesPart = commentsPart(target, part);
  const opened = openedNotes(target, notesPart);
  const notes = sheet.comments
    .map((comment) => noteOf(comment, opened))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  writeThreads(sheet.comments, part, saving);
  if (notes.length === 0) {
    if (notesPart !== null) target.remove(notesPart);
    target.unrelate(part, ({ kind }) => kind === 'comments');
    writeShapes(writing, []);
    return;
  }
  const name = notesPart ?? target.freeName(`${folderOf(saving.opened.part)}comments`, '.xml');
  const text = writeNotes(
    notes,
    notesPart === null ? null : (target.text(notesPart) ?? ''),
    saving.opened.dialect.main,
  );
  if (notesPart !== null) target.write(name, text);
  else {
    target.add(name, contentTypes.comments, text);
    target.relate(part, `${saving.opened.dialect.relationships}/comments`, name);
  }
  writeShapes(writing, notes);
}

function noteOf(comment: CommentModel, opened: readonly OpenedNote[]): Note {
  const { row, column, author, text } = comment;
  if (comment.kind === 'note') return { row, column, author, text, old: opened.find(({ id }) => id === comment.id) };
  // Programs that know no threads show this note in the thread's place.
  const replies = comment.replies.map((reply) => `\n${reply.author}: ${reply.text}`);
  const old = opened.find((note) => threadOf(note.author) === comment.id);
  return { row, column, author: `tc=${comment.id}`, text: `${comment.author}: ${text}${replies.join('')}`, old };
}

function writeNotes(notes: readonly Note[], source: string | null, main: string): string {
  const text = source ?? xmlHead + tag('comments', { xmlns: main }, tag('authors') + tag('commentList'));
  const root = parseXml(text);
  const prefix = prefixOf(root);
  const authors = childrenNamed(child(root, 'authors'), 'author').map((author) => author.text);
  const written = notes.map((note) => {
    const ref = cellName(note.row, note.column);
    const same =
      note.old && note.old.author === note.author && (note.old.text === note.text || threadOf(note.author) !== null);
    if (note.old && same) return withAttributes(text, note.old.element, { ref });
    if (!authors.includes(note.author)) authors.push(note.author);
    const attributes = { ref, authorId: authors.indexOf(note.author), shapeId: 0 };
    return tag(`${prefix}comment`, attributes, tag(`${prefix}text`, {}, textElement(prefix, note.text)));
  });
  const names = authors.map((author) => tag(`${prefix}author`, {}, escapeText(author)));
  const rest = root.children.filter(({ local }) => local !== 'authors' && local !== 'commentList');
  const inner = [
    tag(`${prefix}authors`, {}, names.join('')),
    tag(`${prefix}commentList`, {}, written.join('')),
    ...rest.map(({ start, end }) => text.slice(start, end)),
  ];
  return text.slice(0, root.start) + withAttributes(text, root, {}, inner.join('')) + text.slice(root.end);
}

function writeShapes({ opened, saving, part, children, prefix }: SheetWriting, notes: readonly Note[]): void {
  const target = saving.package;
  const element = child(opened.worksheet, 'legacyDrawing');
  const relation = target.relations(part).find(({ id }) => element && id === relationId(element));
  const places = notes.map(({ row, column, old }) => ({
    row,
    column,
    before: old ? { row: old.row, column: old.column } : null,
  }));
  if (relation) {
    target.write(relation.target, writeNoteShapes(target.text(relation.target) ?? null, places));
    return;
  }
  if (places.length === 0) return;
  const drawing = target.freeName(`${folderOf(saving.opened.part)}drawings/vmlDrawing`, '.vml');
  target.setDefaultType('vml', contentTypes.vml);
  target.write(drawing, writeNoteShapes(null, places));
  const id = target.relate(part, `${saving.opened.dialect.relationships}/vmlDrawing`, drawing);
  const { name, attributes } = relationAttribute(opened.worksheet, saving.opened.dialect.relationships);
  children.set('legacyDrawing', tag(`${prefix}legacyDrawing`, { ...attributes, [name]: id }));
}
