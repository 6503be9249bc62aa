// All that was written from the pane and can still be taken back, the latest first.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useMessages } from '../speech';
import type { Written } from '../written';
import { Panel } from './Panel';
import { Said } from './Said';
import { writtenSentence } from './written-words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '12px' },
  one: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  sentence: { flexGrow: 1, flexBasis: '160px', overflowWrap: 'anywhere' },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface HistoryPanelProps {
  readonly open: boolean;
  readonly history: readonly Written[];
  readonly busy: boolean;
  readonly onTakeBack: (what: Written) => void;
  readonly onClose: () => void;
}

export function HistoryPanel({ open, history, busy, onTakeBack, onClose }: HistoryPanelProps) {
  const styles = useStyles();
  const messages = useMessages();
  const words = messages.pane.written;
  const id = useId();
  return (
    <Panel open={open} title={words.title} close={words.close} onClose={onClose}>
      {history.length === 0 ? (
        <p className={styles.none}>{words.none}</p>
      ) : (
        <ol className={styles.list} reversed>
          {history.toReversed().map((written, at) => (
            <li key={history.length - at} className={styles.one}>
              <span id={`${id}${String(at)}`} className={styles.sentence}>
                <Said text={writtenSentence(written, messages)} />
              </span>
              <Button
                size="small"
                disabledFocusable={busy}
                aria-describedby={`${id}${String(at)}`}
                onClick={() => {
                  onTakeBack(written);
                  onClose();
                }}
              >
                {words.takeBack}
              </Button>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
