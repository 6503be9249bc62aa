// One finding: which recommendation and which cell; opened, what is wrong, what stands there, and what can be done.
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FocusEvent } from 'react';
import { cellName } from '../../tasks';
import type { Place } from '../../tasks';
import type { Entry } from '../finding-groups';
import { useMessages } from '../speech';
import { Said, Value } from './Said';
import { sentenceOf } from './sentence-of';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: '8px',
    width: '100%',
    minHeight: '28px',
    paddingBlock: '4px',
    paddingInline: '28px 8px',
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
  open: { backgroundColor: tokens.colorNeutralBackground1Selected, fontWeight: tokens.fontWeightSemibold },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  cell: {
    color: tokens.colorBrandForegroundLink,
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightRegular,
  },
  sheet: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, fontWeight: 400 },
  change: { display: 'block', color: tokens.colorNeutralForeground2 },
  details: { display: 'grid', gap: '8px', paddingBlock: '4px 12px', paddingInline: '28px 8px' },
  sentence: { margin: 0, overflowWrap: 'anywhere' },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(64px, auto) 1fr',
    gap: '4px 12px',
    margin: 0,
    overflowWrap: 'anywhere',
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0, whiteSpace: 'pre-wrap', maxHeight: '120px', overflowY: 'auto' },
  },
  blank: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  button: { maxWidth: '100%', overflowWrap: 'anywhere' },
  why: { '& summary': { cursor: 'pointer', color: tokens.colorBrandForegroundLink, paddingBlock: '2px' } },
  whyText: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface FindingRowProps {
  readonly rowKey: string;
  readonly entry: Entry;
  readonly open: boolean;
  readonly preview: boolean;
  readonly tabbable: boolean;
  readonly busy: boolean;
  /** Named only where the workbook has more than one tracker sheet. */
  readonly showSheet: boolean;
  readonly onToggle: () => void;
  readonly onReveal: (place: Place) => void;
  readonly onUse: () => void;
  readonly onFocus: (event: FocusEvent) => void;
}

export function FindingRow(props: FindingRowProps) {
  const { rowKey, entry, open, preview, tabbable, showSheet, onToggle, onFocus } = props;
  const styles = useStyles();
  const { pane } = useMessages();
  const { finding, report, number, cell, sheetName, place } = entry;
  const name =
    report === '' && number === '' ? pane.finding.nameless(place.row + 1) : pane.finding.name(report, number);
  return (
    <>
      <button
        type="button"
        className={mergeClasses(styles.row, open && styles.open)}
        data-row={rowKey}
        tabIndex={tabbable ? 0 : -1}
        aria-expanded={open}
        onClick={onToggle}
        onFocus={onFocus}
      >
        <span className={styles.name}>
          <Said text={name} />
          {showSheet && <bdi className={styles.sheet}>{sheetName}</bdi>}
          {preview && (
            <span className={styles.change}>
              <Value text={String(finding.value)} /> → <Value text={finding.suggestion ?? ''} />
            </span>
          )}
        </span>
        <bdi className={styles.cell}>{cell}</bdi>
      </button>
      {open && <Details {...props} />}
    </>
  );
}

function Details({ entry, busy, onReveal, onUse }: FindingRowProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { pane, rules } = messages;
  const { finding, cell, place } = entry;
  const value = String(finding.value);
  return (
    <div className={styles.details}>
      <p className={styles.sentence}>
        <Said text={sentenceOf(messages, finding)} />
      </p>
      <dl className={styles.facts}>
        <dt>{pane.finding.value}</dt>
        <dd>
          {value.trim() === '' ? <span className={styles.blank}>{pane.finding.blank}</span> : <Value text={value} />}
        </dd>
        {finding.suggestion !== null && (
          <>
            <dt>{pane.finding.suggestion}</dt>
            <dd>
              <Value text={finding.suggestion} />
            </dd>
          </>
        )}
      </dl>
      <div className={styles.buttons}>
        {finding.suggestion !== null && (
          <Button size="small" appearance="primary" className={styles.button} disabled={busy} onClick={onUse}>
            {pane.finding.use(finding.suggestion)}
          </Button>
        )}
        <Button
          size="small"
          onClick={() => {
            onReveal(place);
          }}
        >
          {pane.finding.goTo(cell)}
        </Button>
      </div>
      <Related places={finding.related} onReveal={onReveal} />
      <details className={styles.why}>
        <summary>{pane.finding.why}</summary>
        <p className={styles.whyText}>{rules[finding.rule].why}</p>
      </details>
    </div>
  );
}

function Related({
  places,
  onReveal,
}: {
  readonly places: readonly Place[];
  readonly onReveal: (place: Place) => void;
}) {
  const styles = useStyles();
  const { pane } = useMessages();
  if (places.length === 0) return null;
  return (
    <div className={styles.buttons} role="group" aria-label={pane.finding.related}>
      <span>{pane.finding.related}</span>
      {places.map((place) => {
        const cell = cellName(place.row, place.column);
        return (
          <Button
            key={`${place.sheet} ${cell}`}
            size="small"
            appearance="outline"
            onClick={() => {
              onReveal(place);
            }}
          >
            {pane.finding.goTo(cell)}
          </Button>
        );
      })}
    </div>
  );
}
