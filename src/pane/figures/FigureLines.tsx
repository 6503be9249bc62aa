// Figures one below the other: what is counted, then the number, then what it is a share of.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Said } from '../parts/Said';
import { NumberButton } from './NumberButton';
import type { OpenedFigure, OpenFigure } from './open-name';
import { PartSign } from './PartSign';
import type { ShownPart } from './shown-parts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', maxWidth: '560px' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto auto',
    alignItems: 'baseline',
    columnGap: '8px',
    minHeight: '28px',
  },
  sign: { alignSelf: 'center' },
  words: { overflowWrap: 'anywhere', gridColumn: '1 / span 2' },
  beside: { gridColumn: '2' },
  base: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  bar: {
    display: 'block',
    height: '8px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    minWidth: '2px',
    cursor: 'pointer',
    forcedColorAdjust: 'none',
  },
  closed: { cursor: 'default' },
  share: { minWidth: '44px', textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

export interface FigureLine {
  readonly label: string;
  readonly count: number;
  readonly figure: OpenedFigure;
  readonly part?: ShownPart;
  readonly bar?: Bar;
  /** "49%". */
  readonly share?: string;
  /** "of the 51 in this tracker". */
  readonly base?: string;
}

/** From where to where it goes, as shares of the whole width. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly colour: string;
}

export interface FigureLinesProps {
  readonly lines: readonly FigureLine[];
  /** What the bars show, in one sentence. */
  readonly caption?: string;
  readonly onOpen: OpenFigure;
}

export function FigureLines({ lines, caption, onOpen }: FigureLinesProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={caption}>
      {lines.map(({ label, count, figure, part, bar, share, base }) => (
        <li key={JSON.stringify(figure.name)} className={styles.line}>
          {part && <PartSign part={part} className={styles.sign} />}
          <span className={mergeClasses(styles.words, part && styles.beside)}>
            <Said text={label} />
            {bar !== undefined && (
              <span
                className={mergeClasses(styles.bar, count === 0 && styles.closed)}
                style={placed(bar)}
                onClick={() => {
                  if (count > 0) onOpen(figure);
                }}
              />
            )}
            {base !== undefined && <span className={styles.base}>{base}</span>}
          </span>
          <NumberButton count={count} figure={figure} onOpen={onOpen} />
          {share !== undefined && <span className={styles.share}>{share}</span>}
        </li>
      ))}
    </ul>
  );
}

function placed({ from, to, colour }: Bar) {
  const percent = (share: number) => `${String(Math.round(share * 1000) / 10)}%`;
  return { backgroundColor: colour, marginInlineStart: percent(from), width: percent(to - from) };
}
