// The keyboard in the list of findings: arrow keys move, Enter goes to the cell, the side arrows open and close.
import type { KeyboardEvent } from 'react';
import type { Place } from '../tasks';
import { headingOf, itemAfterKey, withFinding, withGroup, withoutInnermost } from './list-items';
import type { Item, Opened } from './list-items';
import { useSpeech } from './speech';

export function useListKeys(
  items: readonly Item[],
  activeKey: string | null,
  focusIndex: (index: number) => void,
  setOpened: (change: (opened: Opened) => Opened) => void,
  onReveal: (place: Place) => void,
) {
  const { direction } = useSpeech();
  return (event: KeyboardEvent) => {
    const active = items.findIndex((item) => item.key === activeKey);
    const item = items[active];
    if (!item || event.altKey || event.ctrlKey || event.metaKey) return;
    const onRow = event.target instanceof HTMLElement && event.target.dataset['row'] !== undefined;
    if (!onRow) {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setOpened(withoutInnermost);
      focusIndex(active);
      return;
    }
    const next = itemAfterKey(items, active, event.key);
    if (next !== null) focusIndex(next);
    else if (!act(item, active, event.key, { direction, items, focusIndex, setOpened, onReveal })) return;
    event.preventDefault();
  };
}

interface Acting {
  readonly direction: 'ltr' | 'rtl';
  readonly items: readonly Item[];
  readonly focusIndex: (index: number) => void;
  readonly setOpened: (change: (opened: Opened) => Opened) => void;
  readonly onReveal: (place: Place) => void;
}

/** True when the key meant something here. */
function act(
  item: Item,
  index: number,
  key: string,
  { direction, items, focusIndex, setOpened, onReveal }: Acting,
): boolean {
  const inward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const outward = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (item.kind === 'group') {
    if (key !== inward && key !== outward) return false;
    setOpened((opened) => withGroup(opened, item.key, key === inward));
    return true;
  }
  if (key === 'Enter') {
    onReveal(item.entry.place);
    if (!item.preview) setOpened((opened) => withFinding(opened, item.key));
  } else if (key === inward) {
    setOpened((opened) => withFinding(opened, item.key));
  } else if (key === 'Escape' || (key === outward && item.open)) {
    setOpened((opened) => withoutInnermost({ ...opened, ignoring: null }));
  } else if (key === outward) {
    focusIndex(headingOf(items, index));
  } else return false;
  return true;
}
