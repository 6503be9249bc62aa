// A message across the pane: one clear sentence, what to do, and the buttons for doing it.
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import type { Sign } from './Icon';
import { Said } from './Said';

export type NoticeKind = 'trouble' | 'stale' | 'done';

export interface NoticeAction {
  readonly label: string;
  readonly act: () => void;
  readonly primary?: boolean;
  readonly disabled?: boolean;
}

const signs: Readonly<Record<NoticeKind, Sign>> = { trouble: 'warning', stale: 'stale', done: 'done' };

const useStyles = makeStyles({
  notice: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: '8px',
    rowGap: '4px',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { marginBlockStart: '2px' },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  sentence: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  advice: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { gridColumn: '2', display: 'flex', flexWrap: 'wrap', gap: '8px', marginBlockStart: '4px' },
});

export interface NoticeProps {
  readonly kind: NoticeKind;
  readonly sentence: string;
  readonly advice?: string;
  readonly children?: ReactNode;
  readonly actions?: readonly NoticeAction[];
  readonly className?: string;
}

export function Notice({ kind, sentence, advice, children, actions = [], className }: NoticeProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.notice, className)} role={kind === 'trouble' ? 'alert' : 'status'}>
      <Icon sign={signs[kind]} className={styles.icon} />
      <div className={styles.text}>
        <p className={styles.sentence}>
          <Said text={sentence} />
        </p>
        {advice !== undefined && (
          <p className={styles.advice}>
            <Said text={advice} />
          </p>
        )}
        {children}
      </div>
      {actions.length > 0 && (
        <div className={styles.actions}>
          {actions.map(({ label, act, primary = false, disabled = false }) => (
            <Button
              key={label}
              size="small"
              appearance={primary ? 'primary' : 'secondary'}
              onClick={act}
              disabled={disabled}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
