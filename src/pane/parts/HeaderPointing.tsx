// Where no tracker was found, a person can show where it begins: the sheet and its header row.
import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { columnChoices } from '../../tasks';
import type { BlockLayout, ColumnChoice, KeptChange, Reading, Target, WorkbookSurvey } from '../../tasks';
import { columnsOf } from '../recognised-columns';
import { useMessages } from '../speech';
import { ColumnEditor } from './ColumnEditor';
import { HeaderRowForm } from './HeaderRowForm';

const useStyles = makeStyles({
  pointing: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px', marginBlockStart: '16px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  sentence: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What a tracker has at least. */
const asked: readonly Target[] = [
  { kind: 'field', field: 'text' },
  { kind: 'field', field: 'implementation' },
];

export interface HeaderPointingProps {
  readonly survey: WorkbookSurvey;
  readonly reading: Reading;
  readonly onDecide: (change: KeptChange) => void;
}

export function HeaderPointing({ survey, reading, onDecide }: HeaderPointingProps) {
  const styles = useStyles();
  const { layout, quantities } = useMessages();
  const words = layout.pointing;
  const filled = survey.sheets.flatMap(({ id, name, used }) =>
    used === null ? [] : [{ id, name, last: used.row + used.rows }],
  );
  const [chosen, setChosen] = useState(survey.activeSheet);
  const sheet = filled.find(({ id }) => id === chosen) ?? filled[0];
  if (!sheet) return null;
  // Under a header pointed at there is a block even where nothing in it is understood.
  const block = reading.layout.sheets.find((each) => each.sheet === sheet.id)?.blocks[0];
  const pointed = reading.kept.sheets.some(({ headerRow }) => headerRow !== undefined);
  return (
    <section className={styles.pointing}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.sentence}>{words.sentence}</p>
      <Field label={words.sheet}>
        <Select
          value={sheet.id}
          onChange={(_, { value }) => {
            setChosen(value);
          }}
        >
          {filled.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <HeaderRowForm
        key={sheet.id}
        row={null}
        last={sheet.last}
        button={words.read}
        primary
        onRow={(row) => {
          onDecide({ kind: 'header-row', sheet: sheet.id, row });
        }}
      />
      {pointed && (
        <p className={styles.sentence} role="status">
          {words.nothing}
        </p>
      )}
      {block && (
        <>
          <p className={styles.sentence}>{words.columns}</p>
          <ColumnEditor
            key={`${sheet.id} ${String(block.headerRows.at(-1))}`}
            columns={columnsOf(block, [], quantities.day)}
            choices={choicesIn(reading, sheet.id, block)}
            asked={asked}
            onColumn={(target, column) => {
              onDecide({ kind: 'column', sheet: sheet.id, block: 0, target, column });
            }}
          />
        </>
      )}
      {reading.kept.sheets.length > 0 && (
        <div>
          <Button
            size="small"
            onClick={() => {
              onDecide({ kind: 'reset' });
            }}
          >
            {layout.reset}
          </Button>
        </div>
      )}
      <p className={styles.quiet}>{layout.kept}</p>
    </section>
  );
}

function choicesIn(reading: Reading, sheet: string, block: BlockLayout): readonly ColumnChoice[] {
  const content = reading.sheets.find(({ id }) => id === sheet);
  return content ? columnChoices(content, block) : [];
}
