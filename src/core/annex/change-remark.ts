// What a paper says of how a status changed.
import type { Change } from './changes';
import type { Writing } from './writing';

export function remarkText(writing: Writing, change: Change): string {
  const { changes } = writing.words;
  switch (change.kind) {
    case 'new':
      return changes.new;
    case 'unchanged':
      return changes.unchanged;
    case 'unchanged-updated':
      return changes.unchangedUpdated;
    case 'previous':
      return changes.previous(writing.label(change.of, change.code));
  }
}
