// Before the first check: what this is for in one sentence, and one button.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMessages } from '../speech';

const useStyles = makeStyles({
  start: { display: 'grid', gap: '12px', paddingBlock: '12px', justifyItems: 'start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  sentence: { margin: 0 },
  promise: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function StartScreen({ onCheck }: { readonly onCheck: () => void }) {
  const styles = useStyles();
  const words = useMessages().pane.start;
  return (
    <div className={styles.start}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.sentence}>{words.sentence}</p>
      <Button appearance="primary" onClick={onCheck}>
        {words.button}
      </Button>
      <p className={styles.promise}>{words.promise}</p>
    </div>
  );
}
