// The cut-off day: kept in the workbook, else as the sheet says, else set by hand. Never silently today. Where the
// workbook and the sheet contradict each other, a person says which of the two counts.
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { parseDay } from '../../tasks';
import type { Day } from '../../tasks';
import { useMessages } from '../speech';
import { useReturningFocus } from '../use-returning-focus';
import { LinkButton } from './LinkButton';
import { Notice } from './Notice';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '4px',
    color: tokens.colorNeutralForeground2,
  },
  form: { display: 'grid', gap: '8px', marginBlock: '4px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface ReportingDateProps {
  readonly asOf: Day | null;
  /** The day that the workbook keeps; `null` leaves it to the sheet. */
  readonly kept: Day | null;
  /** The day of the sheet's own "as at ..." line. */
  readonly stated: Day | null;
  /** A contradiction that a person has seen, and went on with the kept day. */
  readonly settled: string | null;
  readonly onSettle: (days: string) => void;
  readonly onSet: (day: Day | null) => void;
}

export function ReportingDate({ asOf, kept, stated, settled, onSettle, onSet }: ReportingDateProps) {
  const own = kept !== null;
  const styles = useStyles();
  const { pane, quantities } = useMessages();
  const words = pane.check;
  const [open, setOpen] = useState(false);
  const change = useReturningFocus(open);
  const finish = (day: Day | null) => {
    setOpen(false);
    onSet(day);
  };
  const close = () => {
    setOpen(false);
  };
  const days = `${kept ?? ''} ${stated ?? ''}`;
  if (kept !== null && stated !== null && kept !== stated && settled !== days) {
    const use = (day: Day, act: () => void) => ({ label: words.useDay(quantities.day(day)), act });
    return (
      <Notice
        kind="trouble"
        sentence={words.asOfConflict(quantities.day(kept), quantities.day(stated))}
        advice={words.asOfConflictAdvice}
        actions={[
          use(kept, () => {
            onSettle(days);
          }),
          use(stated, () => {
            onSet(null);
          }),
        ]}
      />
    );
  }
  return (
    <div>
      <div className={styles.line}>
        <span>{asOf === null ? words.noAsOf : words.asOf(quantities.day(asOf))}</span>
        {asOf !== null && !own && <span>{words.asOfFromSheet}</span>}
        <LinkButton
          ref={change}
          expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {asOf === null ? words.setAsOf : words.changeAsOf}
        </LinkButton>
      </div>
      {open && <DayForm asOf={asOf} own={own} onDone={finish} onCancel={close} />}
    </div>
  );
}

interface DayFormProps {
  readonly asOf: Day | null;
  readonly own: boolean;
  readonly onDone: (day: Day | null) => void;
  readonly onCancel: () => void;
}

function DayForm({ asOf, own, onDone, onCancel }: DayFormProps) {
  const styles = useStyles();
  const words = useMessages().pane.check;
  const [text, setText] = useState<string>(asOf ?? '');
  const [tried, setTried] = useState(false);
  const day = parseDay(text);
  const trouble = tried && day === null ? { validationMessage: words.badAsOf } : {};
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (day !== null) onDone(day);
      }}
    >
      <Field label={words.asOfLabel} hint={words.asOfHint} {...trouble}>
        <Input
          type="date"
          value={text}
          autoFocus
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {words.useAsOf}
        </Button>
        {own && (
          <Button
            size="small"
            onClick={() => {
              onDone(null);
            }}
          >
            {words.clearAsOf}
          </Button>
        )}
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
