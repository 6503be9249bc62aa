// The list of findings as one flat run of rows, whichever groups are open: what a virtual list and arrow keys need.
import type { Entry } from './finding-entries';
import { safeEntries } from './finding-groups';
import type { Group } from './finding-groups';

export type Item =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly group: Group;
      readonly open: boolean;
      readonly previewing: boolean;
      readonly ignoring: boolean;
    }
  | {
      readonly kind: 'finding';
      readonly key: string;
      readonly entry: Entry;
      readonly group: Group;
      readonly open: boolean;
      readonly preview: boolean;
      readonly ignoring: boolean;
    };

export interface Opened {
  /** Groups a person opened or closed by hand. */
  readonly groups: ReadonlyMap<string, boolean>;
  /** The one finding that shows its details. */
  readonly finding: string | null;
  /** The group whose fixes are being previewed. */
  readonly preview: string | null;
  /** The group or finding that is being given a reason to be left as it is. */
  readonly ignoring: string | null;
}

export const nothingOpened: Opened = { groups: new Map(), finding: null, preview: null, ignoring: null };

export interface Shown {
  readonly searching: boolean;
  /** Only what would be written if all that is safe were fixed. */
  readonly previewAll: boolean;
}

/** So few findings are all shown at once; of more, only the first group is open. */
const fewFindings = 12;

export function itemsOf(groups: readonly Group[], opened: Opened, { searching, previewAll }: Shown): readonly Item[] {
  const total = groups.reduce((sum, group) => sum + group.entries.length, 0);
  const shown = previewAll ? groups.filter((group) => group.safe > 0) : groups;
  return shown.flatMap((group, index): Item[] => {
    const { key } = group;
    const byItself = searching || total <= fewFindings || index === 0;
    const previewing = !previewAll && opened.preview === key && group.safe > 0;
    const preview = previewing || previewAll;
    const open = preview || (opened.groups.get(key) ?? byItself);
    const ignoring = !preview && opened.ignoring === key;
    const heading: Item = { kind: 'group', key, group, open, previewing, ignoring };
    if (!open) return [heading];
    const entries = preview ? safeEntries(group.entries) : group.entries;
    return [heading, ...entries.map((entry) => findingItem(entry, group, opened, preview))];
  });
}

function findingItem(entry: Entry, group: Group, opened: Opened, preview: boolean): Item {
  const { key } = entry;
  const open = opened.finding === key && !preview;
  return { kind: 'finding', key, entry, group, open, preview, ignoring: open && opened.ignoring === key };
}

/** A group opened or closed by hand; closing it ends its preview and the question for a reason. */
export function withGroup(opened: Opened, key: string, open: boolean): Opened {
  const groups = new Map(opened.groups).set(key, open);
  return open ? { ...opened, groups } : { ...opened, groups, preview: null, ignoring: null };
}

export function withFinding(opened: Opened, finding: string | null): Opened {
  return { ...opened, finding, ignoring: null };
}

/** What Escape closes: first the question for a reason, then the finding or the preview around it. */
export function withoutInnermost(opened: Opened): Opened {
  if (opened.ignoring !== null) return { ...opened, ignoring: null };
  return { ...opened, finding: null, preview: null };
}

/** Where a key press leads from an item; `null` when the key is none of the list's. */
export function itemAfterKey(items: readonly Item[], active: number, key: string): number | null {
  const last = items.length - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(active + 1, last);
    case 'ArrowUp':
      return Math.max(active - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** The heading above an item. */
export function headingOf(items: readonly Item[], index: number): number {
  for (let at = index; at >= 0; at--) if (items[at]?.kind === 'group') return at;
  return 0;
}
