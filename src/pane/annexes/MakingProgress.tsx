// A paper being made or let out: what is being done, how far it is, and a way to stop it.
import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useMessages } from '../speech';
import type { AnnexState } from './annexing';

const useStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: '1fr auto', alignItems: 'center', gap: '4px 8px', minHeight: '32px' },
  text: { color: tokens.colorNeutralForeground2, minWidth: 0, fontVariantNumeric: 'tabular-nums' },
  bar: { gridColumn: '1 / -1' },
});

export interface WorkLineProps {
  readonly text: string;
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly onCancel: () => void;
}

export function WorkLine({ text, progress, onCancel }: WorkLineProps) {
  const styles = useStyles();
  const { cancel } = useMessages().pane.progress;
  const part = progress && progress.total > 0 ? { value: progress.done, max: progress.total } : {};
  return (
    <div className={styles.line}>
      <span className={styles.text}>{text}</span>
      <Button size="small" onClick={onCancel}>
        {cancel}
      </Button>
      <ProgressBar className={styles.bar} aria-label={text} {...part} />
    </div>
  );
}

export interface MakingProgressProps {
  readonly making: NonNullable<AnnexState['making']>;
  readonly onCancel: () => void;
}

export function MakingProgress({ making: { what, progress }, onCancel }: MakingProgressProps) {
  const words = useMessages().paneAnnexes.progress;
  return <WorkLine text={words[what]} progress={progress} onCancel={onCancel} />;
}
