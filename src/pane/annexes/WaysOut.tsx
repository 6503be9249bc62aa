// The ways a paper leaves the pane. Where a way does not work it is not offered, and which ones do is said.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Checked } from '../../tasks';
import { isBusy } from '../checking';
import { Section } from '../figures/Section';
import { FileButton } from '../parts/FileButton';
import { Unseen } from '../parts/Unseen';
import { useMessages } from '../speech';
import type { Checking } from '../use-checking';
import type { PaperWays } from './annex-tasks';
import { allBuilt, readyNow } from './annexing';
import { MakingProgress } from './MakingProgress';
import { PaperTroubleNotice } from './PaperTroubleNotice';

const useStyles = makeStyles({
  ways: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  way: { display: 'grid', gap: '2px', justifyItems: 'start' },
  button: { maxWidth: '100%', overflowWrap: 'anywhere' },
  about: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  template: { marginInlineStart: '-4px' },
});

export interface WaysOutProps {
  readonly checking: Checking;
  readonly checked: Checked;
  readonly ways: PaperWays;
}

export function WaysOut({ checking, checked, ways }: WaysOutProps) {
  const styles = useStyles();
  const { out: words } = useMessages().paneAnnexes;
  const { state, annexes } = checking;
  const { making, trouble, chosen } = annexes.state;
  const able = !isBusy(state) && chosen.length > 0 && allBuilt(annexes.state, checked) !== null;
  const makesFiles = ways.save || ways.oneDrive === 'works';
  return (
    <Section heading={words.title}>
      <div className={styles.ways}>
        {making && <MakingProgress making={making} onCancel={annexes.cancel} />}
        {trouble && <PaperTroubleNotice trouble={trouble} onDismiss={annexes.dismissTrouble} />}
        {chosen.length === 0 && <p className={styles.about}>{words.chooseFirst}</p>}
        {makesFiles ? (
          <WordFile checking={checking} checked={checked} ways={ways} able={able} />
        ) : (
          <p className={styles.about}>{words.noFiles(['sheets', ...(ways.copy ? (['copy'] as const) : [])])}</p>
        )}
        <div className={styles.way}>
          <Button className={styles.button} disabledFocusable={!able} onClick={annexes.insert}>
            {words.sheets(Math.max(chosen.length, 1))}
          </Button>
          <p className={styles.about}>{words.about.sheets}</p>
        </div>
        {ways.copy && (
          <div className={styles.way}>
            <Button className={styles.button} disabledFocusable={!able} onClick={annexes.copy}>
              {words.copy(Math.max(chosen.length, 1))}
            </Button>
            <p className={styles.about}>{words.about.copy}</p>
          </div>
        )}
        {makesFiles && (
          <div className={styles.way}>
            <div className={styles.template}>
              <FileButton
                label={words.template}
                accept=".docx,.dotx"
                disabled={isBusy(state)}
                onFile={annexes.fillTemplate}
              />
            </div>
            <p className={styles.about}>{words.about.template}</p>
          </div>
        )}
      </div>
    </Section>
  );
}

/** One button in one place: it makes the file, and then saves it, since a browser saves only in a click of its own. */
function WordFile({ checking, checked, ways, able }: WaysOutProps & { readonly able: boolean }) {
  const styles = useStyles();
  const { out: words } = useMessages().paneAnnexes;
  const { annexes, state } = checking;
  const ready = readyNow(annexes.state, checked);
  const busy = isBusy(state);
  const { length } = annexes.state.chosen;
  const isOnline = ways.oneDrive === 'works';
  return (
    <div className={styles.buttons}>
      <Unseen live>{ready && !busy ? words.ready(ready.file.name) : ''}</Unseen>
      {(ways.save || !ready) && (
        <Button
          key="word"
          className={styles.button}
          appearance="primary"
          disabledFocusable={ready ? busy : !able}
          onClick={ready ? annexes.save : annexes.makeWord}
        >
          {ready ? words.save(ready.file.name) : words.word(Math.max(length, 1))}
        </Button>
      )}
      {ready && isOnline && (
        <Button
          className={styles.button}
          appearance={ways.save ? 'secondary' : 'primary'}
          disabledFocusable={busy}
          onClick={annexes.saveOnline}
        >
          {words.saveOnline}
        </Button>
      )}
    </div>
  );
}
