// What is set seldom, behind a line that says how it is set.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  whole: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  line: {
    padding: '6px 8px',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  set: { color: tokens.colorNeutralForeground2 },
  inside: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px', padding: '4px 12px 12px' },
});

export interface UnfoldingProps {
  readonly title: string;
  /** How it is set now. */
  readonly set: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly children: ReactNode;
}

export function Unfolding({ title, set, open, onOpen, children }: UnfoldingProps) {
  const styles = useStyles();
  return (
    <details
      className={styles.whole}
      open={open}
      onToggle={({ currentTarget }) => {
        onOpen(currentTarget.open);
      }}
    >
      <summary className={styles.line}>
        <span className={styles.title}>{title}</span> <span className={styles.set}>{set}</span>
      </summary>
      {open && <div className={styles.inside}>{children}</div>}
    </details>
  );
}
