// Long work: what is being done, how far it is, and a way to stop it. Nothing is shown for work that is over at once.
import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { Activity } from '../checking';
import { useMessages } from '../speech';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    gap: '4px 8px',
    minHeight: '32px',
    animationName: { from: { visibility: 'hidden' }, to: { visibility: 'hidden' } },
    animationDuration: '300ms',
  },
  text: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', minWidth: 0 },
  bar: { gridColumn: '1 / -1' },
});

export function ProgressLine({ activity, onCancel }: { readonly activity: Activity; readonly onCancel: () => void }) {
  const styles = useStyles();
  const words = useMessages().pane.progress;
  const progress = activity.kind === 'checking' ? activity.progress : null;
  const reading = progress !== null && progress.total > 0 && progress.done < progress.total;
  const text = textOf(activity, words);
  return (
    <div className={styles.line}>
      <span className={styles.text}>{text}</span>
      {activity.kind === 'checking' ? (
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      ) : (
        <span />
      )}
      {reading ? (
        <ProgressBar className={styles.bar} value={progress.done} max={progress.total} aria-label={text} />
      ) : (
        <ProgressBar className={styles.bar} aria-label={text} />
      )}
    </div>
  );
}

type Words = ReturnType<typeof useMessages>['pane']['progress'];

function textOf(activity: Activity, words: Words): string {
  switch (activity.kind) {
    case 'idle':
      return '';
    case 'fixing':
      return words.fixing(activity.count);
    case 'taking-back':
      return words.takingBack;
    case 'working':
      return words.working[activity.work];
    case 'checking': {
      const { progress } = activity;
      if (progress === null || progress.total === 0) return words.opening;
      return progress.done < progress.total ? words.reading(progress.done, progress.total) : words.checking;
    }
  }
}
