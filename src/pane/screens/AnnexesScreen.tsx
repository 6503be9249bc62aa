// The Annexes step: what the paper needs, what goes in, what would show in print, and the ways out.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { annexesInShort } from '../../tasks';
import type { Checked, PaperSetting, RuleId } from '../../tasks';
import { builtNow, builtSoFar } from '../annexes/annexing';
import { WorkLine } from '../annexes/MakingProgress';
import { Outputs } from '../annexes/Outputs';
import { PaperPreview, Stopped } from '../annexes/PaperPreview';
import { printWarnings } from '../annexes/print-warnings';
import { SettingsForm } from '../annexes/SettingsForm';
import { usePreparing } from '../annexes/use-preparing';
import type { Shown } from '../annexes/use-preparing';
import { Warnings } from '../annexes/Warnings';
import { WaysOut } from '../annexes/WaysOut';
import { WhatGoesIn } from '../annexes/WhatGoesIn';
import { isBusy, isNoTracker } from '../checking';
import { BeforeCheck } from '../parts/BeforeCheck';
import { Latest, StaleNotice } from '../parts/Latest';
import { ProgressLine } from '../parts/ProgressLine';
import { ReportingDate } from '../parts/ReportingDate';
import { Troubled } from '../parts/Troubled';
import { useMessages } from '../speech';
import type { Checking } from '../use-checking';
import type { PanelId } from './CheckScreen';

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px', alignContent: 'start' },
  top: { display: 'grid', gap: '4px' },
  away: { display: 'none' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  sentence: { margin: 0 },
});

export interface AnnexesScreenProps {
  readonly checking: Checking;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onPanel: (panel: PanelId) => void;
  /** Leads to the Check step, to what this rule found. */
  readonly onCheck: (rule: RuleId) => void;
}

export function AnnexesScreen(props: AnnexesScreenProps) {
  const styles = useStyles();
  const words = useMessages().paneAnnexes;
  const { checking } = props;
  const { activity, checked, trouble } = checking.state;
  const { open } = checking.annexes;
  useEffect(open, [open]);
  return (
    <section className={styles.screen} aria-busy={activity.kind !== 'idle'}>
      {trouble && <Troubled trouble={trouble} checking={checking} />}
      {!checked && !isNoTracker(trouble) && <BeforeCheck checking={checking} words={words.empty} />}
      {checked && <Known {...props} checked={checked} />}
    </section>
  );
}

type KnownProps = AnnexesScreenProps & { readonly checked: Checked };

function Known(props: KnownProps) {
  const { checking, checked, scroller, onPanel } = props;
  const styles = useStyles();
  const { annexes, state, reveal, cancel } = checking;
  const { shown, show, back } = useShown(scroller);
  const [settings, setSettings] = useState<SettingsOpen>({ open: false, wanted: null });
  const asOf = checked.tracker.asOf ?? checked.reading.kept.paper?.reportingDate ?? null;
  usePreparing(annexes, asOf === null ? null : checked, shown);
  const fill = (wanted: PaperSetting) => {
    back();
    setSettings({ open: true, wanted });
  };
  return (
    <>
      <Latest
        checking={checking}
        onHistory={() => {
          onPanel('history');
        }}
      />
      {isBusy(state) && !annexes.state.making && <ProgressLine activity={state.activity} onCancel={cancel} />}
      <StaleNotice checking={checking} />
      {shown && (
        <PaperPreview
          {...shown}
          built={builtNow(annexes.state, checked, shown.output, shown.form)}
          scroller={scroller}
          preparing={!annexes.state.stopped}
          onStop={annexes.stop}
          onGoOn={annexes.goOn}
          onForm={(form) => {
            show({ ...shown, form });
          }}
          onReveal={reveal}
          onSetting={fill}
          onBack={back}
        />
      )}
      <div className={mergeClasses(styles.screen, shown !== null && styles.away)}>
        <Day {...props} />
        {asOf !== null && (
          <Choices {...props} settings={settings} onSettings={setSettings} onShow={show} onFill={fill} />
        )}
      </div>
    </>
  );
}

interface SettingsOpen {
  readonly open: boolean;
  readonly wanted: PaperSetting | null;
}

/** The paper that is looked at; going back finds the choices as they were left. */
function useShown(scroller: RefObject<HTMLElement | null>) {
  const [shown, setShown] = useState<Shown | null>(null);
  const left = useRef<{ readonly at: number; readonly from: HTMLElement | null } | null>(null);
  useLayoutEffect(() => {
    const around = scroller.current;
    if (shown || !left.current) return;
    const { at, from } = left.current;
    left.current = null;
    from?.focus({ preventScroll: true });
    if (around) around.scrollTop = at;
  }, [shown, scroller]);
  const show = (next: Shown) => {
    const { activeElement } = document;
    const around = scroller.current;
    left.current ??= {
      at: around?.scrollTop ?? 0,
      from: activeElement instanceof HTMLElement ? activeElement : null,
    };
    setShown(next);
    if (around && !shown) around.scrollTop = 0;
  };
  return {
    shown,
    show,
    back: () => {
      setShown(null);
    },
  };
}

/** A paper says how things stand on a day; without one there is nothing to choose yet. */
function Day({ checking, checked }: KnownProps) {
  const styles = useStyles();
  const words = useMessages().paneAnnexes;
  const { state, annexes, decide, settle } = checking;
  const { tracker, reading } = checked;
  const asOf = tracker.asOf ?? reading.kept.paper?.reportingDate ?? null;
  return (
    <div className={styles.top}>
      <h2 className={styles.title}>
        {asOf === null ? words.noDate.sentence : words.chosen(annexes.state.chosen.length)}
      </h2>
      {asOf === null && <p className={styles.sentence}>{words.noDate.advice}</p>}
      <ReportingDate
        asOf={asOf}
        kept={reading.kept.asOf ?? null}
        stated={tracker.statedAsOf ?? null}
        settled={state.settled}
        onSettle={settle}
        onSet={(day) => {
          decide({ kind: 'as-of', asOf: day });
        }}
      />
    </div>
  );
}

type ChoicesProps = KnownProps & {
  readonly settings: SettingsOpen;
  readonly onSettings: (settings: SettingsOpen) => void;
  readonly onShow: (shown: Shown) => void;
  readonly onFill: (setting: PaperSetting) => void;
};

function Choices(props: ChoicesProps) {
  const { checking, checked, settings, onSettings, onShow, onFill, onCheck } = props;
  const { annexes, state, decide } = checking;
  const { scope, language, chosen, ways } = annexes.state;
  const [narrowing, setNarrowing] = useState(false);
  const inShort = useMemo(() => annexesInShort(checked, scope), [checked, scope]);
  // What is said of the papers built so far stays, while the next is built.
  const built = builtSoFar(annexes.state, checked);
  const warnings = printWarnings(built, inShort.inPrint);
  return (
    <>
      <Outputs
        inShort={inShort}
        chosen={chosen}
        onChoose={annexes.choose}
        onPreview={(output) => {
          onShow({ output, form: 'paper' });
        }}
      />
      <WhatGoesIn
        scope={scope}
        language={language}
        trackerLanguage={checked.tracker.language}
        offered={inShort}
        open={narrowing}
        onOpen={setNarrowing}
        onScope={annexes.setScope}
        onLanguage={annexes.setLanguage}
      />
      <SettingsForm
        kept={checked.reading.kept.paper ?? {}}
        busy={isBusy(state)}
        {...settings}
        onOpen={(open) => {
          if (open !== settings.open) onSettings({ open, wanted: null });
        }}
        onKeep={(paper) => {
          decide({ kind: 'paper', settings: paper });
        }}
      />
      {built.length > 0 && (
        <Warnings
          warnings={warnings}
          whole={built.length === chosen.length}
          several={chosen.length > 1}
          onCheck={onCheck}
          onFill={onFill}
        />
      )}
      <Preparing annexes={annexes} />
      {ways && <WaysOut checking={checking} checked={checked} ways={ways} />}
    </>
  );
}

function Preparing({ annexes: { state, stop, goOn } }: Pick<Checking, 'annexes'>) {
  const words = useMessages().paneAnnexes.progress;
  const { preparing, stopped } = state;
  if (stopped) return <Stopped onGoOn={goOn} />;
  if (!preparing) return null;
  return <WorkLine text={words.preparing(preparing.done, preparing.total)} progress={preparing} onCancel={stop} />;
}
