// The answer first: how much is implemented, of what; then the parts of the whole, and those without a status.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedFigures, RuleId } from '../../tasks';
import { wholePercentages } from '../../tasks';
import { Notice } from '../parts/Notice';
import { useMessages } from '../speech';
import { FigureLines } from './FigureLines';
import type { FigureLine } from './FigureLines';
import type { OpenFigure } from './open-name';
import { Section } from './Section';
import { ShareChart } from './ShareChart';

const useStyles = makeStyles({
  headline: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  base: { margin: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

export function Headline({ figures: { figures } }: { readonly figures: CheckedFigures }) {
  const styles = useStyles();
  const { paneFigures: words } = useMessages();
  const rate = figures.rates.find(({ name }) => name === 'implementedOfAll');
  return (
    <div>
      <h2 className={styles.headline}>{words.headline(rate?.percent ?? null)}</h2>
      {figures.total > 0 && <p className={styles.base}>{words.ofAll(figures.total)}</p>}
    </div>
  );
}

export interface SharesProps {
  readonly figures: CheckedFigures;
  readonly onOpen: OpenFigure;
  /** Leads to what the check says of rows without a status. */
  readonly onCheck: (rules: readonly RuleId[]) => void;
}

/** What leaves a row without a status. */
const ofMissing: readonly RuleId[] = [
  'acceptance-missing',
  'implementation-missing',
  'acceptance-unrecognised',
  'implementation-unrecognised',
];

const wholes = ['implemented', 'closedOtherwise', 'open', 'noStatus'] as const;

export function Shares({ figures: { figures }, onOpen, onCheck }: SharesProps) {
  const { paneFigures: words } = useMessages();
  const counts = wholes.map((part) => figures[part]);
  const percents = wholePercentages(counts);
  const parts = wholes
    .map((part, at) => ({
      part,
      count: figures[part],
      percent: percents[at] ?? null,
      label: words.parts[part],
      figure: { name: { kind: 'part', part, group: null } as const, what: [words.parts[part]] },
    }))
    .filter(({ part, count }) => part !== 'noStatus' || count > 0);
  const lines: readonly FigureLine[] = parts.map((each) => ({ ...each, share: words.percent(each.percent) }));
  return (
    <Section heading={words.headings.share}>
      <ShareChart caption={words.captions.share(parts, figures.total)} parts={parts} onOpen={onOpen} />
      <FigureLines lines={lines} onOpen={onOpen} />
      {figures.noStatus > 0 && (
        <Notice
          kind="stale"
          sentence={words.noStatus.sentence(figures.noStatus)}
          advice={words.noStatus.advice}
          actions={[
            {
              label: words.noStatus.button,
              act: () => {
                onCheck(ofMissing);
              },
            },
          ]}
        />
      )}
    </Section>
  );
}
