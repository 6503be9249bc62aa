// Whether requests were answered in time: of those due by the reporting date. No recommendations stand behind these.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { plainColour, wholePercentages } from '../../tasks';
import type { CheckedFigures } from '../../tasks';
import { useMessages } from '../speech';
import { Section } from './Section';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', maxWidth: '560px' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    alignItems: 'baseline',
    columnGap: '8px',
    minHeight: '28px',
  },
  words: { overflowWrap: 'anywhere' },
  base: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  share: { minWidth: '44px' },
  bar: {
    display: 'block',
    height: '8px',
    minWidth: '2px',
    boxSizing: 'border-box',
    backgroundColor: plainColour,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: 'none',
  },
});

const outcomes = ['onTime', 'late', 'unanswered'] as const;

export function Timeliness({ figures: { timeliness, figures } }: { readonly figures: CheckedFigures }) {
  const styles = useStyles();
  const { paneFigures: words, quantities, figures: said } = useMessages();
  const { asOf } = figures;
  if (!timeliness || asOf === null) return null;
  const names = said.summary.timeliness;
  const percentages = wholePercentages(outcomes.map((outcome) => timeliness[outcome]));
  return (
    <Section heading={names.heading}>
      <ul className={styles.list}>
        {outcomes.map((outcome, at) => (
          <li key={outcome} className={styles.line}>
            <span className={styles.words}>
              {names[outcome]}
              {timeliness[outcome] > 0 && (
                <span
                  className={styles.bar}
                  style={{ width: `${String((timeliness[outcome] / timeliness.due) * 100)}%` }}
                />
              )}
              <span className={styles.base}>{words.ofDue(timeliness.due, asOf)}</span>
            </span>
            <span className={styles.number}>{quantities.number(timeliness[outcome])}</span>
            <span className={mergeClasses(styles.number, styles.share)}>{words.percent(percentages[at] ?? null)}</span>
          </li>
        ))}
        {timeliness.unreadable > 0 && (
          <li className={styles.line}>
            <span className={styles.words}>{names.unreadable}</span>
            <span className={styles.number}>{quantities.number(timeliness.unreadable)}</span>
          </li>
        )}
      </ul>
    </Section>
  );
}
