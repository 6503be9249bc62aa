// What a step that needs a check says before there is one: what it is for, and the button that begins.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { isBusy } from '../checking';
import type { Checking } from '../use-checking';
import { ProgressLine } from './ProgressLine';

const useStyles = makeStyles({
  empty: { display: 'grid', gap: '12px', paddingBlock: '12px', justifyItems: 'start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  sentence: { margin: 0 },
});

export interface BeforeCheckProps {
  readonly checking: Checking;
  readonly words: { readonly title: string; readonly sentence: string; readonly button: string };
}

export function BeforeCheck({ checking: { state, check, cancel }, words }: BeforeCheckProps) {
  const styles = useStyles();
  if (isBusy(state)) return <ProgressLine activity={state.activity} onCancel={cancel} />;
  return (
    <div className={styles.empty}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.sentence}>{words.sentence}</p>
      <Button
        appearance="primary"
        onClick={() => {
          check();
        }}
      >
        {words.button}
      </Button>
    </div>
  );
}
