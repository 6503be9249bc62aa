// The heading of a group: a rule in plain words, how often it speaks, and the fix of all where none can be wrong.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FocusEvent } from 'react';
import type { Group } from '../finding-groups';
import { useMessages, useSpeech } from '../speech';
import { Icon } from './Icon';
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
  tools: { display: 'flex', flexWrap: 'wrap', gap: '8px', paddingBlock: '0 8px', paddingInline: '28px 8px' },
  preview: {
    margin: '0 8px 8px',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  sentence: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  note: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface GroupRowProps {
  readonly rowKey: string;
  readonly group: Group;
  readonly open: boolean;
  readonly previewing: boolean;
  readonly tabbable: boolean;
  readonly busy: boolean;
  readonly onToggle: () => void;
  readonly onPreview: (on: boolean) => void;
  readonly onFix: () => void;
  readonly onFocus: (event: FocusEvent) => void;
}

export function GroupRow(props: GroupRowProps) {
  const { rowKey, group, open, previewing, tabbable, busy, onToggle, onPreview, onFix, onFocus } = props;
  const styles = useStyles();
  const { direction, messages } = useSpeech();
  const { pane, quantities, rules, severities } = messages;
  const chevron = open ? 'opened' : direction === 'rtl' ? 'closedToLeft' : 'closedToRight';
  const { title } = rules[group.rule];
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
          onFocus={onFocus}
        >
          <Icon sign={chevron} className={styles.chevron} />
          <Icon sign={group.severity} className={styles.sign} />
          <Unseen>{pane.check.group(severities[group.severity].one, title, count)}</Unseen>
          <span className={styles.title} aria-hidden="true">
            {title}
          </span>
          <span className={styles.count} aria-hidden="true">
            {quantities.number(count)}
          </span>
        </button>
      </h3>
      {open && !previewing && group.safe > 0 && (
        <div className={styles.tools}>
          <Button
            size="small"
            disabled={busy}
            onClick={() => {
              onPreview(true);
            }}
          >
            {pane.fixes.preview(group.safe)}
          </Button>
        </div>
      )}
      {previewing && <Preview count={group.safe} busy={busy} onFix={onFix} onPreview={onPreview} />}
    </>
  );
}

type PreviewProps = Pick<GroupRowProps, 'busy' | 'onFix' | 'onPreview'> & { readonly count: number };

function Preview({ count, busy, onFix, onPreview }: PreviewProps) {
  const styles = useStyles();
  const words = useMessages().pane.fixes;
  return (
    <div className={styles.preview}>
      <p className={styles.sentence}>{words.previewTitle(count)}</p>
      <p className={styles.note}>{words.previewNote}</p>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" autoFocus disabled={busy} onClick={onFix}>
          {words.apply(count)}
        </Button>
        <Button
          size="small"
          onClick={() => {
            onPreview(false);
          }}
        >
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
