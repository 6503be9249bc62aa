// The Tracker step: what was recognised, so that a person sees at a glance whether the program understood the sheet.
import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { languageNames } from '../../messages';
import { cellName, schemeIds } from '../../tasks';
import type { BlockLayout, Checked, Place, SchemeId, SheetLayout } from '../../tasks';
import { ColumnTable } from '../parts/ColumnTable';
import { Said } from '../parts/Said';
import { columnsOf, headerCell, rowsOfBlock } from '../recognised-columns';
import { useMessages } from '../speech';

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '16px', paddingBlockEnd: '16px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  sheet: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  sheetName: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  block: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '4px', justifyItems: 'start' },
});

export interface TrackerScreenProps {
  readonly checked: Checked | null;
  readonly busy: boolean;
  readonly onScheme: (scheme: SchemeId) => void;
  readonly onReveal: (place: Place) => void;
  readonly onCheck: () => void;
}

export function TrackerScreen({ checked, busy, onScheme, onReveal, onCheck }: TrackerScreenProps) {
  const styles = useStyles();
  const { pane, quantities } = useMessages();
  const words = pane.tracker;
  if (!checked) {
    return (
      <section className={styles.screen}>
        <p className={styles.quiet}>{words.empty}</p>
        <div>
          <Button appearance="primary" disabled={busy} onClick={onCheck}>
            {pane.start.button}
          </Button>
        </div>
      </section>
    );
  }
  const { tracker } = checked;
  const information = tracker.recommendations.filter((row) => row.forInformation).length;
  const others = tracker.layout.sheets.filter((sheet) => sheet.kind === 'other').map((sheet) => sheet.name);
  return (
    <section className={styles.screen} aria-busy={busy}>
      <div>
        <h2 className={styles.heading}>{words.heading(tracker.recommendations.length)}</h2>
        <p className={styles.quiet}>{words.language(languageNames[tracker.language])}</p>
        {information > 0 && <p className={styles.quiet}>{words.forInformation(information)}</p>}
      </div>
      <SchemeChoice scheme={tracker.layout.scheme} busy={busy} onScheme={onScheme} />
      {tracker.layout.sheets
        .filter((sheet) => sheet.kind === 'tracker')
        .map((sheet) => (
          <SheetView key={sheet.sheet} sheet={sheet} checked={checked} onReveal={onReveal} />
        ))}
      {others.length > 0 && (
        <p className={styles.quiet}>
          <Said text={words.otherSheets(others.map(quantities.apart))} />
        </p>
      )}
    </section>
  );
}

interface SchemeChoiceProps {
  readonly scheme: SchemeId;
  readonly busy: boolean;
  readonly onScheme: (scheme: SchemeId) => void;
}

function SchemeChoice({ scheme, busy, onScheme }: SchemeChoiceProps) {
  const { pane, terms } = useMessages();
  return (
    <Field label={pane.tracker.scheme}>
      <Select
        value={scheme}
        disabled={busy}
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

interface SheetViewProps {
  readonly sheet: SheetLayout;
  readonly checked: Checked;
  readonly onReveal: (place: Place) => void;
}

function SheetView({ sheet, checked, onReveal }: SheetViewProps) {
  const styles = useStyles();
  return (
    <div className={styles.sheet}>
      <h3 className={styles.sheetName}>
        <bdi>{sheet.name}</bdi>
      </h3>
      {sheet.blocks.map((block, index) => (
        <BlockView
          key={block.firstRow}
          sheet={sheet}
          block={block}
          index={index}
          first={index === 0}
          checked={checked}
          onReveal={onReveal}
        />
      ))}
    </div>
  );
}

interface BlockViewProps extends SheetViewProps {
  readonly block: BlockLayout;
  readonly index: number;
  /** Blocks of one sheet mostly have the same columns: those of the first are open. */
  readonly first: boolean;
}

function BlockView({ sheet, block, index, first, checked, onReveal }: BlockViewProps) {
  const styles = useStyles();
  const { pane, quantities } = useMessages();
  const words = pane.tracker;
  const { tracker } = checked;
  const rows = useMemo(() => rowsOfBlock(tracker, sheet.sheet, index), [tracker, sheet.sheet, index]);
  const columns = useMemo(() => columnsOf(block, rows, quantities.day), [block, rows, quantities]);
  const header = headerCell(block);
  const line = block.reportLine;
  const table = <ColumnTable caption={words.columnsCaption(sheet.name)} columns={columns} />;
  return (
    <div className={styles.block}>
      {line && <Said text={words.reportLine(line.symbol, cellName(line.row, line.column))} />}
      <span>{words.blockRows(block.firstRow + 1, block.lastRow + 1, rows.length)}</span>
      <span>
        {words.headerRows(block.headerRows.map((row) => quantities.number(row + 1)))}
        {block.table !== null && (
          <>
            {' · '}
            <Said text={words.table(block.table)} />
          </>
        )}
      </span>
      <Button
        size="small"
        onClick={() => {
          onReveal({ sheet: sheet.sheet, row: header.row, column: header.column });
        }}
      >
        {pane.finding.goTo(header.name)}
      </Button>
      {first ? (
        table
      ) : (
        <details>
          <summary>{words.columnsCaption(sheet.name)}</summary>
          {table}
        </details>
      )}
    </div>
  );
}
