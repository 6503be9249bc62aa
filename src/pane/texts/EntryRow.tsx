// One text in the list: which recommendation and which cell. Opened: how it differs, and what can be done about it.
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Place } from '../../tasks';
import { Difference } from '../parts/Difference';
import { Said, Value } from '../parts/Said';
import { useMessages } from '../speech';
import type { TextEntry } from './text-entries';
import { useRowStyles } from '../parts/row-styles';

const useStyles = makeStyles({
  details: { display: 'grid', gap: '8px', padding: '4px 8px 12px' },
  sentence: { margin: 0, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  text: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap', maxHeight: '280px', overflowY: 'auto' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface EntryRowProps {
  readonly entry: TextEntry;
  readonly open: boolean;
  readonly tabbable: boolean;
  readonly busy: boolean;
  /** Named only where the texts stand on more than one sheet. */
  readonly showSheet: boolean;
  readonly onToggle: () => void;
  readonly onReveal: (place: Place) => void;
  readonly onPut: () => void;
}

export function EntryRow(props: EntryRowProps) {
  const { entry, open, tabbable, showSheet, onToggle } = props;
  const rows = useRowStyles();
  return (
    <>
      <button
        type="button"
        className={mergeClasses(rows.row, open && rows.open)}
        data-row={entry.key}
        tabIndex={tabbable ? 0 : -1}
        aria-expanded={open}
        onClick={onToggle}
      >
        <span className={rows.name}>
          <EntryName entry={entry} />
          {showSheet && entry.place && <bdi className={rows.below}>{entry.sheetName}</bdi>}
        </span>
        <bdi className={rows.cell}>{entry.cell}</bdi>
      </button>
      {open && <Details {...props} />}
    </>
  );
}

export function EntryName({ entry: { report, number, place } }: { readonly entry: TextEntry }) {
  const { pane } = useMessages();
  const known = report !== '' || number !== '';
  return <Said text={known ? pane.finding.name(report, number) : pane.finding.nameless((place?.row ?? 0) + 1)} />;
}

function Details({ entry, busy, onReveal, onPut }: EntryRowProps) {
  const styles = useStyles();
  const { pane, texts: words, terms } = useMessages();
  const { kind, place, cell, compared, addressees } = entry;
  const canPut = compared !== null && compared.suggestion !== null;
  return (
    <div className={styles.details}>
      <p className={styles.sentence}>
        {kind === 'addressee'
          ? addressees && words.addressee(terms.addressee[addressees.here], terms.addressee[addressees.there])
          : words.explained[kind]}
      </p>
      <Wording entry={entry} />
      {compared && !canPut && (
        <p className={styles.sentence}>{words.put.because[compared.cell ? 'does-not-fit' : 'no-column']}</p>
      )}
      {(canPut || place) && (
        <div className={styles.buttons}>
          {canPut && (
            <Button size="small" appearance="primary" disabledFocusable={busy} onClick={onPut}>
              {words.put.one}
            </Button>
          )}
          {place && (
            <Button
              size="small"
              onClick={() => {
                onReveal(place);
              }}
            >
              {pane.finding.goTo(cell)}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** The official wording against what stands there; one of the two where there is only one. */
export function Wording({ entry: { kind, said, official } }: { readonly entry: TextEntry }) {
  const styles = useStyles();
  if (kind === 'different' || kind === 'title' || kind === 'missing') {
    return (
      <p className={styles.text}>
        <Difference before={said} after={official} />
      </p>
    );
  }
  const text = kind === 'new' ? official : said;
  return text === '' ? null : (
    <p className={styles.text}>
      <Value text={text} />
    </p>
  );
}
