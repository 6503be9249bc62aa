// What would be written, counted, before it is; the rows below it show each.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMessages } from '../speech';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gap: '8px',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  sentence: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  button: { maxWidth: '100%' },
});

export interface PreviewBoxProps {
  readonly title: string;
  readonly note: string;
  /** `null` where there is nothing to write. */
  readonly apply: string | null;
  readonly busy: boolean;
  readonly onApply: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

export function PreviewBox({ title, note, apply, busy, onApply, onClose, children }: PreviewBoxProps) {
  const styles = useStyles();
  const { pane } = useMessages();
  return (
    <div className={styles.box} role="group" aria-label={title}>
      <p className={styles.sentence}>{title}</p>
      <p className={styles.note}>{note}</p>
      {children}
      <div className={styles.buttons}>
        {apply !== null && (
          <Button
            size="small"
            appearance="primary"
            className={styles.button}
            autoFocus
            disabledFocusable={busy}
            onClick={onApply}
          >
            {apply}
          </Button>
        )}
        <Button size="small" autoFocus={apply === null} onClick={onClose}>
          {pane.fixes.cancel}
        </Button>
      </div>
    </div>
  );
}
