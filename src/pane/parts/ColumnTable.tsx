// Each recognised column: its letter, what it holds, and two values, doubtful ones marked.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { RecognisedColumn } from '../recognised-columns';
import { useMessages } from '../speech';
import { targetName } from '../target-name';
import { Icon } from './Icon';
import { Said } from './Said';
import { Unseen } from './Unseen';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  letter: { width: '32px', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  row: {
    '& td, & th': {
      padding: '4px',
      verticalAlign: 'top',
      textAlign: 'start',
      overflowWrap: 'anywhere',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      fontWeight: 'inherit',
    },
  },
  head: { color: tokens.colorNeutralForeground2 },
  doubtful: { display: 'flex', gap: '4px', color: tokens.colorNeutralForeground2 },
  // Shortened at the end of what it says, whichever way that runs; on the side where everything else begins.
  sample: {
    textAlign: 'match-parent',
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
});

export function ColumnTable(props: { readonly caption: string; readonly columns: readonly RecognisedColumn[] }) {
  const styles = useStyles();
  const words = useMessages().pane.tracker;
  return (
    <table className={styles.table}>
      <caption>
        <Unseen>{props.caption}</Unseen>
      </caption>
      <thead>
        <tr className={styles.row}>
          <th scope="col" className={styles.letter}>
            <Unseen>{words.column}</Unseen>
          </th>
          <th scope="col" className={styles.head}>
            {words.field}
          </th>
          <th scope="col" className={styles.head}>
            {words.samples}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.columns.map((column) => (
          <ColumnRow key={`${column.letter} ${JSON.stringify(column.holds)}`} column={column} />
        ))}
      </tbody>
    </table>
  );
}

function ColumnRow({ column }: { readonly column: RecognisedColumn }) {
  const styles = useStyles();
  const messages = useMessages();
  const words = messages.pane.tracker;
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.letter}>
        <bdi>{column.letter}</bdi>
      </th>
      <td>
        {targetName(column.holds, messages)}
        {column.doubtful && (
          <span className={styles.doubtful} title={words.doubtfulWhy}>
            <Icon sign="warning" />
            {words.doubtful}
          </span>
        )}
      </td>
      <td>
        {column.holds.kind === 'field' && column.samples.length === 0 && (
          <span className={styles.sample}>{words.noSamples}</span>
        )}
        {column.samples.map((sample) => (
          <span key={sample} dir="auto" className={styles.sample} title={sample}>
            <Said text={sample} />
          </span>
        ))}
      </td>
    </tr>
  );
}
