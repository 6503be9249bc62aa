// The findings: groups and rows in one list that stays quick with thousands of them, moved through with the keyboard.
import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { AnyFinding, Place } from '../../tasks';
import type { Entry } from '../finding-entries';
import type { Group } from '../finding-groups';
import { itemsOf, nothingOpened, withGroup } from '../list-items';
import type { Item, Opened } from '../list-items';
import { useMessages } from '../speech';
import { useListKeys } from '../use-list-keys';
import { useVirtualRows } from '../use-virtual-rows';
import { ItemRow } from './ItemRow';
import { RowList } from './RowList';

const guessedHeight = 32;

export interface FindingListProps {
  readonly groups: readonly Group[];
  readonly searching: boolean;
  /** Only what would be written if all that is safe were fixed. */
  readonly previewAll: boolean;
  readonly busy: boolean;
  readonly showSheet: boolean;
  /** The element that scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** The group to be opened and to have the focus when the list appears. */
  readonly sought: string | null;
  readonly onShown: () => void;
  readonly onReveal: (place: Place) => void;
  readonly onFix: (findings: readonly AnyFinding[], options?: { readonly safeOnly?: boolean }) => void;
  readonly onIgnore: (entries: readonly Entry[], reason: string) => void;
  readonly onHeed: (entries: readonly Entry[]) => void;
}

export function FindingList(props: FindingListProps) {
  const { groups, searching, previewAll, scroller, sought, onShown } = props;
  const { list } = useMessages().pane.check;
  const [opened, setOpened] = useState<Opened>(
    sought === null ? nothingOpened : withGroup(nothingOpened, sought, true),
  );
  const items = itemsOf(groups, opened, { searching, previewAll });
  const rows = useVirtualRows(items, scroller, guessedHeight);
  const { focusIndex } = rows.focus;
  useEffect(() => {
    if (sought === null) return;
    focusIndex(items.findIndex(({ key }) => key === sought));
    onShown();
  }, [sought, items, focusIndex, onShown]);
  const onKeyDown = useListKeys(items, rows.focus.activeKey, focusIndex, setOpened, props.onReveal);
  const row = (item: Item, tabbable: boolean) => (
    <ItemRow {...props} item={item} tabbable={tabbable} setOpened={setOpened} />
  );
  return <RowList items={items} label={list} rows={rows} row={row} onKeyDown={onKeyDown} />;
}
