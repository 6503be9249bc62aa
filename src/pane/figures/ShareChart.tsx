// One bar that is the whole, cut into its parts: a picture of the numbers written below it, each part leading to its
// rows as those do.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMessages } from '../speech';
import type { OpenedFigure, OpenFigure } from './open-name';
import { colours, PartShape } from './PartSign';
import type { ShownPart } from './shown-parts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    maxWidth: '560px',
    height: '28px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  part: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    minWidth: '2px',
    overflow: 'hidden',
    cursor: 'pointer',
    forcedColorAdjust: 'none',
  },
  after: {
    borderInlineStartWidth: '1px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStrokeAccessible,
  },
});

/** A narrower part has no room for its shape. */
const narrowest = 0.08;

export interface ShareChartProps {
  readonly caption: string;
  readonly parts: readonly { readonly part: ShownPart; readonly count: number; readonly figure: OpenedFigure }[];
  readonly onOpen: OpenFigure;
}

export function ShareChart({ caption, parts, onOpen }: ShareChartProps) {
  const styles = useStyles();
  const { paneFigures: words } = useMessages();
  const drawn = parts.filter(({ count }) => count > 0);
  const total = drawn.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={styles.bar} role="img" aria-label={caption}>
      {drawn.map(({ part, count, figure }, index) => (
        <div
          key={part}
          className={mergeClasses(styles.part, index > 0 && styles.after)}
          style={{ ...colours(part), flex: `${String(count)} 1 0` }}
          title={words.behind(figure.what, count)}
          onClick={() => {
            onOpen(figure);
          }}
        >
          {count / total >= narrowest && <PartShape part={part} />}
        </div>
      ))}
    </div>
  );
}
