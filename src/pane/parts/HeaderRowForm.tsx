// The row with the column titles, by its number.
import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useMessages } from '../speech';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px', justifyItems: 'start' },
  row: { width: '96px' },
});

export interface HeaderRowFormProps {
  /** Counted from zero; `null` where none is known. */
  readonly row: number | null;
  /** The last row that holds anything, counted from one. */
  readonly last: number;
  readonly button: string;
  readonly primary?: boolean;
  /** Gets the row counted from zero. */
  readonly onRow: (row: number) => void;
}

export function HeaderRowForm({ row, last, button, primary = false, onRow }: HeaderRowFormProps) {
  const styles = useStyles();
  const { layout } = useMessages();
  const [text, setText] = useState(row === null ? '' : String(row + 1));
  const [tried, setTried] = useState(false);
  const given = Number(text);
  const fits = Number.isInteger(given) && given >= 1 && given <= last;
  const trouble = tried && !fits ? { validationMessage: layout.badRow(last) } : {};
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (fits) onRow(given - 1);
      }}
    >
      <Field label={layout.headerRow} {...trouble}>
        <Input
          className={styles.row}
          type="number"
          min={1}
          max={last}
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <Button size="small" type="submit" appearance={primary ? 'primary' : 'secondary'}>
        {button}
      </Button>
    </form>
  );
}
