// What would be written, counted, before it is: the rows below it show each cell before and after.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMessages } from '../speech';

const useStyles = makeStyles({
  preview: {
    margin: '0 8px 8px',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  sentence: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  note: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface FixPreviewProps {
  readonly count: number;
  readonly busy: boolean;
  readonly onFix: () => void;
  readonly onPreview: (on: boolean) => void;
}

export function FixPreview({ count, busy, onFix, onPreview }: FixPreviewProps) {
  const styles = useStyles();
  const words = useMessages().pane.fixes;
  return (
    <div className={styles.preview}>
      <p className={styles.sentence}>{words.previewTitle(count)}</p>
      <p className={styles.note}>{words.previewNote}</p>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" autoFocus disabledFocusable={busy} onClick={onFix}>
          {words.apply(count)}
        </Button>
        <Button
          size="small"
          onClick={() => {
            onPreview(false);
          }}
        >
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
