// A page of its own over the screen, for what is set up or looked up now and then; Escape leads back.
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  surface: { padding: '16px', maxWidth: '560px', width: 'calc(100% - 16px)', boxSizing: 'border-box' },
  content: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', alignContent: 'start', gap: '12px' },
});

export interface PanelProps {
  readonly open: boolean;
  readonly title: string;
  readonly close: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Panel({ open, title, close, onClose, children }: PanelProps) {
  const styles = useStyles();
  return (
    <Dialog
      open={open}
      onOpenChange={(_, { open: stays }) => {
        if (!stays) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{close}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
