// Words for those who hear the pane instead of seeing it.
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

export function Unseen({ children, live = false }: { readonly children: ReactNode; readonly live?: boolean }) {
  const styles = useStyles();
  return (
    <span className={styles.unseen} {...(live && { role: 'status' })}>
      {children}
    </span>
  );
}
