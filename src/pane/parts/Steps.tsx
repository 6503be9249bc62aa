// The steps from a tracker to a paper, one line each with its state; the current one is open below.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMessages } from '../speech';
import { Icon } from './Icon';
import type { Sign } from './Icon';
import { Unseen } from './Unseen';

export type StepId = 'tracker' | 'check' | 'texts' | 'figures' | 'annexes';
export type StepState = 'notStarted' | 'running' | 'done' | 'attention' | 'stale';

export interface Step {
  readonly id: StepId;
  readonly state: StepState;
  readonly line: string;
}

const signs: Readonly<Record<StepState, Sign>> = {
  notStarted: 'notStarted',
  running: 'running',
  done: 'done',
  attention: 'warning',
  stale: 'stale',
};

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: '0 8px 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  step: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    minHeight: '32px',
    padding: '4px 8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    // Griffel turns the shadow round from right to left.
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  name: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  line: {
    flexGrow: 1,
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

export interface StepsProps {
  readonly steps: readonly Step[];
  readonly current: StepId;
  readonly onChoose: (step: StepId) => void;
}

export function Steps({ steps, current, onChoose }: StepsProps) {
  const styles = useStyles();
  const words = useMessages().pane.steps;
  return (
    <nav aria-label={words.label}>
      <ol className={styles.list}>
        {steps.map(({ id, state, line }) => (
          <li key={id}>
            <button
              type="button"
              className={mergeClasses(styles.step, id === current && styles.current)}
              aria-current={id === current ? 'step' : undefined}
              onClick={() => {
                onChoose(id);
              }}
            >
              <Icon sign={signs[state]} />
              <span className={styles.name}>{words[id]}</span>
              <Unseen>{words.states[state]}</Unseen>
              <span className={styles.line}>{line}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
