// The texts of one kind: choosing one brings its cell before the eyes and shows how it differs.
import { useState } from 'react';
import type { RefObject } from 'react';
import type { Place } from '../../tasks';
import { useMessages, useSpeech } from '../speech';
import { EntryRow } from './EntryRow';
import { LongList } from '../parts/LongList';
import type { TextEntry } from './text-entries';

export interface TextsListProps {
  readonly entries: readonly TextEntry[];
  readonly busy: boolean;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onReveal: (place: Place) => void;
  readonly onPut: (entry: TextEntry) => void;
}

const rowHeight = 32;

export function TextsList({ entries, busy, scroller, onReveal, onPut }: TextsListProps) {
  const { texts: words } = useMessages();
  const { direction } = useSpeech();
  const [opened, setOpened] = useState<string | null>(null);
  const showSheet = entries.some(({ sheetName }) => sheetName !== entries[0]?.sheetName);
  const [inward, outward] = direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const show = ({ key, place }: TextEntry) => {
    if (place) onReveal(place);
    setOpened(key);
  };
  return (
    <LongList
      items={entries}
      label={words.list}
      scroller={scroller}
      guessedHeight={rowHeight}
      row={(entry, tabbable) => (
        <EntryRow
          entry={entry}
          open={opened === entry.key}
          tabbable={tabbable}
          busy={busy}
          showSheet={showSheet}
          onToggle={() => {
            if (opened === entry.key) setOpened(null);
            else show(entry);
          }}
          onReveal={onReveal}
          onPut={() => {
            onPut(entry);
          }}
        />
      )}
      onKey={(entry, key) => {
        if (key === 'Enter') show(entry);
        else if (key === inward) setOpened(entry.key);
        else if ((key === outward || key === 'Escape') && opened !== null) setOpened(null);
        else return false;
        return true;
      }}
    />
  );
}
