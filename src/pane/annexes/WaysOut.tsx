// The ways a paper leaves the pane. Where a way does not work it is not offered, and which ones do is said.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Checked } from '../../tasks';
import { isBusy } from '../checking';
import { Section } from '../figures/Section';
import { FileButton } from '../parts/FileButton';
import { LinkButton } from '../parts/LinkButton';
import { Unseen } from '../parts/Unseen';
import { useMessages } from '../speech';
import type { Checking } from '../use-checking';
import type { PaperWays } from './annex-tasks';
import { allBuilt, readyNow } from './annexing';
import type { ReadyPaper } from './annexing';
import { LeftOut } from './LeftOut';
import { MakingProgress } from './MakingProgress';
import { PaperTroubleNotice } from './PaperTroubleNotice';
import { SaveFile } from './SaveFile';

const useStyles = makeStyles({
  ways: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px' },
  way: { display: 'grid', gap: '2px', justifyItems: 'start' },
  button: { maxWidth: '100%', overflowWrap: 'anywhere' },
  about: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', marginInlineStart: '-4px' },
});

export interface WaysOutProps {
  readonly checking: Checking;
  readonly checked: Checked;
  readonly ways: PaperWays;
}

interface WayProps extends WaysOutProps {
  readonly ready: ReadyPaper | null;
  /** What is chosen can be made now. */
  readonly able: boolean;
}

export function WaysOut(props: WaysOutProps) {
  const styles = useStyles();
  const { checking, checked, ways } = props;
  const { out: words } = useMessages().paneAnnexes;
  const { state, annexes } = checking;
  const { making, trouble, chosen } = annexes.state;
  const busy = isBusy(state);
  const ready = readyNow(annexes.state, checked);
  const able = !busy && chosen.length > 0 && allBuilt(annexes.state, checked) !== null;
  const makesFiles = ways.save || ways.oneDrive === 'works';
  return (
    <Section heading={words.title}>
      <div className={styles.ways}>
        <Unseen live>{ready && !busy ? words.ready(ready.file.name) : ''}</Unseen>
        {making && <MakingProgress making={making} onCancel={annexes.cancel} />}
        {trouble && <PaperTroubleNotice trouble={trouble} onDismiss={annexes.dismissTrouble} />}
        {chosen.length === 0 && <p className={styles.about}>{words.chooseFirst}</p>}
        {makesFiles ? (
          <WordFile {...props} ready={ready} able={able} />
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
        {makesFiles && <Template {...props} ready={ready} able={able} />}
      </div>
    </Section>
  );
}

/** What makes the file gives way to what saves it, in the same place. */
function WordFile({ checking: { annexes, state }, ways, ready, able }: WayProps) {
  const styles = useStyles();
  const { out: words } = useMessages().paneAnnexes;
  return ready?.kind === 'word' ? (
    <SaveFile ready={ready} ways={ways} annexes={annexes} busy={isBusy(state)} />
  ) : (
    <div>
      <Button className={styles.button} appearance="primary" disabledFocusable={!able} onClick={annexes.makeWord}>
        {words.word(Math.max(annexes.state.chosen.length, 1))}
      </Button>
    </div>
  );
}

function Template({ checking: { annexes, state }, ways, ready }: WayProps) {
  const styles = useStyles();
  const { out: words } = useMessages().paneAnnexes;
  const busy = isBusy(state);
  return (
    <div className={styles.way}>
      <div className={styles.links}>
        <FileButton label={words.template} accept=".docx,.dotx" disabled={busy} onFile={annexes.fillTemplate} />
        <LinkButton disabled={busy} onClick={annexes.makeSample}>
          {words.sample}
        </LinkButton>
      </div>
      <p className={styles.about}>{words.about.template}</p>
      {ready && ready.kind !== 'word' && <SaveFile ready={ready} ways={ways} annexes={annexes} busy={busy} />}
      {ready && <LeftOut omissions={ready.omissions ?? []} />}
    </div>
  );
}
