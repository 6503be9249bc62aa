// What every screen that shows a check says of the workbook: what was done last, the cell that was last shown, and
// whether the sheet has changed since.
import { makeStyles } from '@fluentui/react-components';
import { cellName } from '../../tasks';
import { isBusy } from '../checking';
import { useMessages } from '../speech';
import type { Checking } from '../use-checking';
import { Notice } from './Notice';
import { ToldBar } from './ToldBar';
import { Unseen } from './Unseen';

const useStyles = makeStyles({
  // In reach wherever the screen has been scrolled to; nothing where there is nothing to say.
  latest: { position: 'sticky', top: 0, zIndex: 1, display: 'grid', gap: '8px', ':empty': { display: 'none' } },
});

export interface LatestProps {
  readonly checking: Checking;
  readonly onHistory: () => void;
}

export function Latest({ checking: { state, annexes, takeBack, reveal, dismissTold }, onHistory }: LatestProps) {
  const styles = useStyles();
  const { finding } = useMessages().pane;
  const { told, history, revealed } = state;
  return (
    <>
      <Unseen live>{revealed === null ? '' : finding.revealed(cellName(revealed.row, revealed.column))}</Unseen>
      <div className={styles.latest}>
        <ToldBar
          told={told}
          history={history}
          busy={isBusy(state)}
          onTakeBack={takeBack}
          onHistory={onHistory}
          onReveal={reveal}
          onDismiss={dismissTold}
          onOpenOnline={annexes.openOnline}
        />
      </div>
    </>
  );
}

export function StaleNotice({ checking: { state, check } }: Pick<LatestProps, 'checking'>) {
  const words = useMessages().pane.check;
  if (!state.stale || isBusy(state)) return null;
  const again = () => {
    check();
  };
  return <Notice kind="stale" sentence={words.stale} actions={[{ label: words.again, act: again, primary: true }]} />;
}
