// One finding in the list: which recommendation and which cell. Opened, its details follow.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { findingText } from '../../tasks';
import type { Entry } from '../finding-entries';
import type { Group } from '../finding-groups';
import { useMessages } from '../speech';
import { Icon } from './Icon';
import { FindingDetails } from './FindingDetails';
import type { FindingDetailsProps } from './FindingDetails';
import { Said, Value } from './Said';
import { Unseen } from './Unseen';
import { useRowStyles } from './row-styles';

const useStyles = makeStyles({
  rule: {
    display: 'flex',
    gap: '4px',
    alignItems: 'flex-start',
    color: tokens.colorNeutralForeground2,
    fontWeight: 400,
  },
  sign: { marginBlockStart: '2px' },
  change: { display: 'block', color: tokens.colorNeutralForeground2 },
});

export interface FindingRowProps extends FindingDetailsProps {
  readonly rowKey: string;
  /** What the group's heading says need not be said again. */
  readonly by: Group['by']['kind'];
  readonly open: boolean;
  readonly preview: boolean;
  readonly tabbable: boolean;
  /** Named only where the workbook has more than one tracker sheet. */
  readonly showSheet: boolean;
  readonly onToggle: () => void;
}

export function FindingRow(props: FindingRowProps) {
  const { rowKey, entry, by, open, preview, tabbable, showSheet, onToggle } = props;
  const styles = useStyles();
  const rows = useRowStyles();
  const { rules, severities, quantities } = useMessages();
  const { finding, cell, sheetName } = entry;
  return (
    <>
      <button
        type="button"
        className={mergeClasses(rows.row, rows.indented, open && rows.open)}
        data-row={rowKey}
        tabIndex={tabbable ? 0 : -1}
        aria-expanded={open}
        onClick={onToggle}
      >
        <span className={rows.name}>
          <Name entry={entry} by={by} />
          {by !== 'rule' && (
            <span className={styles.rule}>
              <Icon sign={finding.severity} className={styles.sign} />
              <Unseen>{severities[finding.severity].one}</Unseen>
              <span>{rules[finding.rule].title}</span>
            </span>
          )}
          {showSheet && by !== 'sheet' && <bdi className={rows.below}>{sheetName}</bdi>}
          {preview && (
            <span className={styles.change}>
              <Value text={findingText(finding, quantities.day)} /> → <Value text={finding.suggestion ?? ''} />
            </span>
          )}
        </span>
        <bdi className={rows.cell}>{cell}</bdi>
      </button>
      {open && <FindingDetails {...props} />}
    </>
  );
}

function Name({ entry, by }: { readonly entry: Entry; readonly by: Group['by']['kind'] }) {
  const { pane } = useMessages();
  const { number, place } = entry;
  const report = by === 'report' ? '' : entry.report;
  const known = report !== '' || number !== '';
  return <Said text={known ? pane.finding.name(report, number) : pane.finding.nameless(place.row + 1)} />;
}
