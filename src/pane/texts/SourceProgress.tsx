// A source being read: how far it is, and a way to stop it.
import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { MessageSet } from '../../messages';
import { useMessages } from '../speech';
import type { TextsState } from './texting';
import { nameOfWish } from './texts-tasks';

const useStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: '1fr auto', alignItems: 'center', gap: '4px 8px', minHeight: '32px' },
  text: {
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  bar: { gridColumn: '1 / -1' },
});

export interface SourceProgressProps {
  readonly reading: NonNullable<TextsState['reading']>;
  readonly onCancel: () => void;
}

export function SourceProgress({ reading, onCancel }: SourceProgressProps) {
  const styles = useStyles();
  const messages = useMessages();
  const text = textOf(reading, messages);
  const { progress } = reading;
  const part = progress?.kind === 'bytes' && progress.of !== null ? { value: progress.done, max: progress.of } : {};
  return (
    <div className={styles.line}>
      <span className={styles.text}>{text}</span>
      <Button size="small" onClick={onCancel}>
        {messages.pane.progress.cancel}
      </Button>
      <ProgressBar className={styles.bar} aria-label={text} {...part} />
    </div>
  );
}

function textOf({ wish, progress }: SourceProgressProps['reading'], { source, texts }: MessageSet): string {
  switch (progress?.kind) {
    case undefined:
      return texts.sources.reading(nameOfWish(wish));
    case 'bytes':
      return source.received(megabytes(progress.done), progress.of === null ? null : megabytes(progress.of));
    case 'entries':
      return source.entries(progress.done);
    case 'waiting':
      return source.waiting(Math.ceil(progress.seconds));
  }
}

/** With one decimal. */
function megabytes(bytes: number): number {
  return Math.round(bytes / 1e5) / 10;
}
