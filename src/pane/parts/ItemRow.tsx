// A row of the list, whichever it is: joins what is drawn to what opens, closes and is done there.
import { safeEntries } from '../finding-groups';
import { withFinding, withGroup } from '../list-items';
import type { Item, Opened } from '../list-items';
import type { FindingListProps } from './FindingList';
import { FindingRow } from './FindingRow';
import { GroupRow } from './GroupRow';

export interface ItemRowProps extends FindingListProps {
  readonly item: Item;
  readonly tabbable: boolean;
  readonly setOpened: (change: (opened: Opened) => Opened) => void;
}

export function ItemRow(props: ItemRowProps) {
  const { item, ...around } = props;
  return item.kind === 'group' ? <GroupItem {...around} item={item} /> : <FindingItem {...around} item={item} />;
}

type Around<Kind extends Item['kind']> = Omit<ItemRowProps, 'item'> & {
  readonly item: Extract<Item, { readonly kind: Kind }>;
};

function GroupItem({ item, tabbable, busy, previewAll, setOpened, onFix, onIgnore, onHeed }: Around<'group'>) {
  const { key, group, open, previewing, ignoring } = item;
  const setPreview = (on: boolean) => {
    setOpened((opened) => ({ ...opened, preview: on ? key : null, ignoring: null }));
  };
  const setIgnoring = (on: boolean) => {
    setOpened((opened) => ({ ...opened, ignoring: on ? key : null }));
  };
  return (
    <GroupRow
      rowKey={key}
      group={group}
      open={open}
      previewing={previewing}
      ignoring={ignoring}
      still={previewAll}
      tabbable={tabbable}
      busy={busy}
      onToggle={() => {
        setOpened((opened) => withGroup(opened, key, !open));
      }}
      onPreview={setPreview}
      onFix={() => {
        setPreview(false);
        onFix(
          safeEntries(group.entries).map((entry) => entry.finding),
          { safeOnly: true },
        );
      }}
      onIgnoring={setIgnoring}
      onIgnore={(reason) => {
        setIgnoring(false);
        onIgnore(group.entries, reason);
      }}
      onHeed={() => {
        onHeed(group.entries);
      }}
    />
  );
}

function FindingItem({ item, setOpened, onReveal, onFix, onIgnore, onHeed, ...around }: Around<'finding'>) {
  const { key, entry, group, open, preview, ignoring } = item;
  const { tabbable, busy, showSheet } = around;
  const setIgnoring = (on: boolean) => {
    setOpened((opened) => ({ ...opened, ignoring: on ? key : null }));
  };
  return (
    <FindingRow
      rowKey={key}
      entry={entry}
      by={group.by.kind}
      open={open}
      preview={preview}
      ignoring={ignoring}
      tabbable={tabbable}
      busy={busy}
      showSheet={showSheet}
      onToggle={() => {
        if (!open) onReveal(entry.place);
        if (!preview) setOpened((opened) => withFinding(opened, open ? null : key));
      }}
      onReveal={onReveal}
      onUse={() => {
        onFix([entry.finding]);
      }}
      onIgnoring={setIgnoring}
      onIgnore={(reason) => {
        setIgnoring(false);
        onIgnore([entry], reason);
      }}
      onHeed={() => {
        onHeed([entry]);
      }}
    />
  );
}
