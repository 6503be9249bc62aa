// The recommendations behind a number: choosing one brings its cell before the eyes, and back leads to the number.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { RefObject } from 'react';
import type { Place, Recommendation } from '../../tasks';
import { Said } from '../parts/Said';
import { useMessages } from '../speech';
import { LongList } from '../parts/LongList';
import { behindEntries } from './behind-entries';
import type { BehindEntry } from './behind-entries';
import { useRowStyles } from '../parts/row-styles';

const useStyles = makeStyles({
  behind: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  elsewhere: { color: tokens.colorNeutralForeground3, textAlign: 'end' },
});

const rowHeight = 48;

export interface BehindProps {
  readonly what: readonly string[];
  readonly rows: readonly Recommendation[];
  /** Names of this workbook's sheets by id; empty where the rows are another workbook's. */
  readonly here: ReadonlyMap<string, string>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onReveal: (place: Place) => void;
  readonly onBack: () => void;
}

export function Behind({ what, rows, here, scroller, onReveal, onBack }: BehindProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { paneFigures: words } = messages;
  const heading = useRef<HTMLHeadingElement>(null);
  const entries = useMemo(() => behindEntries(rows, here, messages), [rows, here, messages]);
  const showSheet = entries.some(({ sheetName }) => sheetName !== entries[0]?.sheetName);
  const title = words.behind(what, rows.length);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div
      className={styles.behind}
      onKeyDown={({ key, defaultPrevented }) => {
        if (key === 'Escape' && !defaultPrevented) onBack();
      }}
    >
      <div>
        <Button size="small" onClick={onBack}>
          {words.list.back}
        </Button>
      </div>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        <Said text={title} />
      </h2>
      <LongList
        items={entries}
        label={title}
        scroller={scroller}
        guessedHeight={rowHeight}
        row={(entry, tabbable) => <Row entry={entry} tabbable={tabbable} showSheet={showSheet} onReveal={onReveal} />}
        onKey={({ place }, key) => {
          if (key !== 'Enter' || !place) return false;
          onReveal(place);
          return true;
        }}
      />
    </div>
  );
}

interface RowProps {
  readonly entry: BehindEntry;
  readonly tabbable: boolean;
  readonly showSheet: boolean;
  readonly onReveal: (place: Place) => void;
}

function Row({ entry: { key, name, status, place, cell, sheetName }, tabbable, showSheet, onReveal }: RowProps) {
  const styles = useStyles();
  const rows = useRowStyles();
  return (
    <button
      type="button"
      className={rows.row}
      data-row={key}
      tabIndex={tabbable ? 0 : -1}
      aria-disabled={place === null || undefined}
      onClick={() => {
        if (place) onReveal(place);
      }}
    >
      <span className={rows.name}>
        <Said text={name} />
        <span className={rows.below}>{status}</span>
        {showSheet && <bdi className={rows.below}>{sheetName}</bdi>}
      </span>
      {place ? <bdi className={rows.cell}>{cell}</bdi> : <span className={styles.elsewhere}>{cell}</span>}
    </button>
  );
}
