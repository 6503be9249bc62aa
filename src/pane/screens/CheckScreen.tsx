// The Check step: the answer in a sentence, what it was measured against, what could not be looked at, then the
// findings.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { Checked, RuleId } from '../../tasks';
import { isBusy } from '../checking';
import { Findings } from '../parts/Findings';
import { HeldAgainst } from '../parts/HeldAgainst';
import { Latest, StaleNotice } from '../parts/Latest';
import { NotRun } from '../parts/NotRun';
import { ProgressLine } from '../parts/ProgressLine';
import { ReportingDate } from '../parts/ReportingDate';
import { Troubled } from '../parts/Troubled';
import { Unseen } from '../parts/Unseen';
import { useMessages } from '../speech';
import type { Checking } from '../use-checking';
import { StartScreen } from './StartScreen';

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  top: { display: 'grid', gap: '4px' },
  summary: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontVariantNumeric: 'tabular-nums',
  },
  toolbar: { minHeight: '32px', display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  grow: { flexGrow: 1 },
});

/** What is set up or looked up beside the screens. */
export type PanelId = 'about' | 'rules' | 'tools' | 'history';

export interface CheckScreenProps {
  readonly checking: Checking;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onPanel: (panel: PanelId) => void;
  /** Rules whose findings another step leads to: the first of their groups is opened and has the focus. */
  readonly sought?: readonly RuleId[] | null;
  /** They are shown: what is done next moves no focus any more. */
  readonly onShown?: () => void;
}

export function CheckScreen(props: CheckScreenProps) {
  const styles = useStyles();
  const { checking } = props;
  const { state, check, cancel } = checking;
  const again = () => {
    check();
  };
  const { activity, checked, trouble } = state;
  return (
    <section className={styles.screen} aria-busy={activity.kind !== 'idle'}>
      {trouble && <Troubled trouble={trouble} checking={checking} />}
      {!checked && activity.kind === 'idle' && trouble?.kind !== 'refused' && <StartScreen onCheck={again} />}
      {!checked && activity.kind !== 'idle' && <ProgressLine activity={activity} onCancel={cancel} />}
      {checked && <Result {...props} checked={checked} />}
    </section>
  );
}

type ResultProps = CheckScreenProps & { readonly checked: Checked };

function Result(props: ResultProps) {
  const { checking, checked, scroller, onPanel, sought, onShown } = props;
  const { quantities } = useMessages();
  const { state } = checking;
  const busy = isBusy(state);
  const summary = quantities.summary(checked.counts, checked.tracker.recommendations.length);
  return (
    <>
      <Top {...props} summary={summary} />
      <Unseen live>{busy ? '' : summary}</Unseen>
      <Latest
        checking={checking}
        onHistory={() => {
          onPanel('history');
        }}
      />
      <StaleNotice checking={checking} />
      <Findings
        checking={checking}
        checked={checked}
        busy={busy}
        scroller={scroller}
        sought={sought ?? null}
        onShown={onShown}
      />
    </>
  );
}

/** The answer, what it was held against, what could not be looked at, and the ways on. */
function Top({ checking, checked, summary, onPanel }: ResultProps & { readonly summary: string }) {
  const styles = useStyles();
  const { pane } = useMessages();
  const { state, check, cancel, decide, hold, settle } = checking;
  const { tracker, reading, notRun } = checked;
  const busy = isBusy(state);
  return (
    <div className={styles.top}>
      <h2 className={styles.summary}>{summary}</h2>
      <NotRun notRun={notRun} />
      <ReportingDate
        asOf={tracker.asOf}
        kept={reading.kept.asOf ?? null}
        stated={tracker.statedAsOf ?? null}
        settled={state.settled}
        onSettle={settle}
        onSet={(asOf) => {
          decide({ kind: 'as-of', asOf });
        }}
      />
      <HeldAgainst checked={checked} held={state.held} busy={busy} onHold={hold} />
      <div className={styles.toolbar}>
        {busy ? (
          <div className={styles.grow}>
            <ProgressLine activity={state.activity} onCancel={cancel} />
          </div>
        ) : (
          <>
            {!state.stale && (
              <Button
                size="small"
                onClick={() => {
                  check();
                }}
              >
                {pane.check.again}
              </Button>
            )}
            <Button
              size="small"
              onClick={() => {
                onPanel('tools');
              }}
            >
              {pane.check.tools}
            </Button>
            <Button
              size="small"
              onClick={() => {
                onPanel('rules');
              }}
            >
              {pane.check.rules}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
