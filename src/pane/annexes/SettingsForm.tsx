// What a paper says of organization, session and documents, kept in the workbook for everybody and for the next paper.
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { paperSettingNames, readPaperSettings } from '../../tasks';
import type { PaperSetting, PaperSettings } from '../../tasks';
import type { MessageSet } from '../../messages';
import { useMessages } from '../speech';
import { Unfolding } from './Unfolding';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

type Asked = keyof MessageSet['paneAnnexes']['settings']['labels'];
type Texts = Readonly<Record<Asked, string>>;

export const settingsAsked: readonly Asked[] = paperSettingNames.filter((name) => name !== 'reportingDate');

export interface SettingsFormProps {
  readonly kept: PaperSettings;
  readonly busy: boolean;
  readonly open: boolean;
  /** The setting whose blank was chosen in a paper: its field takes the focus. */
  readonly wanted: PaperSetting | null;
  readonly onOpen: (open: boolean) => void;
  readonly onKeep: (settings: PaperSettings) => void;
}

export function SettingsForm(props: SettingsFormProps) {
  const { kept, open, onOpen } = props;
  const words = useMessages().paneAnnexes.settings;
  const missing = settingsAsked.filter((name) => kept[name] === undefined).length;
  return (
    <Unfolding
      title={words.title}
      set={missing === 0 ? words.complete : words.missing(missing)}
      open={open}
      onOpen={onOpen}
    >
      {/* What the workbook keeps may come to be another: the form begins anew with it. */}
      <Form key={JSON.stringify(kept)} {...props} />
    </Unfolding>
  );
}

function Form({ kept, busy, wanted, onKeep }: SettingsFormProps) {
  const styles = useStyles();
  const words = useMessages().paneAnnexes.settings;
  const [texts, setTexts] = useState(() => textsOf(kept));
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (wanted) form.current?.querySelector<HTMLInputElement>(`[name="${wanted}"]`)?.focus();
  }, [wanted]);
  const isChanged = settingsAsked.some((name) => texts[name].trim() !== (kept[name] ?? ''));
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged && !busy) onKeep(settingsOf(texts, kept));
      }}
    >
      <p className={styles.intro}>{words.intro}</p>
      {settingsAsked.map((name) => (
        <SettingField
          key={name}
          name={name}
          text={texts[name]}
          onText={(text) => {
            setTexts({ ...texts, [name]: text });
          }}
        />
      ))}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy || !isChanged}>
          {words.keep}
        </Button>
        {isChanged && (
          <Button
            size="small"
            onClick={() => {
              setTexts(textsOf(kept));
            }}
          >
            {words.undo}
          </Button>
        )}
      </div>
    </form>
  );
}

interface SettingFieldProps {
  readonly name: Asked;
  readonly text: string;
  readonly onText: (text: string) => void;
}

function SettingField({ name, text, onText }: SettingFieldProps) {
  const { labels, hints } = useMessages().paneAnnexes.settings;
  const hint = name in hints ? { hint: hints[name as keyof typeof hints] } : {};
  return (
    <Field label={labels[name]} {...hint}>
      <Input
        name={name}
        type={name === 'previousReportingDate' ? 'date' : 'text'}
        value={text}
        autoComplete="off"
        onChange={(_, { value }) => {
          onText(value);
        }}
      />
    </Field>
  );
}

function textsOf(kept: PaperSettings): Texts {
  const text = (name: Asked) => kept[name] ?? '';
  return {
    organization: text('organization'),
    governingBody: text('governingBody'),
    session: text('session'),
    documentSymbol: text('documentSymbol'),
    previousDocumentSymbol: text('previousDocumentSymbol'),
    executiveHead: text('executiveHead'),
    otherAddressee: text('otherAddressee'),
    previousReportingDate: text('previousReportingDate'),
  };
}

/** A blank field is a setting forgotten; what the form does not ask for stays as it is kept. */
function settingsOf(texts: Texts, { reportingDate }: PaperSettings): PaperSettings {
  const read = readPaperSettings(texts);
  return { ...read?.settings, ...(reportingDate && { reportingDate }) };
}
