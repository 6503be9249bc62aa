// The pane: its language and theme, the steps, and the screen of the current one.
import {
  FluentProvider,
  makeStyles,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Checked, RuleId, Unfit } from '../tasks';
import { About } from './parts/About';
import { Header } from './parts/Header';
import { LanguageNotice } from './parts/LanguageNotice';
import { Notice } from './parts/Notice';
import { Panels } from './parts/Panels';
import { Steps } from './parts/Steps';
import type { StepId } from './parts/Steps';
import type { PaneTasks } from './pane-tasks';
import { AnnexesScreen } from './screens/AnnexesScreen';
import { CheckScreen } from './screens/CheckScreen';
import type { PanelId } from './screens/CheckScreen';
import { FiguresScreen } from './screens/FiguresScreen';
import { TextsScreen } from './screens/TextsScreen';
import { TrackerScreen } from './screens/TrackerScreen';
import { SpeechProvider, useMessages } from './speech';
import { stepsOf } from './steps-of';
import { UnfitNotice } from './parts/UnfitNotice';
import { useChecking } from './use-checking';
import { useChosenSpeech } from './use-chosen-speech';
import type { SpeechAtFirst } from './use-chosen-speech';
import { useKeptFocus } from './use-kept-focus';
import { useSummaryAtOnce } from './use-summary-at-once';
import { useTopOfStep } from './use-top-of-step';

export type PaneTheme = 'light' | 'dark' | 'contrast';

/** What the pane cannot do anything about, and says instead of its screens. */
export type Hindrance = 'excel-too-old' | 'outside-excel';

export interface AppProps extends SpeechAtFirst {
  /** `null` where there is no Excel to do anything with. */
  readonly tasks: PaneTasks | null;
  readonly theme: PaneTheme;
  readonly hindrance?: Hindrance;
  /** Begin with a check, as the ribbon's button asks. */
  readonly checkAtOnce?: boolean;
  /** Begin with a check and put its figures on a sheet, as the ribbon's other button asks. */
  readonly summaryAtOnce?: boolean;
  /** Address of the help page. */
  readonly help?: string | null;
  /** Check again as the person types in the sheet: remembered for the person, not in the workbook. */
  readonly asTyped?: boolean;
  readonly onAsTyped?: (on: boolean) => void;
}

const themes: Readonly<Record<PaneTheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

const useStyles = makeStyles({
  root: { height: '100vh', display: 'flex', flexDirection: 'column', overflow: 'hidden' },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    scrollbarGutter: 'stable',
    scrollbarWidth: 'thin',
  },
  content: {
    paddingBlock: '12px 24px',
    paddingInline: '16px 8px',
    maxWidth: '720px',
    boxSizing: 'border-box',
    color: tokens.colorNeutralForeground1,
  },
});

export function App(props: AppProps) {
  const { speech, notLoaded, choose, dismiss } = useChosenSpeech(props);
  useEffect(() => {
    document.documentElement.lang = speech.messages.language;
    document.documentElement.dir = speech.direction;
  }, [speech]);
  const again = () => {
    if (notLoaded) choose(notLoaded);
  };
  return (
    <FluentProvider theme={themes[props.theme]} dir={speech.direction}>
      <SpeechProvider value={speech}>
        <Frame {...props} speech={speech} onLanguage={choose}>
          {notLoaded && <LanguageNotice language={notLoaded} onAgain={again} onDismiss={dismiss} />}
        </Frame>
      </SpeechProvider>
    </FluentProvider>
  );
}

/** The children stand above the screen, whichever it is. */
type FrameProps = AppProps & { readonly children: ReactNode };

function Frame(props: FrameProps) {
  const styles = useStyles();
  const { tasks, hindrance, speech } = props;
  return (
    <div className={styles.root} lang={speech.messages.language}>
      {tasks && hindrance === undefined ? (
        <Work {...props} tasks={tasks} />
      ) : (
        <Idle {...props} hindrance={hindrance ?? 'outside-excel'} />
      )}
    </div>
  );
}

/** Nothing can be done here, but the language can be chosen and the add-in explained. */
function Idle({ help, onLanguage, hindrance, children }: FrameProps & { readonly hindrance: Hindrance }) {
  const styles = useStyles();
  const [about, setAbout] = useState(false);
  return (
    <>
      <Header
        help={help ?? null}
        onLanguage={onLanguage}
        panels={['about']}
        onPanel={() => {
          setAbout(true);
        }}
      />
      <main className={styles.content}>
        {children}
        <Hindered hindrance={hindrance} />
      </main>
      <About
        open={about}
        onClose={() => {
          setAbout(false);
        }}
      />
    </>
  );
}

function Hindered({ hindrance }: { readonly hindrance: Hindrance }) {
  const { pane, refused } = useMessages();
  const tooOld = refused['excel-too-old'];
  return hindrance === 'excel-too-old' ? (
    <Notice kind="trouble" sentence={tooOld.sentence(null)} advice={tooOld.advice} />
  ) : (
    <Notice kind="trouble" sentence={pane.outside.sentence} advice={pane.outside.advice} />
  );
}

type WorkProps = FrameProps & { readonly tasks: PaneTasks };

function Work({
  tasks,
  checkAtOnce = false,
  summaryAtOnce = false,
  help = null,
  onLanguage,
  children,
  ...remembered
}: WorkProps) {
  const styles = useStyles();
  const messages = useMessages();
  const scroller = useRef<HTMLElement>(null);
  const [current, setCurrent] = useState<StepId>(summaryAtOnce ? 'figures' : 'check');
  const [editing, setEditing] = useState<string | null>(null);
  const [panel, setPanel] = useState<PanelId | null>(null);
  const [asTyped, setAsTyped] = useState(remembered.asTyped ?? false);
  const checking = useChecking(tasks, asTyped);
  useKeptFocus(scroller);
  useTopOfStep(scroller, current);
  const { state, check, decide } = checking;
  useEffect(() => {
    if (checkAtOnce || summaryAtOnce) check();
  }, [checkAtOnce, summaryAtOnce, check]);
  useSummaryAtOnce(summaryAtOnce, checking);
  const unfit = state.checked?.reading.unfit ?? [];
  const [sought, setSought] = useState<readonly RuleId[] | null>(null);
  const forgetSought = useCallback(() => {
    setSought(null);
  }, []);
  const showInCheck = (rules: readonly RuleId[]) => {
    setSought(rules);
    setCurrent('check');
  };
  return (
    <>
      <Header
        help={help}
        onLanguage={onLanguage}
        panels={state.checked ? ['rules', 'history', 'about'] : ['about']}
        onPanel={setPanel}
      />
      <Steps
        steps={stepsOf(state, checking.texts.compared, checking.annexes.state, messages)}
        current={current}
        onChoose={setCurrent}
      />
      <main className={styles.body} ref={scroller}>
        <div className={styles.content}>
          {children}
          {unfit.length > 0 && (
            <UnfitNotice
              unfit={unfit}
              onUseNew={() => {
                decide({ kind: 'accept' });
              }}
              onCorrect={() => {
                setEditing(sheetToCorrect(state.checked, unfit));
                setCurrent('tracker');
              }}
            />
          )}
          {current === 'check' && (
            <CheckScreen
              checking={checking}
              scroller={scroller}
              onPanel={setPanel}
              sought={sought}
              onShown={forgetSought}
            />
          )}
          {current === 'tracker' && <TrackerScreen checking={checking} editing={editing} onEdit={setEditing} />}
          {current === 'texts' && <TextsScreen checking={checking} scroller={scroller} onPanel={setPanel} />}
          {current === 'figures' && (
            <FiguresScreen checking={checking} scroller={scroller} onPanel={setPanel} onCheck={showInCheck} />
          )}
          {current === 'annexes' && (
            <AnnexesScreen
              checking={checking}
              scroller={scroller}
              onPanel={setPanel}
              onCheck={(rule) => {
                showInCheck([rule]);
              }}
            />
          )}
        </div>
      </main>
      <Panels
        checking={checking}
        panel={panel}
        asTyped={asTyped}
        onAsTyped={(on) => {
          setAsTyped(on);
          remembered.onAsTyped?.(on);
        }}
        onClose={() => {
          setPanel(null);
        }}
      />
    </>
  );
}

/** The first sheet whose decisions no longer fit, else the first tracker. */
function sheetToCorrect(checked: Checked | null, unfit: readonly Unfit[]): string | null {
  const sheets = checked?.tracker.layout.sheets.filter((sheet) => sheet.kind === 'tracker') ?? [];
  const named = sheets.find((sheet) => unfit.some((each) => each.sheet === sheet.name));
  return (named ?? sheets[0])?.sheet ?? null;
}
