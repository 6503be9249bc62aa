// What a column holds, in the words of the pane's language.
import type { MessageSet } from '../messages';
import type { Target } from '../tasks';

export function targetName(target: Target, { pane, fields, terms }: MessageSet): string {
  switch (target.kind) {
    case 'field':
      return fields[target.field];
    case 'mark':
      return pane.tracker.mark({ ...terms.acceptance, ...terms.implementation }[target.code]);
    case 'addressee':
      return `${fields.text}: ${terms.addressee[target.code]}`;
  }
}

export function targetKey(target: Target): string {
  if (target.kind === 'field') return `field ${target.field}`;
  return target.kind === 'mark' ? `${target.status} ${target.code}` : `addressee ${target.code}`;
}
