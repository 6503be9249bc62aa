// A column for each year of report, stacked of its parts: as the chart in the workbook will look. A picture of the table
// below it, each part leading to its rows as the numbers there do.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { OpenGroup } from '../../tasks';
import { useMessages } from '../speech';
import type { NamedAddressee, OpenFigure } from './open-name';
import { colours, PartShape } from './PartSign';
import { countOf } from './shown-parts';
import type { ShownPart } from './shown-parts';

const height = 120;
/** A lower part has no room for its shape. */
const lowest = 16;
/** More years are written under every second column, and so on. */
const mostNames = 9;

const useStyles = makeStyles({
  chart: { display: 'flex', alignItems: 'flex-end', gap: '4px', maxWidth: '480px' },
  year: { flex: '1 1 0', minWidth: 0, maxWidth: '48px', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  column: { display: 'flex', flexDirection: 'column-reverse' },
  part: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    overflow: 'hidden',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    marginBlockStart: '-1px',
    cursor: 'pointer',
    forcedColorAdjust: 'none',
  },
  name: {
    borderTop: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'center',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    minHeight: '16px',
  },
});

export interface YearChartProps {
  /** Newest first, as in the table. */
  readonly years: readonly OpenGroup[];
  readonly parts: readonly ShownPart[];
  /** Of those addressed so only. */
  readonly addressee?: NamedAddressee;
  readonly onOpen: OpenFigure;
}

export function YearChart({ years, parts, addressee, onOpen }: YearChartProps) {
  const styles = useStyles();
  const { paneFigures: words, figures } = useMessages();
  const most = Math.max(...years.map(({ total }) => total));
  const names = years.map(({ key }) => key).filter((key) => key !== '');
  const caption = words.captions.years(
    names.at(-1) ?? figures.unknown,
    names[0] ?? figures.unknown,
    parts.map((part) => words.parts[part]),
  );
  const every = Math.ceil(years.length / mostNames);
  return (
    <div className={styles.chart} role="img" aria-label={caption}>
      {years.map((year, index) => (
        <div key={year.key} className={styles.year}>
          <div className={styles.column}>
            {parts.map((part) => (
              <Part key={part} year={year} part={part} most={most} {...(addressee && { addressee })} onOpen={onOpen} />
            ))}
          </div>
          <span className={styles.name}>{index % every === 0 ? year.key || '?' : ''}</span>
        </div>
      ))}
    </div>
  );
}

interface PartProps {
  readonly year: OpenGroup;
  readonly part: ShownPart;
  /** Of the fullest year. */
  readonly most: number;
  readonly addressee?: NamedAddressee;
  readonly onOpen: OpenFigure;
}

function Part({ year, part, most, addressee, onOpen }: PartProps) {
  const styles = useStyles();
  const { paneFigures: words, figures } = useMessages();
  const count = countOf(year, part);
  if (count === 0) return null;
  const tall = Math.max((count / most) * height, 2);
  const what = [...(addressee ? [addressee.name] : []), year.key || figures.unknown, words.parts[part]];
  const group = { by: 'year', key: year.key, ...(addressee && { addressee: addressee.code }) } as const;
  return (
    <div
      className={styles.part}
      style={{ ...colours(part), height: `${String(tall)}px` }}
      title={words.behind(what, count)}
      onClick={() => {
        onOpen({ name: { kind: 'part', part, group }, what });
      }}
    >
      {tall >= lowest && <PartShape part={part} />}
    </div>
  );
}
