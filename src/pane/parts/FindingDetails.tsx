// A finding opened: what is wrong, what stands there, what would be right, and what can be done about it.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import type { Place } from '../../tasks';
import { findingSentence, findingText } from '../../tasks';
import type { Entry, RelatedCell } from '../finding-entries';
import { useMessages } from '../speech';
import { Difference, worthComparing } from './Difference';
import { ReasonForm } from './ReasonForm';
import { Said, Value } from './Said';

const useStyles = makeStyles({
  details: { display: 'grid', gap: '8px', paddingBlock: '4px 12px', paddingInline: '28px 8px' },
  sentence: { margin: 0, overflowWrap: 'anywhere' },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(64px, auto) 1fr',
    gap: '4px 12px',
    margin: 0,
    overflowWrap: 'anywhere',
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0, whiteSpace: 'pre-wrap', maxHeight: '160px', overflowY: 'auto' },
  },
  blank: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  cited: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText' },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  button: { maxWidth: '100%', overflowWrap: 'anywhere' },
  why: { '& summary': { cursor: 'pointer', color: tokens.colorBrandForegroundLink, paddingBlock: '2px' } },
  whyText: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface FindingDetailsProps {
  readonly entry: Entry;
  readonly busy: boolean;
  /** A reason for leaving it as it is is being asked. */
  readonly ignoring: boolean;
  readonly onReveal: (place: Place) => void;
  readonly onUse: () => void;
  readonly onIgnoring: (on: boolean) => void;
  readonly onIgnore: (reason: string) => void;
  readonly onHeed: () => void;
}

export function FindingDetails(props: FindingDetailsProps) {
  const { entry, ignoring, onIgnoring, onIgnore, onReveal } = props;
  const styles = useStyles();
  const messages = useMessages();
  const { finding, related } = entry;
  return (
    <div className={styles.details}>
      <p className={styles.sentence}>
        <Said text={findingSentence(finding, messages)} />
      </p>
      <Facts entry={entry} />
      {ignoring ? (
        <ReasonForm
          count={1}
          onIgnore={onIgnore}
          onCancel={() => {
            onIgnoring(false);
          }}
        />
      ) : (
        <Deeds {...props} />
      )}
      <Related cells={related} onReveal={onReveal} />
      <details className={styles.why}>
        <summary>{messages.pane.finding.why}</summary>
        <p className={styles.whyText}>{messages.rules[finding.rule].why}</p>
      </details>
    </div>
  );
}

function Facts({ entry: { finding, ignored } }: Pick<FindingDetailsProps, 'entry'>) {
  const styles = useStyles();
  const { pane, quantities } = useMessages();
  const { suggestion } = finding;
  const value = findingText(finding, quantities.day);
  const compare = suggestion !== null && worthComparing(value, suggestion);
  return (
    <dl className={styles.facts}>
      {!compare && (
        <>
          <dt>{pane.finding.value}</dt>
          {value.trim() === '' ? (
            <dd className={styles.blank}>{pane.finding.blank}</dd>
          ) : (
            <CitedValue text={value} words={citedIn(finding)} />
          )}
        </>
      )}
      {suggestion !== null && (
        <>
          <dt>{compare ? pane.finding.difference : pane.finding.suggestion}</dt>
          <dd tabIndex={tabStopFor(suggestion)}>
            {compare ? <Difference before={value} after={suggestion} /> : <Value text={suggestion} />}
          </dd>
        </>
      )}
      {ignored && (
        <>
          <dt>{pane.ignoring.because}</dt>
          <dd>
            <Value text={ignored.reason} />
          </dd>
        </>
      )}
    </dl>
  );
}

/** The words of the cell that a finding rests on, where its rule says which. */
function citedIn({ data }: { readonly data: unknown }): string {
  const words = typeof data === 'object' && data !== null && 'words' in data ? data.words : '';
  return typeof words === 'string' ? words : '';
}

/** Characters, beyond which a text may have to be scrolled. */
const longText = 200;

/** What scrolls must be reached by keyboard. */
function tabStopFor(text: string): 0 | undefined {
  return text.length > longText ? 0 : undefined;
}

/** The cell's text, with the words a finding rests on marked and in view. */
function CitedValue({ text, words }: { readonly text: string; readonly words: string }) {
  const styles = useStyles();
  const box = useRef<HTMLElement>(null);
  const mark = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (box.current && mark.current) box.current.scrollTop = mark.current.offsetTop - box.current.offsetTop - 40;
  }, [text, words]);
  const at = words === '' ? -1 : text.indexOf(words);
  return (
    <dd ref={box} tabIndex={tabStopFor(text)}>
      {at < 0 ? (
        <Value text={text} />
      ) : (
        <bdi dir="auto">
          {text.slice(0, at)}
          <mark ref={mark} className={styles.cited}>
            {words}
          </mark>
          {text.slice(at + words.length)}
        </bdi>
      )}
    </dd>
  );
}

function Deeds({ entry, busy, onReveal, onUse, onIgnoring, onHeed }: FindingDetailsProps) {
  const styles = useStyles();
  const { pane } = useMessages();
  const { finding, cell, place, ignored } = entry;
  return (
    <div className={styles.buttons}>
      {finding.suggestion !== null && ignored === null && (
        <Button size="small" appearance="primary" className={styles.button} disabledFocusable={busy} onClick={onUse}>
          {worthComparing(String(finding.value), finding.suggestion) ? (
            pane.finding.useText
          ) : (
            <Said text={pane.finding.use(finding.suggestion)} />
          )}
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
      {ignored === null ? (
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            onIgnoring(true);
          }}
        >
          {pane.ignoring.ignore}
        </Button>
      ) : (
        <Button size="small" disabledFocusable={busy} onClick={onHeed}>
          {pane.ignoring.showAgain(1)}
        </Button>
      )}
    </div>
  );
}

interface RelatedProps {
  readonly cells: readonly RelatedCell[];
  readonly onReveal: (place: Place) => void;
}

function Related({ cells, onReveal }: RelatedProps) {
  const styles = useStyles();
  const { pane } = useMessages();
  if (cells.length === 0) return null;
  return (
    <div className={styles.buttons} role="group" aria-label={pane.finding.related}>
      <span>{pane.finding.related}</span>
      {cells.map(({ place, cell, sheetName }) => (
        <Button
          key={`${place.sheet} ${cell}`}
          size="small"
          appearance="outline"
          className={styles.button}
          onClick={() => {
            onReveal(place);
          }}
        >
          {sheetName === null ? pane.finding.goTo(cell) : pane.finding.goToOn(cell, sheetName)}
        </Button>
      ))}
    </div>
  );
}
