// The heading of a group: a rule in plain words, how often it speaks, and the fix of all where none can be wrong.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Group } from '../finding-groups';
import type { MessageSet } from '../../messages';
import { useMessages, useSpeech } from '../speech';
import { Icon } from './Icon';
import { FixPreview } from './FixPreview';
import { ReasonForm } from './ReasonForm';
import { Said } from './Said';
import { Unseen } from './Unseen';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit', lineHeight: 'inherit' },
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    width: '100%',
    minHeight: '32px',
    padding: '6px 8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  sign: { marginBlockStart: '2px' },
  chevron: {
    width: '12px',
    height: '12px',
    marginBlockStart: '4px',
    color: tokens.colorNeutralForeground3,
  },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'break-word' },
  count: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2, paddingInlineStart: '4px' },
  tools: { display: 'flex', flexWrap: 'wrap', gap: '8px', paddingBlock: '0 4px', paddingInline: '28px 8px' },
  form: { paddingInline: '8px', paddingBlockEnd: '8px' },
});
export interface GroupRowProps {
  readonly rowKey: string;
  readonly group: Group;
  readonly open: boolean;
  /** What would be written if all that is safe in this group were fixed. */
  readonly previewing: boolean;
  /** A reason for leaving all of it as it is is being asked. */
  readonly ignoring: boolean;
  /** Nothing can be done from here: another preview is shown. */
  readonly still: boolean;
  readonly tabbable: boolean;
  readonly busy: boolean;
  readonly onToggle: () => void;
  readonly onPreview: (on: boolean) => void;
  readonly onFix: () => void;
  readonly onIgnoring: (on: boolean) => void;
  readonly onIgnore: (reason: string) => void;
  readonly onHeed: () => void;
}

export function GroupRow(props: GroupRowProps) {
  const { rowKey, group, open, tabbable, onToggle } = props;
  const styles = useStyles();
  const { direction, messages } = useSpeech();
  const { pane, quantities, severities } = messages;
  const chevron = open ? 'opened' : direction === 'rtl' ? 'closedToLeft' : 'closedToRight';
  const title = titleOf(group, messages);
  const count = group.entries.length;
  return (
    <>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.row}
          data-row={rowKey}
          tabIndex={tabbable ? 0 : -1}
          aria-expanded={open}
          onClick={onToggle}
        >
          <Icon sign={chevron} className={styles.chevron} />
          <Icon sign={group.severity} className={styles.sign} />
          <Unseen>{pane.check.group(severities[group.severity].one, title, count)}</Unseen>
          <span className={styles.title} aria-hidden="true">
            {group.by.kind === 'rule' ? title : <Said text={title} />}
          </span>
          <span className={styles.count} aria-hidden="true">
            {quantities.number(count)}
          </span>
        </button>
      </h3>
      {open && <Deeds {...props} />}
    </>
  );
}

function titleOf({ by }: Group, { rules, pane, quantities }: MessageSet): string {
  switch (by.kind) {
    case 'rule':
      return rules[by.rule].title;
    case 'report':
      return by.symbol === '' ? pane.check.noReport : quantities.apart(by.symbol);
    case 'sheet':
      return quantities.apart(by.name);
  }
}

function Deeds({ group, previewing, ignoring, still, busy, onPreview, onFix, onIgnoring, ...props }: GroupRowProps) {
  const styles = useStyles();
  const { pane } = useMessages();
  const { entries, safe } = group;
  const ignored = entries[0]?.ignored !== null;
  // One finding has its own buttons.
  const several = entries.length > 1;
  if (still || (!several && safe === 0)) return null;
  if (previewing) return <FixPreview count={safe} busy={busy} onFix={onFix} onPreview={onPreview} />;
  if (ignoring) {
    return (
      <div className={styles.form}>
        <ReasonForm
          count={entries.length}
          onIgnore={props.onIgnore}
          onCancel={() => {
            onIgnoring(false);
          }}
        />
      </div>
    );
  }
  return (
    <div className={styles.tools}>
      {safe > 0 && (
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            onPreview(true);
          }}
        >
          {pane.fixes.preview(safe)}
        </Button>
      )}
      {several && ignored && (
        <Button size="small" disabledFocusable={busy} onClick={props.onHeed}>
          {pane.ignoring.showAgain(entries.length)}
        </Button>
      )}
      {several && !ignored && (
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={busy}
          onClick={() => {
            onIgnoring(true);
          }}
        >
          {pane.ignoring.ignoreAll(entries.length)}
        </Button>
      )}
    </div>
  );
}
