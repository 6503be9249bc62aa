// The Check step: the answer in a sentence, what it was measured against, what could not be looked at, then the
// findings.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { RefObject } from 'react';
import { cellName } from '../../tasks';
import type { Checked } from '../../tasks';
import { entriesOf, groupsOf } from '../finding-groups';
import type { Entry, Narrowing } from '../finding-groups';
import { Filters } from '../parts/Filters';
import { FindingList } from '../parts/FindingList';
import { FixBar } from '../parts/FixBar';
import { Notice } from '../parts/Notice';
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
  toolbar: { minHeight: '32px', display: 'flex', alignItems: 'center' },
  grow: { flexGrow: 1 },
  // In reach wherever the list has been scrolled to; nothing where there is nothing to say.
  latest: { position: 'sticky', top: 0, zIndex: 1, display: 'grid', gap: '8px', ':empty': { display: 'none' } },
  nothing: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { marginInline: '-8px' },
});

export interface CheckScreenProps {
  readonly checking: Checking;
  readonly scroller: RefObject<HTMLElement | null>;
}

export function CheckScreen({ checking, scroller }: CheckScreenProps) {
  const styles = useStyles();
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
      {checked && <Result checking={checking} checked={checked} scroller={scroller} />}
    </section>
  );
}

function Result({ checking, checked, scroller }: CheckScreenProps & { readonly checked: Checked }) {
  const styles = useStyles();
  const { pane, quantities } = useMessages();
  const { state, check, cancel, fix, takeBack, dismissFixes } = checking;
  const { activity, stale, revealed } = state;
  const { counts, tracker, notRun } = checked;
  const busy = activity.kind !== 'idle';
  const summary = quantities.summary(counts, tracker.recommendations.length);
  const total = counts.error + counts.warning + counts.hint;
  const again = () => {
    check();
  };
  return (
    <>
      <div className={styles.top}>
        <h2 className={styles.summary}>{summary}</h2>
        <ReportingDate
          asOf={tracker.asOf}
          own={state.asOf !== null}
          onSet={(asOf) => {
            check({ asOf });
          }}
        />
        <NotRun notRun={notRun} />
        <div className={styles.toolbar}>
          {busy ? (
            <div className={styles.grow}>
              <ProgressLine activity={activity} onCancel={cancel} />
            </div>
          ) : (
            !stale && (
              <Button size="small" onClick={again}>
                {pane.check.again}
              </Button>
            )
          )}
        </div>
      </div>
      <Unseen live>{busy ? '' : summary}</Unseen>
      <Unseen live>{revealed === null ? '' : pane.finding.revealed(cellName(revealed.row, revealed.column))}</Unseen>
      <div className={styles.latest}>
        <FixBar
          fixes={state.fixes}
          takenBack={state.takenBack}
          busy={busy}
          onTakeBack={takeBack}
          onDismiss={dismissFixes}
        />
      </div>
      {stale && !busy && (
        <Notice
          kind="stale"
          sentence={pane.check.stale}
          actions={[{ label: pane.check.again, act: again, primary: true }]}
        />
      )}
      {total === 0 ? (
        <Notice kind="done" sentence={pane.check.cleanTitle} advice={pane.check.cleanWhatNow} />
      ) : (
        <Findings checked={checked} busy={busy} scroller={scroller} onFix={fix} onReveal={checking.reveal} />
      )}
    </>
  );
}

interface FindingsProps {
  readonly checked: Checked;
  readonly busy: boolean;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onFix: Checking['fix'];
  readonly onReveal: Checking['reveal'];
}

const everything: Narrowing = { severity: null, search: '' };

function Findings({ checked, busy, scroller, onFix, onReveal }: FindingsProps) {
  const styles = useStyles();
  const { pane } = useMessages();
  const [narrowing, setNarrowing] = useState(everything);
  // A severity that the last fix emptied would leave the list blank without a filter to see why.
  const severity = narrowing.severity !== null && checked.counts[narrowing.severity] > 0 ? narrowing.severity : null;
  const { search } = narrowing;
  const entries = useMemo(() => entriesOf(checked), [checked]);
  const groups = useMemo(() => groupsOf(entries, { severity, search }), [entries, severity, search]);
  const shown = groups.reduce((sum, group) => sum + group.entries.length, 0);
  const searching = search.trim() !== '';
  return (
    <>
      <Filters counts={checked.counts} narrowing={{ severity, search }} onNarrow={setNarrowing} />
      {searching && (
        <p className={styles.nothing} role="status">
          {shown === 0 ? pane.check.nothingMatches : pane.check.shown(shown, entries.length)}
        </p>
      )}
      {shown === 0 ? (
        <div>
          <Button
            size="small"
            onClick={() => {
              setNarrowing(everything);
            }}
          >
            {pane.check.showAll}
          </Button>
        </div>
      ) : (
        <div className={styles.list}>
          <FindingList
            groups={groups}
            searching={searching}
            busy={busy}
            showSheet={onSeveralSheets(entries)}
            scroller={scroller}
            onReveal={onReveal}
            onFix={onFix}
          />
        </div>
      )}
    </>
  );
}

function onSeveralSheets(entries: readonly Entry[]): boolean {
  return entries.some((entry) => entry.place.sheet !== entries[0]?.place.sheet);
}
