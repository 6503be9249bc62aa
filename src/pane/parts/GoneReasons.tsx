// Reasons that are kept for findings the check does not find any more: they wait for the same finding, or are forgotten.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Ignored } from '../../tasks';
import { useMessages } from '../speech';
import { Said, Value } from './Said';
import { titleOfRule } from './rule-title';

const useStyles = makeStyles({
  all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px', marginBlockStart: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  one: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px 8px' },
  text: { flexGrow: 1, flexBasis: '160px', minWidth: 0, overflowWrap: 'anywhere' },
});

const shownAtFirst = 20;
const shownMore = 100;

export interface GoneReasonsProps {
  readonly gone: readonly Ignored[];
  readonly onForget: (ignored: readonly Ignored[]) => void;
}

export function GoneReasons({ gone, onForget }: GoneReasonsProps) {
  const styles = useStyles();
  const messages = useMessages();
  const words = messages.pane.ignoring;
  const [most, setMost] = useState(shownAtFirst);
  if (gone.length === 0) return null;
  const more = Math.min(gone.length - most, shownMore);
  return (
    <section className={styles.all}>
      <h3 className={styles.title}>{words.gone(gone.length)}</h3>
      <p className={styles.quiet}>{words.goneAdvice}</p>
      <ul className={styles.list}>
        {gone.slice(0, most).map((ignored) => (
          <li key={JSON.stringify(ignored)} className={styles.one}>
            <span className={styles.text}>
              <Said text={messages.pane.finding.name(ignored.symbol, ignored.number)} />{' '}
              {titleOfRule(messages, ignored.rule)}
              <br />
              <span className={styles.quiet}>
                <Value text={ignored.reason} />
              </span>
            </span>
            <Button
              size="small"
              onClick={() => {
                onForget([ignored]);
              }}
            >
              {words.forget}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.one}>
        {more > 0 && (
          <Button
            size="small"
            onClick={() => {
              setMost(most + shownMore);
            }}
          >
            {words.more(more)}
          </Button>
        )}
        {gone.length > 1 && (
          <Button
            size="small"
            onClick={() => {
              onForget(gone);
            }}
          >
            {words.forgetAll(gone.length)}
          </Button>
        )}
      </div>
    </section>
  );
}
