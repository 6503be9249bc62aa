// One tracker sheet: how many recommendations, its header, its columns; and the same to be corrected.
import { Button, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { cellName, columnChoices } from '../../tasks';
import type { BlockLayout, Checked, KeptChange, Place, SheetLayout } from '../../tasks';
import { columnsOf, headerCell, rowsOfBlock } from '../recognised-columns';
import { useMessages } from '../speech';
import { ColumnEditor } from './ColumnEditor';
import { ColumnTable } from './ColumnTable';
import { HeaderRowForm } from './HeaderRowForm';
import { Said } from './Said';

const useStyles = makeStyles({
  sheet: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  block: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '4px', justifyItems: 'start' },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
});

export interface SheetViewProps {
  readonly sheet: SheetLayout;
  readonly checked: Checked;
  /** Its columns are being corrected. */
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onReveal: (place: Place) => void;
  readonly onDecide: (change: KeptChange) => void;
}

export function SheetView(props: SheetViewProps) {
  const { sheet, checked, open, onOpen, onDecide } = props;
  const styles = useStyles();
  const { layout: words, quantities } = useMessages();
  const count = checked.tracker.recommendations.filter((row) => row.sheet === sheet.sheet).length;
  const header = sheet.blocks[0]?.headerRows.at(-1) ?? null;
  const used = checked.survey.sheets.find(({ id }) => id === sheet.sheet)?.used;
  return (
    <div className={styles.sheet}>
      <h3 className={styles.name}>
        <bdi>{sheet.name}</bdi> · {quantities.recommendations(count)}
      </h3>
      <div className={styles.buttons}>
        <Switch
          label={words.read(sheet.name)}
          checked
          onChange={() => {
            onDecide({ kind: 'include', sheet: sheet.sheet, included: false });
          }}
        />
        <Button
          size="small"
          aria-expanded={open}
          aria-label={`${open ? words.done : words.correct}: ${sheet.name}`}
          onClick={() => {
            onOpen(!open);
          }}
        >
          {open ? words.done : words.correct}
        </Button>
      </div>
      {(open || sheet.blocks.length === 0) && used && (
        <HeaderRowForm
          key={header}
          row={header}
          last={used.row + used.rows}
          button={words.useRow}
          onRow={(row) => {
            onDecide({ kind: 'header-row', sheet: sheet.sheet, row });
          }}
        />
      )}
      {sheet.blocks.map((block, index) => (
        <BlockView key={`${String(block.firstRow)} ${String(index)}`} {...props} block={block} index={index} />
      ))}
    </div>
  );
}

interface BlockViewProps extends SheetViewProps {
  readonly block: BlockLayout;
  readonly index: number;
}

function BlockView({ sheet, block, index, checked, open, onReveal, onDecide }: BlockViewProps) {
  const styles = useStyles();
  const { pane, quantities } = useMessages();
  const words = pane.tracker;
  const { tracker, reading } = checked;
  const rows = useMemo(() => rowsOfBlock(tracker, sheet.sheet, index), [tracker, sheet.sheet, index]);
  const columns = useMemo(() => columnsOf(block, rows, quantities.day), [block, rows, quantities]);
  const choices = useMemo(() => {
    const content = open ? reading.sheets.find(({ id }) => id === sheet.sheet) : undefined;
    return content ? columnChoices(content, block) : [];
  }, [open, reading, sheet.sheet, block]);
  const header = headerCell(block);
  const line = block.reportLine;
  const shown = open ? (
    <ColumnEditor
      columns={columns}
      choices={choices}
      onColumn={(target, column) => {
        onDecide({ kind: 'column', sheet: sheet.sheet, block: index, target, column });
      }}
    />
  ) : (
    <ColumnTable caption={words.columnsCaption(sheet.name)} columns={columns} />
  );
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
      {index === 0 ? (
        shown
      ) : (
        // Blocks of one sheet mostly have the same columns: those of the first are open.
        <details>
          <summary>{words.columnsCaption(sheet.name)}</summary>
          {shown}
        </details>
      )}
    </div>
  );
}
