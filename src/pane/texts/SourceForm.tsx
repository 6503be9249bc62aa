// Where the official texts are: what the deployment prepared, a file, a sheet, an address. Reading it is the test.
import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SourceKind } from '../../tasks';
import { FileButton } from '../parts/FileButton';
import { Notice } from '../parts/Notice';
import { useMessages } from '../speech';
import type { SourcesOffered, SourceWish } from './texts-tasks';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '8px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  part: { display: 'grid', gap: '4px', justifyItems: 'start' },
  heading: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  button: { maxWidth: '100%', overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface SheetName {
  readonly id: string;
  readonly name: string;
}

export interface SourceFormProps {
  /** `null` while it is being looked for. */
  readonly sources: SourcesOffered | null;
  /** Sheets of this workbook that may hold the official texts. */
  readonly sheets: readonly SheetName[];
  readonly busy: boolean;
  /** There is one that can be done without. */
  readonly removable: boolean;
  readonly onRead: (wish: SourceWish) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Until the deployment has been read: nothing of these depends on it. */
const always: readonly SourceKind[] = ['file', 'address', 'sheet'];
const catalogues = '.json,.csv,.xlsx,.xlsm';

export function SourceForm(props: SourceFormProps) {
  const { sources, busy, removable, onRead, onRemove, onClose } = props;
  const styles = useStyles();
  const { texts, source } = useMessages();
  const words = texts.sources;
  const kinds = always.concat(sources?.kinds.filter((kind) => !always.includes(kind)) ?? []);
  const [kind, setKind] = useState<SourceKind>('file');
  return (
    <div className={styles.form} role="group" aria-label={words.title}>
      <h3 className={styles.title}>{words.title}</h3>
      {sources !== null && sources.deploymentWrongAt !== null && (
        <Notice kind="trouble" sentence={source.deploymentInvalid(sources.deploymentWrongAt)} />
      )}
      {sources !== null && sources.offered.length > 0 && (
        <div className={styles.part}>
          <p className={styles.heading}>{words.offered}</p>
          {sources.offered.map((name) => (
            <Button
              key={name}
              className={styles.button}
              size="small"
              disabledFocusable={busy}
              onClick={() => {
                onRead({ kind: 'offered', name });
              }}
            >
              {name}
            </Button>
          ))}
        </div>
      )}
      <Field label={words.kind}>
        <Select
          value={kind}
          onChange={(_, { value }) => {
            setKind(kinds.find((each) => each === value) ?? 'file');
          }}
        >
          {kinds.map((each) => (
            <option key={each} value={each}>
              {source.kinds[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Named {...props} kind={kind} />
      <div className={styles.buttons}>
        {removable && (
          <Button size="small" disabledFocusable={busy} onClick={onRemove}>
            {words.remove}
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </div>
  );
}

function Named({ kind, sheets, busy, onRead }: SourceFormProps & { readonly kind: SourceKind }) {
  const { texts } = useMessages();
  const words = texts.sources;
  switch (kind) {
    case 'file':
      return (
        <div>
          <FileButton
            label={words.chooseFile}
            accept={catalogues}
            disabled={busy}
            onFile={(file) => {
              onRead({ kind: 'file', file });
            }}
          />
        </div>
      );
    case 'sheet':
      return <SheetChoice sheets={sheets} busy={busy} onRead={onRead} />;
    case 'address':
      return (
        <LinkForm
          key={kind}
          label={words.address}
          hint={words.addressHint}
          busy={busy}
          onLink={(address) => {
            onRead({ kind, address });
          }}
        />
      );
    case 'list':
    case 'workbook': {
      const [label, hint] =
        kind === 'list' ? [words.listLink, words.listHint] : [words.workbookLink, words.workbookHint];
      return (
        <LinkForm
          key={kind}
          label={label}
          hint={hint}
          busy={busy}
          onLink={(link) => {
            onRead({ kind, link });
          }}
        />
      );
    }
  }
}

interface LinkFormProps {
  readonly label: string;
  readonly hint: string;
  readonly busy: boolean;
  readonly onLink: (link: string) => void;
}

function LinkForm({ label, hint, busy, onLink }: LinkFormProps) {
  const styles = useStyles();
  const { texts } = useMessages();
  const [link, setLink] = useState('');
  const [tried, setTried] = useState(false);
  const named = link.trim();
  const trouble = tried && named === '' ? { validationMessage: texts.sources.missing } : {};
  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (named !== '' && !busy) onLink(named);
      }}
    >
      <Field label={label} hint={hint} {...trouble}>
        <Input
          value={link}
          dir="ltr"
          inputMode="url"
          autoComplete="off"
          onChange={(_, { value }) => {
            setLink(value);
          }}
        />
      </Field>
      <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
        {texts.sources.read}
      </Button>
    </form>
  );
}

function SheetChoice({ sheets, busy, onRead }: Pick<SourceFormProps, 'sheets' | 'busy' | 'onRead'>) {
  const styles = useStyles();
  const { texts } = useMessages();
  const words = texts.sources;
  const [chosen, setChosen] = useState<string | null>(null);
  const sheet = sheets.find(({ id }) => id === chosen) ?? sheets[0];
  if (!sheet) return <p className={styles.quiet}>{words.noSheets}</p>;
  return (
    <div className={styles.part}>
      <Field label={words.sheet}>
        <Select
          value={sheet.id}
          onChange={(_, { value }) => {
            setChosen(value);
          }}
        >
          {sheets.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => {
          onRead({ kind: 'sheet', sheet: sheet.id, name: sheet.name });
        }}
      >
        {words.read}
      </Button>
    </div>
  );
}
