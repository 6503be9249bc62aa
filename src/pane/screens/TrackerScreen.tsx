// The Tracker step: what was recognised, so that a person sees at a glance whether the program understood the sheet,
// and corrects it where it did not.
import { Button, Field, Select, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { languageNames } from '../../messages/language';
import { schemeIds, unrecognisedWords } from '../../tasks';
import type { Checked, SchemeId, SheetLayout } from '../../tasks';
import { isNoTracker } from '../checking';
import { ProgressLine } from '../parts/ProgressLine';
import { Said } from '../parts/Said';
import { SheetView } from '../parts/SheetView';
import { KeptMeanings, StatusWords } from '../parts/StatusWords';
import { Troubled } from '../parts/Troubled';
import { useMessages } from '../speech';
import type { Checking } from '../use-checking';

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '16px', paddingBlockEnd: '16px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  name: { overflowWrap: 'anywhere' },
});

export interface TrackerScreenProps {
  readonly checking: Checking;
  /** Id of the sheet whose columns are being corrected. */
  readonly editing: string | null;
  readonly onEdit: (sheet: string | null) => void;
}

export function TrackerScreen({ checking, editing, onEdit }: TrackerScreenProps) {
  const styles = useStyles();
  const { checked, trouble, activity } = checking.state;
  return (
    <section className={styles.screen} aria-busy={activity.kind !== 'idle'}>
      {trouble && <Troubled trouble={trouble} checking={checking} />}
      {!checked && !isNoTracker(trouble) && <Empty checking={checking} />}
      {checked && <Recognised checked={checked} checking={checking} editing={editing} onEdit={onEdit} />}
    </section>
  );
}

function Empty({ checking: { state, check, cancel } }: { readonly checking: Checking }) {
  const styles = useStyles();
  const { pane } = useMessages();
  if (state.activity.kind !== 'idle') return <ProgressLine activity={state.activity} onCancel={cancel} />;
  return (
    <>
      <p className={styles.quiet}>{pane.tracker.empty}</p>
      <div>
        <Button
          appearance="primary"
          onClick={() => {
            check();
          }}
        >
          {pane.start.button}
        </Button>
      </div>
    </>
  );
}

function Recognised({ checked, checking, editing, onEdit }: TrackerScreenProps & { readonly checked: Checked }) {
  const styles = useStyles();
  const { pane, layout: words } = useMessages();
  const { decide, reveal } = checking;
  const { tracker, reading } = checked;
  const unknown = useMemo(() => unrecognisedWords(tracker), [tracker]);
  const information = tracker.recommendations.filter((row) => row.forInformation).length;
  const { sheets } = tracker.layout;
  return (
    <>
      <div>
        <h2 className={styles.heading}>{pane.tracker.heading(tracker.recommendations.length)}</h2>
        <p className={styles.quiet}>{pane.tracker.language(languageNames[tracker.language])}</p>
        {information > 0 && <p className={styles.quiet}>{pane.tracker.forInformation(information)}</p>}
        <p className={styles.quiet}>{words.kept}</p>
      </div>
      <SchemeChoice
        scheme={tracker.layout.scheme}
        onScheme={(scheme) => {
          decide({ kind: 'scheme', scheme });
        }}
      />
      {unknown.length > 0 && <StatusWords words={unknown} tracker={tracker} onReveal={reveal} onDecide={decide} />}
      {reading.kept.mapping.length > 0 && (
        <KeptMeanings words={reading.kept.mapping} tracker={tracker} onDecide={decide} />
      )}
      {sheets.filter(isRead).map((sheet) => (
        <SheetView
          key={sheet.sheet}
          sheet={sheet}
          checked={checked}
          open={editing === sheet.sheet}
          onOpen={(open) => {
            onEdit(open ? sheet.sheet : null);
          }}
          onReveal={reveal}
          onDecide={decide}
        />
      ))}
      <OtherSheets sheets={sheets.filter((sheet) => !isRead(sheet))} onDecide={decide} />
      {reading.kept.sheets.length > 0 && (
        <div>
          <Button
            size="small"
            onClick={() => {
              decide({ kind: 'reset' });
            }}
          >
            {words.reset}
          </Button>
        </div>
      )}
    </>
  );
}

function isRead(sheet: SheetLayout): boolean {
  return sheet.kind === 'tracker' && sheet.excluded !== true;
}

interface SchemeChoiceProps {
  readonly scheme: SchemeId;
  readonly onScheme: (scheme: SchemeId) => void;
}

function SchemeChoice({ scheme, onScheme }: SchemeChoiceProps) {
  const { pane, terms } = useMessages();
  return (
    <Field label={pane.tracker.scheme}>
      <Select
        value={scheme}
        onChange={(_, { value }) => {
          const chosen = schemeIds.find((id) => id === value);
          if (chosen) onScheme(chosen);
        }}
      >
        {schemeIds.map((id) => (
          <option key={id} value={id}>
            {terms.schemes[id]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface OtherSheetsProps {
  readonly sheets: readonly SheetLayout[];
  readonly onDecide: Checking['decide'];
}

/** Sheets that are not read: what was no tracker, and what a person left out. Each can be switched on. */
function OtherSheets({ sheets, onDecide }: OtherSheetsProps) {
  const styles = useStyles();
  const { pane, layout: words, quantities } = useMessages();
  const excluded = sheets.filter((sheet) => sheet.excluded === true);
  const others = sheets.filter((sheet) => sheet.excluded !== true);
  const switchFor = ({ sheet, name }: SheetLayout) => (
    <div key={sheet}>
      <Switch
        className={styles.name}
        label={words.read(name)}
        checked={false}
        onChange={() => {
          onDecide({ kind: 'include', sheet, included: true });
        }}
      />
    </div>
  );
  return (
    <>
      {excluded.length > 0 && (
        <div>
          <p className={styles.quiet}>{words.leftOut}</p>
          {excluded.map(switchFor)}
        </div>
      )}
      {others.length > 0 && (
        <details>
          <summary className={styles.quiet}>
            <Said text={pane.tracker.otherSheets(others.map(({ name }) => quantities.apart(name)))} />
          </summary>
          {others.map(switchFor)}
        </details>
      )}
    </>
  );
}
