// Every rate with what it is a rate of; and how last period became this one.
import { makeStyles, tokens } from '@fluentui/react-components';
import { plainColour, statusColours } from '../../tasks';
import type { CheckedFigures, NamedRate, RollForward, RuleId } from '../../tasks';
import { Notice } from '../parts/Notice';
import { Said } from '../parts/Said';
import { useMessages } from '../speech';
import { FigureLines } from './FigureLines';
import type { Bar, FigureLine } from './FigureLines';
import type { OpenFigure } from './open-name';
import { Section } from './Section';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

export interface RatesProps {
  readonly figures: CheckedFigures;
  readonly onOpen: OpenFigure;
}

export function Rates({ figures: { figures }, onOpen }: RatesProps) {
  const { paneFigures: words } = useMessages();
  const line = ({ name, numerator, denominator, percent }: NamedRate): FigureLine => ({
    label: words.rates[name],
    count: numerator,
    figure: { name: { kind: 'rate', rate: name }, what: [words.rates[name]] },
    share: words.percent(percent),
    ...(numerator > 0 && { bar: { from: 0, to: numerator / denominator, colour: plainColour } }),
    base: name === 'implementedOfAccepted' ? words.ofAccepted(denominator) : words.ofAll(denominator),
  });
  return (
    <Section heading={words.headings.rates}>
      <FigureLines lines={figures.rates.map(line)} onOpen={onOpen} />
    </Section>
  );
}

/** In the order in which they add up. */
const steps: readonly (keyof RollForward)[] = ['openBefore', 'new', 'reopened', 'closed', 'vanished', 'openNow'];
/** Where each count takes what is open: up from what it was, then down to what it is. */
function barsOf({ openBefore, new: fresh, reopened, closed, vanished, openNow }: RollForward) {
  const [grown, returned] = [openBefore + fresh, openBefore + fresh + reopened];
  const left = returned - closed;
  const { open, openNew, openEarlier, closedOtherwise, noStatus } = statusColours;
  const ends: Readonly<Record<keyof RollForward, readonly [number, number, string]>> = {
    openBefore: [0, openBefore, open],
    new: [openBefore, grown, openNew],
    reopened: [grown, returned, openEarlier],
    closed: [left, returned, closedOtherwise],
    vanished: [left - vanished, left, noStatus],
    openNow: [0, openNow, open],
  };
  const most = Math.max(1, returned, openNow);
  const share = (count: number) => Math.max(0, count) / most;
  return (part: keyof RollForward): Bar => {
    const [from, to, colour] = ends[part];
    return { from: share(from), to: share(to), colour };
  };
}

const signs: Readonly<Partial<Record<keyof RollForward, string>>> = {
  new: '+',
  reopened: '+',
  closed: '−',
  vanished: '−',
  openNow: '=',
};

export interface RolledForwardProps extends RatesProps {
  /** Where last period's data came from. */
  readonly name: string;
  /** Leads to what the check says where the counts do not add up. */
  readonly onCheck: (rules: readonly RuleId[]) => void;
}

export function RolledForward({ figures: { figures }, name, onOpen, onCheck }: RolledForwardProps) {
  const styles = useStyles();
  const { paneFigures: words } = useMessages();
  const { rollForward } = figures;
  if (!rollForward) return null;
  const barOf = barsOf(rollForward);
  const lines = steps.map((part): FigureLine => {
    const label = words.rollForward[part];
    const sign = signs[part];
    return {
      label: sign === undefined ? label : `${sign} ${label}`,
      count: rollForward[part],
      ...(rollForward[part] > 0 && { bar: barOf(part) }),
      figure: { name: { kind: 'roll-forward', part }, what: [words.headings.rollForward, label] },
    };
  });
  return (
    <Section heading={words.headings.rollForward}>
      <p className={styles.quiet}>
        <Said text={words.comparedWith(name)} />
      </p>
      <FigureLines lines={lines} onOpen={onOpen} />
      {!addsUp(rollForward) && (
        <Notice
          kind="stale"
          sentence={words.doesNotAddUp}
          actions={[
            {
              label: words.noStatus.button,
              act: () => {
                onCheck(['roll-forward-mismatch']);
              },
            },
          ]}
        />
      )}
    </Section>
  );
}

function addsUp({ openBefore, new: fresh, reopened, closed, vanished, openNow }: RollForward): boolean {
  return openBefore + fresh + reopened - closed - vanished === openNow;
}
