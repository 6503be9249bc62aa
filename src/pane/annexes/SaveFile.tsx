// The file that is ready, and where it can go: a browser saves only in a click of its own.
import { Button, makeStyles } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import { useMessages } from '../speech';
import type { PaperWays } from './annex-tasks';
import type { ReadyPaper } from './annexing';
import type { Annexes } from './use-annexes';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  button: { maxWidth: '100%', overflowWrap: 'anywhere' },
});

export interface SaveFileProps {
  readonly ready: ReadyPaper;
  readonly ways: PaperWays;
  readonly annexes: Annexes;
  readonly busy: boolean;
}

export function SaveFile({ ready: { file }, ways, annexes, busy }: SaveFileProps) {
  const styles = useStyles();
  const { out: words } = useMessages().paneAnnexes;
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // It took the place of the button that made the file, and the focus went with that.
    if (document.hasFocus() && document.activeElement === document.body)
      place.current?.querySelector('button')?.focus();
  }, []);
  return (
    <div ref={place} className={styles.buttons}>
      {ways.save && (
        <Button className={styles.button} appearance="primary" disabledFocusable={busy} onClick={annexes.save}>
          {words.save(file.name)}
        </Button>
      )}
      {ways.oneDrive === 'works' && (
        <Button
          className={styles.button}
          appearance={ways.save ? 'secondary' : 'primary'}
          disabledFocusable={busy}
          onClick={annexes.saveOnline}
        >
          {words.saveOnline}
        </Button>
      )}
    </div>
  );
}
