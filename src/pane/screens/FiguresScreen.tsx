// The Figures step: what a paper states about this tracker, each number leading to the recommendations behind it.
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { figureGroupings, rowsBehind } from '../../tasks';
import type { Checked, CheckedFigures, FigureName, RuleId } from '../../tasks';
import { isBusy, isNoTracker } from '../checking';
import { Behind } from '../figures/Behind';
import { figuresKnown } from '../figures/figures-known';
import { GroupTable } from '../figures/GroupTable';
import { Headline, Shares } from '../figures/Headline';
import { InsertSummary } from '../figures/InsertSummary';
import type { OpenedFigure, OpenFigure } from '../figures/open-name';
import { Outstanding } from '../figures/Outstanding';
import { Rates, RolledForward } from '../figures/Rates';
import { Section } from '../figures/Section';
import { SheetCharts } from '../figures/SheetCharts';
import { shownParts } from '../figures/shown-parts';
import { Timeliness } from '../figures/Timeliness';
import { Years } from '../figures/Years';
import { BeforeCheck } from '../parts/BeforeCheck';
import { Latest, StaleNotice } from '../parts/Latest';
import { ProgressLine } from '../parts/ProgressLine';
import { ReportingDate } from '../parts/ReportingDate';
import { Troubled } from '../parts/Troubled';
import { useMessages } from '../speech';
import type { Checking } from '../use-checking';
import type { PanelId } from './CheckScreen';

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '16px', alignContent: 'start' },
  top: { display: 'grid', gap: '4px' },
  away: { display: 'none' },
});

export interface FiguresScreenProps {
  readonly checking: Checking;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onPanel: (panel: PanelId) => void;
  /** Leads to what the check says by the first of these rules that found something. */
  readonly onCheck: (rules: readonly RuleId[]) => void;
}

export function FiguresScreen(props: FiguresScreenProps) {
  const styles = useStyles();
  const words = useMessages().paneFigures;
  const { checking } = props;
  const { activity, checked, trouble } = checking.state;
  return (
    <section className={styles.screen} aria-busy={activity.kind !== 'idle'}>
      {trouble && <Troubled trouble={trouble} checking={checking} />}
      {!checked && !isNoTracker(trouble) && <BeforeCheck checking={checking} words={words.empty} />}
      {checked && <Counted {...props} checked={checked} />}
    </section>
  );
}

type CountedProps = FiguresScreenProps & { readonly checked: Checked };

function Counted(props: CountedProps) {
  const { checking, checked, scroller, onPanel } = props;
  const styles = useStyles();
  const { state, cancel, reveal } = checking;
  const figures = figuresKnown(checked);
  const { opened, open, back } = useOpened(scroller);
  const busy = isBusy(state);
  return (
    <>
      <Latest
        checking={checking}
        onHistory={() => {
          onPanel('history');
        }}
      />
      {busy && <ProgressLine activity={state.activity} onCancel={cancel} />}
      <StaleNotice checking={checking} />
      {opened && (
        <Behind
          what={opened.what}
          rows={rowsBehind(figures, opened.name)}
          here={sheetsOf(opened.name, props)}
          scroller={scroller}
          onReveal={reveal}
          onBack={back}
        />
      )}
      <div className={mergeClasses(styles.screen, opened !== null && styles.away)}>
        <AllFigures {...props} figures={figures} onOpen={open} />
      </div>
    </>
  );
}

/** What was open last period stands in another workbook, where one was chosen. */
function sheetsOf(name: FigureName, { checking, checked }: CountedProps): ReadonlyMap<string, string> {
  const before = name.kind === 'roll-forward' && (name.part === 'openBefore' || name.part === 'vanished');
  return before && checking.state.held.lastPeriod !== null ? elsewhere : checked.tracker.sheetNames;
}

const elsewhere: ReadonlyMap<string, string> = new Map();

/** The number whose list is open; going back finds the figures as they were left. */
function useOpened(scroller: RefObject<HTMLElement | null>) {
  const [opened, setOpened] = useState<OpenedFigure | null>(null);
  const left = useRef<{ readonly at: number; readonly from: HTMLElement | null } | null>(null);
  const open: OpenFigure = (figure) => {
    const { activeElement } = document;
    const from = activeElement instanceof HTMLElement ? activeElement : null;
    left.current = { at: scroller.current?.scrollTop ?? 0, from };
    setOpened(figure);
  };
  useLayoutEffect(() => {
    const around = scroller.current;
    if (opened) {
      if (around) around.scrollTop = 0;
      return;
    }
    if (!left.current) return;
    const { at, from } = left.current;
    left.current = null;
    from?.focus({ preventScroll: true });
    if (around) around.scrollTop = at;
  }, [opened, scroller]);
  return {
    opened,
    open,
    back: () => {
      setOpened(null);
    },
  };
}

type AllFiguresProps = CountedProps & { readonly figures: CheckedFigures; readonly onOpen: OpenFigure };

function AllFigures({ checking, checked, figures, onOpen, onCheck }: AllFiguresProps) {
  const styles = useStyles();
  const { state, decide, hold, settle, tools } = checking;
  const { tracker, reading } = checked;
  return (
    <>
      <div className={styles.top}>
        <Headline figures={figures} />
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
      </div>
      <InsertSummary count={tracker.recommendations.length} busy={isBusy(state)} onInsert={tools.insertSummary} />
      <SheetCharts checked={checked} />
      {figures.figures.total > 0 && <Shares figures={figures} onOpen={onOpen} onCheck={onCheck} />}
      <Outstanding
        open={figures}
        busy={isBusy(state)}
        onOpen={onOpen}
        onLastPeriod={(file) => {
          hold('lastPeriod', file);
        }}
      />
      <Groups figures={figures} onOpen={onOpen} />
      {figures.figures.total > 0 && <Rates figures={figures} onOpen={onOpen} />}
      <RolledForward figures={figures} name={checked.lastPeriod?.name ?? ''} onOpen={onOpen} onCheck={onCheck} />
      <Timeliness figures={figures} />
    </>
  );
}

function Groups({ figures, onOpen }: Pick<AllFiguresProps, 'figures' | 'onOpen'>) {
  const { paneFigures: words } = useMessages();
  const parts = shownParts(figures);
  return figureGroupings
    .filter((by) => figures.groups[by].length > 0)
    .map((by) =>
      by === 'year' ? (
        <Years key={by} figures={figures} onOpen={onOpen} />
      ) : (
        <Section key={by} heading={words.headings.by[by]}>
          <GroupTable by={by} groups={figures.groups[by]} parts={parts} onOpen={onOpen} />
        </Section>
      ),
    );
}
