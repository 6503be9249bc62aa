// The same figures as a sheet of the workbook: what will be made, before it is made.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { mostLiveLines } from '../../tasks';
import { useMessages } from '../speech';
import { Section } from './Section';

const useStyles = makeStyles({
  sentence: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface InsertSummaryProps {
  /** So many recommendations it is of. */
  readonly count: number;
  readonly busy: boolean;
  readonly onInsert: () => void;
}

export function InsertSummary({ count, busy, onInsert }: InsertSummaryProps) {
  const styles = useStyles();
  const words = useMessages().paneFigures.insert;
  return (
    <Section heading={words.title}>
      <p className={styles.sentence}>{count > mostLiveLines ? words.tooMany(mostLiveLines) : words.sentence}</p>
      <div>
        <Button appearance="primary" disabledFocusable={busy} onClick={onInsert}>
          {words.button}
        </Button>
      </div>
    </Section>
  );
}
