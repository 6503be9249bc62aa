// A table of a paper. One that is wider than the pane is scrolled by itself, the text around it stays.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Cell, Row, Table } from '../../tasks';
import { ownDirection, Runs } from './Runs';

const useStyles = makeStyles({
  around: {
    overflowX: 'auto',
    scrollbarWidth: 'thin',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, paddingBlockEnd: '4px' },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: '4px 6px',
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
  },
  centre: { textAlign: 'center' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  shaded: { backgroundColor: tokens.colorNeutralBackground3 },
  line: { margin: 0, '& + &': { marginBlockStart: '4px' } },
});

/** From so many columns on a table needs more room than a pane has. */
const manyColumns = 4;
const columnRoom = 84;

export function PaperTable({ table }: { readonly table: Table }) {
  const styles = useStyles();
  const { columns, rows, caption, description } = table;
  const isWide = columns.length >= manyColumns;
  const whole = columns.reduce((sum, share) => sum + share, 0);
  const body = rows.findIndex(({ kind }) => kind !== 'title' && kind !== 'header');
  const head = body < 0 ? rows : rows.slice(0, body);
  return (
    <div
      className={styles.around}
      // What scrolls must be reached without a mouse.
      {...(isWide && { tabIndex: 0, role: 'region', 'aria-label': description })}
    >
      <table
        className={styles.table}
        aria-label={description}
        {...(isWide && { style: { minWidth: `${String(columns.length * columnRoom)}px` } })}
      >
        {caption && (
          <caption className={styles.caption}>
            <Runs runs={caption} />
          </caption>
        )}
        <colgroup>
          {columns.map((share, at) => (
            <col key={at} style={{ width: `${String(Math.round((share / whole) * 100))}%` }} />
          ))}
        </colgroup>
        {head.length > 0 && (
          <thead>
            <Lines rows={head} />
          </thead>
        )}
        {body >= 0 && (
          <tbody>
            <Lines rows={rows.slice(body)} />
          </tbody>
        )}
      </table>
    </div>
  );
}

function Lines({ rows }: { readonly rows: readonly Row[] }) {
  return rows.map((row, at) => (
    <tr key={at}>
      {row.cells.map((cell, across) => (
        <OneCell key={across} cell={cell} kind={row.kind} />
      ))}
    </tr>
  ));
}

function OneCell({ cell, kind }: { readonly cell: Cell; readonly kind: Row['kind'] }) {
  const styles = useStyles();
  const { paragraphs, columns, rows, align, isLabel } = cell;
  const isHead = kind === 'header' || kind === 'title';
  const className = mergeClasses(
    styles.cell,
    align === 'centre' && styles.centre,
    (isHead || kind === 'total' || isLabel) && styles.strong,
    (isHead || kind === 'group') && styles.shaded,
  );
  const spans = { ...(columns !== undefined && { colSpan: columns }), ...(rows !== undefined && { rowSpan: rows }) };
  const text = paragraphs.map((runs, at) => (
    <p key={at} className={styles.line} dir={ownDirection(runs)}>
      <Runs runs={runs} />
    </p>
  ));
  // An empty corner names nothing.
  if ((kind === 'header' || isLabel === true) && paragraphs.length > 0) {
    return (
      <th className={className} scope={kind === 'header' ? 'col' : 'row'} {...spans}>
        {text}
      </th>
    );
  }
  return (
    <td className={className} {...spans}>
      {text}
    </td>
  );
}
