// Asks why findings are left as they are: one line, which the workbook keeps for whoever asks later.
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useMessages } from '../speech';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: '8px',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Characters; more would be an assessment, which has a column. */
const longestReason = 200;

export interface ReasonFormProps {
  readonly count: number;
  readonly onIgnore: (reason: string) => void;
  readonly onCancel: () => void;
}

export function ReasonForm({ count, onIgnore, onCancel }: ReasonFormProps) {
  const styles = useStyles();
  const words = useMessages().pane.ignoring;
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const reason = text.trim();
  const trouble = tried && reason === '' ? { validationMessage: words.reasonMissing } : {};
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (reason !== '') onIgnore(reason);
      }}
    >
      <Field label={words.reason} hint={words.reasonHint} {...trouble}>
        <Input
          value={text}
          maxLength={longestReason}
          autoFocus
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {words.confirm(count)}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
