// The findings with all that narrows, groups and mends them; those left as they are stand apart, with their reasons.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { RefObject } from 'react';
import type { Grouping } from '../../messages';
import { findingSentence, findingText, ignoredKey, ignoredOf } from '../../tasks';
import type { AnyFinding, Checked, Ignored, RuleId } from '../../tasks';
import { entriesOf, ignoredEntriesOf, onSeveralSheets } from '../finding-entries';
import type { Entry } from '../finding-entries';
import { groupsOf, narrowed, safeEntries, safeFixesIn, soughtGroup } from '../finding-groups';
import { goneReasonsOf } from '../gone-reasons';
import { useMessages } from '../speech';
import type { Checking } from '../use-checking';
import { useReturningFocus } from '../use-returning-focus';
import { Filters } from './Filters';
import type { Kind } from './Filters';
import { FindingList } from './FindingList';
import { FixPreview } from './FixPreview';
import { GoneReasons } from './GoneReasons';
import { Notice } from './Notice';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { marginInline: '-8px' },
});

export interface FindingsProps {
  readonly checking: Checking;
  readonly checked: Checked;
  readonly busy: boolean;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Rules to whose findings a person is led. */
  readonly sought: readonly RuleId[] | null;
  readonly onShown: (() => void) | undefined;
}

export function Findings({ checking, checked, busy, scroller, sought, onShown }: FindingsProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { pane } = messages;
  const { fix, decide, reveal } = checking;
  const [kind, setKind] = useState<Kind>(null);
  const [search, setSearch] = useState('');
  const [grouping, setGrouping] = useState<Grouping>('rule');
  const [previewing, setPreviewing] = useState(false);
  const list = useShownFindings(checked, kind, search, grouping);
  const { entries, shown, groups } = list;
  const [wanted, setWanted] = useState(() => soughtGroup(groups, sought));
  useEffect(() => {
    onShown?.();
  }, [onShown]);
  const safe = useMemo(() => safeFixesIn(shown), [shown]);
  const preview = previewing && safe > 0;
  const fixAll = useReturningFocus(preview);
  const searching = search.trim() !== '';
  const heed = (ignored: readonly Ignored[]) => {
    decide({ kind: 'heed', ignored });
  };
  if (list.total === 0) return <Notice kind="done" sentence={pane.check.cleanTitle} advice={pane.check.cleanWhatNow} />;
  return (
    <>
      {checked.findings.length === 0 && list.kind !== 'ignored' && (
        <Notice kind="done" sentence={pane.check.cleanTitle} advice={pane.check.cleanWhatNow} />
      )}
      <Filters
        counts={checked.counts}
        ignored={list.ignored}
        kind={list.kind}
        search={search}
        grouping={list.grouping}
        groupings={list.groupings}
        onKind={setKind}
        onSearch={setSearch}
        onGrouping={setGrouping}
      />
      {searching && (
        <p className={styles.quiet} role="status">
          {shown.length === 0 ? pane.check.nothingMatches : pane.check.shown(shown.length, entries.length)}
        </p>
      )}
      {shown.length === 0 && entries.length > 0 && (
        <div>
          <Button
            size="small"
            onClick={() => {
              setKind(null);
              setSearch('');
            }}
          >
            {pane.check.showAll}
          </Button>
        </div>
      )}
      {preview && (
        <FixPreview
          count={safe}
          busy={busy}
          onPreview={setPreviewing}
          onFix={() => {
            setPreviewing(false);
            fix(
              safeEntries(shown).map((entry) => entry.finding),
              { safeOnly: true },
            );
          }}
        />
      )}
      {!preview && groups.filter((group) => group.safe > 0).length > 1 && (
        <div>
          <Button
            ref={fixAll}
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              setPreviewing(true);
            }}
          >
            {pane.fixes.previewAll(safe)}
          </Button>
        </div>
      )}
      {shown.length > 0 && (
        <div className={styles.list}>
          <FindingList
            groups={groups}
            searching={searching}
            previewAll={preview}
            busy={busy}
            showSheet={onSeveralSheets(entries)}
            scroller={scroller}
            sought={wanted}
            onShown={() => {
              setWanted(null);
            }}
            onReveal={reveal}
            onFix={fix}
            onIgnore={(chosen, reason) => {
              decide({ kind: 'ignore', ignored: leftFor(chosen, reason) });
            }}
            onHeed={(chosen) => {
              heed(chosen.flatMap(({ ignored }) => ignored ?? []));
            }}
          />
        </div>
      )}
      {list.kind === 'ignored' && <GoneReasons gone={list.gone} onForget={heed} />}
    </>
  );
}

function useShownFindings(checked: Checked, wanted: Kind, search: string, wantedGrouping: Grouping) {
  const messages = useMessages();
  const gone = useMemo(() => goneReasonsOf(checked), [checked]);
  const ignored = checked.ignored.length + gone.length;
  const kind = stillThere(wanted, checked, ignored);
  const entries = useMemo(() => (kind === 'ignored' ? ignoredEntriesOf(checked) : entriesOf(checked)), [checked, kind]);
  const groupings: readonly Grouping[] = onSeveralSheets(entries) ? ['rule', 'report', 'sheet'] : ['rule', 'report'];
  const grouping = groupings.includes(wantedGrouping) ? wantedGrouping : 'rule';
  const severity = kind === 'ignored' ? null : kind;
  const shown = useMemo(() => {
    const said = (finding: AnyFinding) =>
      [
        messages.rules[finding.rule].title,
        findingSentence(finding, messages),
        findingText(finding, messages.quantities.day),
      ].join('\n');
    return narrowed(entries, { severity, search }, said);
  }, [entries, severity, search, messages]);
  const groups = useMemo(() => groupsOf(shown, grouping), [shown, grouping]);
  const total = checked.findings.length + ignored;
  return { kind, entries, shown, groups, grouping, groupings, gone, ignored, total };
}

/** A severity that the last fix emptied would leave the list blank without a filter to see why. */
function stillThere(kind: Kind, { counts }: Checked, ignored: number): Kind {
  if (kind === null) return null;
  return (kind === 'ignored' ? ignored : counts[kind]) > 0 ? kind : null;
}

/** Two rows that say the same of the same recommendation are left as they are by one reason. */
function leftFor(entries: readonly Entry[], reason: string): readonly Ignored[] {
  const all = entries.map(({ finding }) => ignoredOf(finding, reason));
  return [...new Map(all.map((each) => [ignoredKey(each), each])).values()];
}
