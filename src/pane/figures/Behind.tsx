// The recommendations behind a number: choosing one brings its cell before the eyes, and back leads to the number.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { RefObject } from 'react';
import type { Place, Recommendation } from '../../tasks';
import { Said } from '../parts/Said';
import { useMessages } from '../speech';
import { LongList } from '../texts/LongList';
import { behindEntries } from './behind-entries';
import type { BehindEntry } from './behind-entries';

const useStyles = makeStyles({
  behind: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  row: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: '8px',
    width: '100%',
    minHeight: '28px',
    padding: '4px 8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  below: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  cell: { color: tokens.colorBrandForegroundLink, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
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
  return (
    <button
      type="button"
      className={styles.row}
      data-row={key}
      tabIndex={tabbable ? 0 : -1}
      aria-disabled={place === null || undefined}
      onClick={() => {
        if (place) onReveal(place);
      }}
    >
      <span className={styles.name}>
        <Said text={name} />
        <span className={styles.below}>{status}</span>
        {showSheet && <bdi className={styles.below}>{sheetName}</bdi>}
      </span>
      {place ? <bdi className={styles.cell}>{cell}</bdi> : <span className={styles.elsewhere}>{cell}</span>}
    </button>
  );
}
