// The list of findings as one flat run of rows, whichever groups are open: what a virtual list and arrow keys need.
import { safeEntries } from './finding-groups';
import type { Entry, Group } from './finding-groups';

export type Item =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly group: Group;
      readonly open: boolean;
      readonly previewing: boolean;
    }
  | {
      readonly kind: 'finding';
      readonly key: string;
      readonly entry: Entry;
      readonly open: boolean;
      readonly preview: boolean;
    };

export interface Opened {
  /** Groups a person opened or closed by hand. */
  readonly groups: ReadonlyMap<string, boolean>;
  /** The one finding that shows its details. */
  readonly finding: string | null;
  /** The group whose fixes are being previewed. */
  readonly preview: string | null;
}

export const nothingOpened: Opened = { groups: new Map(), finding: null, preview: null };

/** So few findings are all shown at once; of more, only the first group is open. */
const fewFindings = 12;

export function groupKey(group: Group): string {
  return `group ${group.severity} ${group.rule}`;
}

export function itemsOf(groups: readonly Group[], opened: Opened, searching: boolean): readonly Item[] {
  const total = groups.reduce((sum, group) => sum + group.entries.length, 0);
  return groups.flatMap((group, index): Item[] => {
    const key = groupKey(group);
    const byItself = searching || total <= fewFindings || index === 0;
    const previewing = opened.preview === key && group.safe > 0;
    const open = previewing || (opened.groups.get(key) ?? byItself);
    const shown = previewing ? safeEntries(group) : group.entries;
    const heading: Item = { kind: 'group', key, group, open, previewing };
    if (!open) return [heading];
    return [
      heading,
      ...shown.map((entry): Item => ({
        kind: 'finding',
        key: entry.key,
        entry,
        open: opened.finding === entry.key && !previewing,
        preview: previewing,
      })),
    ];
  });
}

/** A group opened or closed by hand; closing it ends its preview. */
export function withGroup(opened: Opened, key: string, open: boolean): Opened {
  return { ...opened, groups: new Map(opened.groups).set(key, open), preview: open ? opened.preview : null };
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
