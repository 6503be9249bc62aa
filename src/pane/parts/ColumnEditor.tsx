// Every column of a block with a drop-down beside it, so that a person can say where a field really stands.
import { Field as Labelled, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MessageSet } from '../../messages';
import type { AcceptanceCode, ColumnChoice, Field, ImplementationCode, Target } from '../../tasks';
import type { RecognisedColumn } from '../recognised-columns';
import { useMessages } from '../speech';
import { targetKey, targetName } from '../target-name';
import { Icon } from './Icon';
import { Said } from './Said';

const useStyles = makeStyles({
  editor: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px', width: '100%' },
  one: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '2px' },
  // Shortened at the end of what it says, whichever way that runs; on the side where everything else begins.
  quiet: {
    textAlign: 'match-parent',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
  doubtful: { display: 'flex', gap: '4px', color: tokens.colorNeutralForeground2 },
});

export interface ColumnEditorProps {
  readonly columns: readonly RecognisedColumn[];
  readonly choices: readonly ColumnChoice[];
  /** What is asked for first, whether or not it was recognised. */
  readonly asked?: readonly Target[];
  readonly onColumn: (target: Target, column: number | null) => void;
}

export function ColumnEditor({ columns, choices, asked = [], onColumn }: ColumnEditorProps) {
  const styles = useStyles();
  const messages = useMessages();
  // The order stays as it was when the editor opened: a list that moves away under the hand takes the focus with it.
  const [listed, setListed] = useState<readonly Target[]>(() =>
    withoutTwice([...asked, ...columns.map((column) => column.holds)]),
  );
  const shown = withoutTwice([...listed, ...columns.map(({ holds }) => holds)]);
  const byKey = new Map(columns.map((column) => [targetKey(column.holds), column]));
  const taken = new Set(shown.map(targetKey));
  return (
    <div className={styles.editor}>
      {shown.map((target) => (
        <ColumnRow
          key={targetKey(target)}
          target={target}
          column={byKey.get(targetKey(target)) ?? null}
          choices={choices}
          onColumn={onColumn}
        />
      ))}
      <AddField
        targets={targetsOf(messages).filter((target) => !taken.has(targetKey(target)))}
        onAdd={(target) => {
          setListed([...shown, target]);
        }}
      />
    </div>
  );
}

interface ColumnRowProps {
  readonly target: Target;
  readonly column: RecognisedColumn | null;
  readonly choices: readonly ColumnChoice[];
  readonly onColumn: (target: Target, column: number | null) => void;
}

function ColumnRow({ target, column, choices, onColumn }: ColumnRowProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { layout, pane } = messages;
  return (
    <div className={styles.one}>
      <Labelled label={targetName(target, messages)}>
        <Select
          value={column === null ? '' : String(column.column)}
          onChange={(_, { value }) => {
            onColumn(target, value === '' ? null : Number(value));
          }}
        >
          <option value="">{layout.notInTracker}</option>
          {choices.map((choice) => (
            <option key={choice.column} value={String(choice.column)}>
              {choiceText(choice)}
            </option>
          ))}
        </Select>
      </Labelled>
      {column?.doubtful === true && (
        <span className={styles.doubtful} title={pane.tracker.doubtfulWhy}>
          <Icon sign="warning" />
          {pane.tracker.doubtful}
        </span>
      )}
      {column?.samples.map((sample) => (
        <span key={sample} dir="auto" className={styles.quiet} title={sample}>
          <Said text={sample} />
        </span>
      ))}
    </div>
  );
}

/** Letters first and apart from the header, which may run the other way. */
function choiceText({ letters, header }: ColumnChoice): string {
  return header === '' ? letters : `\u2068${letters}\u2069 · \u2068${header}\u2069`;
}

interface AddFieldProps {
  readonly targets: readonly Target[];
  readonly onAdd: (target: Target) => void;
}

function AddField({ targets, onAdd }: AddFieldProps) {
  const messages = useMessages();
  const { addField, choose } = messages.layout;
  return (
    <Labelled label={addField}>
      <Select
        value=""
        onChange={(_, { value }) => {
          const target = targets.find((each) => targetKey(each) === value);
          if (target) onAdd(target);
        }}
      >
        <option value="">{choose}</option>
        {targets.map((target) => (
          <option key={targetKey(target)} value={targetKey(target)}>
            {targetName(target, messages)}
          </option>
        ))}
      </Select>
    </Labelled>
  );
}

/** All that a column can hold, in the order in which the messages list it. */
function targetsOf({ fields, terms }: MessageSet): readonly Target[] {
  return [
    ...(Object.keys(fields) as Field[]).map((field) => ({ kind: 'field', field }) as const),
    ...(Object.keys(terms.acceptance) as AcceptanceCode[]).map(
      (code) => ({ kind: 'mark', status: 'acceptance', code }) as const,
    ),
    ...(Object.keys(terms.implementation) as ImplementationCode[]).map(
      (code) => ({ kind: 'mark', status: 'implementation', code }) as const,
    ),
  ];
}

function withoutTwice(targets: readonly Target[]): readonly Target[] {
  return [...new Map(targets.map((target) => [targetKey(target), target])).values()];
}
