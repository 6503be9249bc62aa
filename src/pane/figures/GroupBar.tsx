// A group as one bar as long as the group is large, cut into its parts: a picture of the numbers in its line, each part
// leading to its rows as those do.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { OpenGroup } from '../../tasks';
import { useMessages } from '../speech';
import type { OpenedFigure, OpenFigure } from './open-name';
import { colours } from './PartSign';
import { countOf } from './shown-parts';
import type { ShownPart } from './shown-parts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    height: '8px',
    boxSizing: 'border-box',
    minWidth: '4px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    marginBlockEnd: '2px',
  },
  part: { minWidth: '2px', cursor: 'pointer', forcedColorAdjust: 'none' },
  after: {
    borderInlineStartWidth: '1px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStrokeAccessible,
  },
});

export interface GroupBarProps {
  readonly group: OpenGroup;
  readonly parts: readonly ShownPart[];
  /** Of the largest group. */
  readonly most: number;
  readonly figureOf: (part: ShownPart) => OpenedFigure;
  readonly onOpen: OpenFigure;
}

export function GroupBar({ group, parts, most, figureOf, onOpen }: GroupBarProps) {
  const styles = useStyles();
  const { paneFigures: words } = useMessages();
  const drawn = parts.map((part) => ({ part, count: countOf(group, part) })).filter(({ count }) => count > 0);
  return (
    <span
      className={styles.bar}
      style={{ width: `${String(Math.round((1000 * group.total) / most) / 10)}%` }}
      aria-hidden="true"
    >
      {drawn.map(({ part, count }, index) => (
        <span
          key={part}
          className={mergeClasses(styles.part, index > 0 && styles.after)}
          style={{ ...colours(part), flex: `${String(count)} 1 0` }}
          title={words.behind(figureOf(part).what, count)}
          onClick={() => {
            onOpen(figureOf(part));
          }}
        />
      ))}
    </span>
  );
}
