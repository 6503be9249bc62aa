// What the add-in is and what it does not do, for those who fear for their file.
import { makeStyles } from '@fluentui/react-components';
import { useMessages } from '../speech';
import { Panel } from './Panel';

const useStyles = makeStyles({ sentence: { margin: 0 } });

export function About({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const styles = useStyles();
  const words = useMessages().pane.about;
  return (
    <Panel open={open} title={words.title} close={words.close} onClose={onClose}>
      {words.sentences.map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
    </Panel>
  );
}
