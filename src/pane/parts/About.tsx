// What the add-in is and what it does not do, for those who fear for their file.
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import { useMessages } from '../speech';

export function About({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const words = useMessages().pane.about;
  return (
    <Dialog
      open={open}
      onOpenChange={(_, { open: stays }) => {
        if (!stays) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent>
            {words.sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary">{words.close}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
