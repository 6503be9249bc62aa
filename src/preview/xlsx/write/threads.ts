// Threaded comments and the persons who wrote them ([MS-XLSX] 2.1.30 and 2.1.31).
import { cellName } from '../../../core/sheet/a1';
import type { CommentModel } from '../../model/sheet-model';
import { contentTypes, xmlHead } from '../blank';
import { openedMessages, readPersons, threadsPart, type OpenedMessage } from '../features/comments';
import { folderOf } from '../opc/names';
import { attribute, child, parseXml, prefixOf } from '../xml/element';
import { extensionUris } from '../xml/names';
import { escapeText, Patch, tag, withAttributes } from '../xml/write';
import type { Saving } from './saving';

const microsoft = 'http://schemas.microsoft.com/office/2017/10/relationships';

/** Writes the sheet's threads; the part goes when none is left. */
export function writeThreads(comments: readonly CommentModel[], sheetPart: string, saving: Saving): void {
  const target = saving.package;
  const part = threadsPart(target, sheetPart);
  const threads = comments.filter(({ kind }) => kind === 'comment');
  if (threads.length === 0) {
    if (part === null) return;
    target.remove(part);
    target.unrelate(sheetPart, ({ kind }) => kind === 'threadedComment');
    return;
  }
  const source = part === null ? '' : (target.text(part) ?? '');
  const opened = new Map(openedMessages(target, part).map((message) => [message.id, message]));
  const texts = threads.flatMap((thread) => {
    const { row, column } = thread;
    const first = writeMessage({ ...thread, parent: null, done: thread.resolved, row, column }, opened, source, saving);
    const replies = thread.replies.map((reply) =>
      writeMessage({ ...reply, parent: thread.id, done: false, row, column }, opened, source, saving),
    );
    return [first, ...replies];
  });
  if (part === null) {
    const added = target.freeName(`${folderOf(saving.opened.part)}threadedComments/threadedComment`, '.xml');
    target.add(
      added,
      contentTypes.threadedComments,
      xmlHead + tag('ThreadedComments', { xmlns: extensionUris.threaded }, texts.join('')),
    );
    target.relate(sheetPart, `${microsoft}/threadedComment`, added);
    return;
  }
  const root = parseXml(source);
  const patch = new Patch(source);
  if (root.selfClosing) patch.append(root, texts.join(''));
  else patch.replace(root.openEnd, root.closeStart, texts.join(''));
  target.write(part, patch.text());
}

interface Message {
  readonly id: string;
  readonly parent: string | null;
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
  readonly created: string;
  readonly done: boolean;
}

function writeMessage(
  message: Message,
  opened: ReadonlyMap<string, OpenedMessage>,
  source: string,
  saving: Saving,
): string {
  const ref = cellName(message.row, message.column);
  const old = opened.get(message.id);
  const done = message.done ? 1 : null;
  if (old && old.text === message.text)
    return withAttributes(source, old.element, {
      ref,
      done: old.done === message.done ? attribute(old.element, 'done') : done,
    });
  const prefix = old ? prefixOf(old.element) : '';
  const body = tag(`${prefix}text`, {}, escapeText(message.text));
  // The mentions of an old text counted its characters.
  if (old) return withAttributes(source, old.element, { ref, done }, body);
  const personId = personNamed(message.author, saving);
  return tag(
    'threadedComment',
    { ref, dT: message.created || null, personId, id: message.id, parentId: message.parent, done },
    body,
  );
}

/** The id of a person of that name, who is added to the workbook when unknown. */
function personNamed(name: string, saving: Saving): string {
  const target = saving.package;
  const workbook = saving.opened.part;
  const persons = readPersons(target, workbook);
  for (const [id, known] of persons) if (known === name) return id;
  const id = `{00000000-0000-4000-9000-${(persons.size + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
  const part = target.related(workbook, 'person')[0]?.target;
  const person = (prefix: string): string =>
    tag(`${prefix}person`, { displayName: name, id, userId: name, providerId: 'None' });
  if (part === undefined) {
    const added = target.freeName(`${folderOf(workbook)}persons/person`, '.xml');
    target.add(added, contentTypes.persons, xmlHead + tag('personList', { xmlns: extensionUris.threaded }, person('')));
    target.relate(workbook, `${microsoft}/person`, added);
    return id;
  }
  const text = target.text(part) ?? '';
  const root = parseXml(text);
  const patch = new Patch(text);
  const extension = child(root, 'extLst');
  if (extension) patch.insert(extension.start, person(prefixOf(root)));
  else patch.append(root, person(prefixOf(root)));
  target.write(part, patch.text());
  return id;
}
