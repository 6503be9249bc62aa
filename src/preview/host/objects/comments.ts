// Excel.CommentCollection: threaded comments and their replies; old notes are another API (1.18) and are not listed.
// Norm: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-comments
import type { CommentModel, SheetModel } from '../../model/sheet-model';
import { rangeArgument, rangeAt, RangeTarget } from '../areas';
import { asFlag, asText, type Arguments } from '../arguments';
import { eventType, wholeWorkbook } from '../events';
import type { ExcelHost } from '../excel-host';
import { refuseUnlessPermitted } from '../guards';
import { refusal } from '../host-error';
import { define, type HostObject, type Wrap } from '../host-object';
import { registrations } from '../registrations';
import { rangeObject } from './range';

interface CommentsTarget {
  readonly host: ExcelHost;
  readonly sheet: SheetModel | null;
}

interface CommentTarget {
  readonly host: ExcelHost;
  readonly sheet: SheetModel;
  readonly comment: CommentModel;
}

type Reply = CommentModel['replies'][number];

interface ReplyTarget extends CommentTarget {
  readonly reply: Reply;
}

function all({ host, sheet }: CommentsTarget): CommentTarget[] {
  const sheets = sheet ? [sheet] : host.model.worksheets;
  return sheets.flatMap((owner) =>
    owner.comments.filter((comment) => comment.kind === 'comment').map((comment) => ({ host, sheet: owner, comment })),
  );
}

function touched({ host, sheet }: CommentTarget): void {
  sheet.changed.add('comments');
  host.structureChanged(sheet);
}

function freshId(host: ExcelHost): string {
  const used = new Set(
    all({ host, sheet: null }).flatMap(({ comment }) => [comment.id, ...comment.replies.map((reply) => reply.id)]),
  );
  for (let n = used.size + 1; ; n++) {
    const id = `{00000000-0000-0000-0000-${n.toString(16).padStart(12, '0').toUpperCase()}}`;
    if (!used.has(id)) return id;
  }
}

function contentOf(value: unknown): string {
  // Mentions come as an object with the text and the people.
  const text = typeof value === 'string' ? value : asText((value as { richContent?: unknown } | null)?.richContent);
  if (text === '') throw refusal('InvalidArgument');
  return text;
}

function add(target: CommentsTarget, args: Arguments): HostObject {
  const { host } = target;
  const front = target.sheet ?? host.model.sheet(host.model.activeSheet);
  if (!front) throw refusal('InvalidArgument');
  // Comments of the workbook want the sheet in the address.
  if (!target.sheet && typeof args.at(0) === 'string' && !args.text(0).includes('!')) throw refusal('InvalidArgument');
  const { sheet, area } =
    typeof args.at(0) === 'string' ? rangeAt(host, front, args.text(0)) : rangeArgument(host, front, args.at(0));
  if (area.rows * area.columns !== 1 || (target.sheet && sheet !== target.sheet)) throw refusal('InvalidArgument');
  refuseUnlessPermitted(host.model, sheet, 'allowEditObjects');
  if (sheet.comments.some((other) => other.row === area.row && other.column === area.column))
    throw refusal('InvalidOperation');
  const comment: CommentModel = {
    id: freshId(host),
    row: area.row,
    column: area.column,
    author: host.options.author ?? 'Preview user',
    text: contentOf(args.at(1)),
    kind: 'comment',
    resolved: false,
    created: host.now().toISOString(),
    replies: [],
  };
  sheet.comments.push(comment);
  const added = { host, sheet, comment };
  touched(added);
  host.events.raise(eventType.commentAdded, [sheet.id, wholeWorkbook], () => ({
    commentDetails: [{ commentId: comment.id, replyIds: [] }],
    source: 'Local',
    worksheetId: sheet.id,
  }));
  return commentObject(added);
}

function byCell(target: CommentsTarget, args: Arguments): HostObject {
  const { host } = target;
  const front = target.sheet ?? host.model.sheet(host.model.activeSheet);
  if (!front) throw refusal('InvalidArgument');
  const { sheet, area } =
    typeof args.at(0) === 'string' ? rangeAt(host, front, args.text(0)) : rangeArgument(host, front, args.at(0));
  const found = all({ host, sheet }).find(({ comment }) => comment.row === area.row && comment.column === area.column);
  if (!found) throw refusal('ItemNotFound');
  return commentObject(found);
}

export const commentsObject: Wrap<CommentsTarget> = define<CommentsTarget>({
  name: 'CommentCollection',
  items: (target) => all(target).map(commentObject),
  item: (target, key) => {
    const found = all(target).find(({ comment }) => comment.id === key);
    return found ? commentObject(found) : null;
  },
  finders: {
    Add: add,
    GetItemByCell: byCell,
    GetItemByReplyId: (target, args) => {
      const id = args.text(0);
      const found = all(target).find(({ comment }) => comment.replies.some((reply) => reply.id === id));
      if (!found) throw refusal('ItemNotFound');
      return commentObject(found);
    },
  },
  methods: registrations(
    ({ host }: CommentsTarget) => host,
    ({ sheet }) => sheet?.id ?? wholeWorkbook,
    { Added: eventType.commentAdded, Changed: eventType.commentChanged, Deleted: eventType.commentDeleted },
  ),
});

/** Excel gives the date as its own text; here ISO, which `new Date` reads as well. */
const commentObject: Wrap<CommentTarget> = define<CommentTarget>({
  name: 'Comment',
  identity: ({ comment }) => ({ Id: comment.id }),
  values: {
    Id: { get: ({ comment }) => comment.id },
    Content: {
      get: ({ comment }) => comment.text,
      set: (target, value) => {
        refuseUnlessPermitted(target.host.model, target.sheet, 'allowEditObjects');
        target.comment.text = contentOf(value);
        touched(target);
      },
    },
    AuthorName: { get: ({ comment }) => comment.author },
    AuthorEmail: { get: () => '' },
    CreationDate: { get: ({ comment }) => comment.created },
    Resolved: {
      get: ({ comment }) => comment.resolved,
      set: (target, value) => {
        target.comment.resolved = asFlag(value);
        touched(target);
      },
    },
    RichContent: { get: ({ comment }) => comment.text },
    Mentions: { get: () => [] },
    ContentType: { get: () => 'Plain' },
  },
  links: { Replies: (target) => repliesObject(target) },
  finders: {
    GetLocation: ({ host, sheet, comment }) =>
      rangeObject(new RangeTarget(host, sheet, { row: comment.row, column: comment.column, rows: 1, columns: 1 })),
  },
  methods: {
    Delete: (target) => {
      const { host, sheet, comment } = target;
      refuseUnlessPermitted(host.model, sheet, 'allowEditObjects');
      sheet.comments = sheet.comments.filter((other) => other !== comment);
      touched(target);
    },
  },
});

const repliesObject: Wrap<CommentTarget> = define<CommentTarget>({
  name: 'CommentReplyCollection',
  items: (target) => target.comment.replies.map((reply) => replyObject({ ...target, reply })),
  item: (target, key) => {
    const reply = target.comment.replies.find((item) => item.id === key);
    return reply ? replyObject({ ...target, reply }) : null;
  },
  finders: {
    Add: (target, args) => {
      const { host } = target;
      refuseUnlessPermitted(host.model, target.sheet, 'allowEditObjects');
      const reply: Reply = {
        id: freshId(host),
        author: host.options.author ?? 'Preview user',
        text: contentOf(args.at(0)),
        created: host.now().toISOString(),
      };
      target.comment.replies.push(reply);
      touched(target);
      return replyObject({ ...target, reply });
    },
  },
});

const replyObject: Wrap<ReplyTarget> = define<ReplyTarget>({
  name: 'CommentReply',
  identity: ({ reply }) => ({ Id: reply.id }),
  values: {
    Id: { get: ({ reply }) => reply.id },
    Content: {
      get: ({ reply }) => reply.text,
      set: (target, value) => {
        target.reply.text = contentOf(value);
        touched(target);
      },
    },
    AuthorName: { get: ({ reply }) => reply.author },
    AuthorEmail: { get: () => '' },
    CreationDate: { get: ({ reply }) => reply.created },
    Resolved: { get: ({ comment }) => comment.resolved },
    RichContent: { get: ({ reply }) => reply.text },
    Mentions: { get: () => [] },
    ContentType: { get: () => 'Plain' },
  },
  finders: {
    GetParentComment: ({ host, sheet, comment }) => commentObject({ host, sheet, comment }),
    GetLocation: ({ host, sheet, comment }) =>
      rangeObject(new RangeTarget(host, sheet, { row: comment.row, column: comment.column, rows: 1, columns: 1 })),
  },
  methods: {
    Delete: (target) => {
      target.comment.replies = target.comment.replies.filter((reply) => reply !== target.reply);
      touched(target);
    },
  },
});
