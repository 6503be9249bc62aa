// The figures of a grouping as a table: a line for each group, a column for each part. Long tables grow on request.
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FigureGrouping, OpenGroup } from '../../tasks';
import { LinkButton } from '../parts/LinkButton';
import { Value } from '../parts/Said';
import { Unseen } from '../parts/Unseen';
import { useMessages } from '../speech';
import { NumberButton } from './NumberButton';
import type { OpenFigure } from './open-name';
import { PartSign } from './PartSign';
import { countOf } from './shown-parts';
import type { ShownPart } from './shown-parts';

const first = 10;
const atOnce = 100;

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', maxWidth: '560px' },
  head: {
    fontWeight: tokens.fontWeightSemibold,
    paddingBlockEnd: '4px',
    verticalAlign: 'bottom',
    whiteSpace: 'nowrap',
  },
  sign: { marginInlineStart: 'auto', marginInlineEnd: '4px' },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { fontWeight: tokens.fontWeightRegular, textAlign: 'start', overflowWrap: 'anywhere', paddingBlock: '2px' },
  number: { textAlign: 'end', padding: 0, width: '1%' },
  more: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface GroupTableProps {
  readonly by: FigureGrouping;
  readonly groups: readonly OpenGroup[];
  readonly parts: readonly ShownPart[];
  readonly onOpen: OpenFigure;
}

export function GroupTable({ by, groups, parts, onOpen }: GroupTableProps) {
  const styles = useStyles();
  const { paneFigures: words } = useMessages();
  const [most, setMost] = useState(first);
  const shown = groups.slice(0, most);
  const rest = groups.length - shown.length;
  return (
    <>
      <table className={styles.table} aria-label={words.headings.by[by]}>
        <Head parts={parts} />
        <tbody>
          {shown.map((group) => (
            <Line key={group.key} by={by} group={group} parts={parts} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <div className={styles.more}>
          <span className={styles.quiet}>{words.shown(shown.length, groups.length)}</span>
          <LinkButton
            onClick={() => {
              setMost(most + atOnce);
            }}
          >
            {words.more(Math.min(rest, atOnce))}
          </LinkButton>
        </div>
      )}
    </>
  );
}

function Head({ parts }: { readonly parts: readonly ShownPart[] }) {
  const styles = useStyles();
  const { paneFigures: words } = useMessages();
  return (
    <thead>
      <tr>
        <td />
        <th scope="col" className={styles.head}>
          {words.parts.total}
        </th>
        {parts.map((part) => (
          <th key={part} scope="col" className={styles.head} title={words.parts[part]}>
            <PartSign part={part} className={styles.sign} />
            <Unseen>{words.parts[part]}</Unseen>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface LineProps extends Omit<GroupTableProps, 'groups'> {
  readonly group: OpenGroup;
}

function Line({ by, group, parts, onOpen }: LineProps) {
  const styles = useStyles();
  const { paneFigures: words } = useMessages();
  const name = useGroupName(by, group.key);
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.name}>
        <Value text={name} />
      </th>
      {(['total', ...parts] as const).map((part) => (
        <td key={part} className={styles.number}>
          <NumberButton
            count={countOf(group, part)}
            figure={{
              name: { kind: 'part', part, group: { by, key: group.key } },
              what: part === 'total' ? [name] : [name, words.parts[part]],
            }}
            onOpen={onOpen}
          />
        </td>
      ))}
    </tr>
  );
}

function useGroupName(by: FigureGrouping, key: string): string {
  const { figures, terms } = useMessages();
  if (key === '') return figures.unknown;
  if (by !== 'addressee') return key;
  const names: Readonly<Record<string, string>> = terms.addressee;
  return names[key] ?? key;
}
