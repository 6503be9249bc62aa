// The figures of a grouping as a table: a line for each group with its bar, a column for each part. The Tab key stops at
// one number, arrow keys lead to the others. Long tables grow on request.
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FigureGrouping, OpenGroup } from '../../tasks';
import { LinkButton } from '../parts/LinkButton';
import { Value } from '../parts/Said';
import { Unseen } from '../parts/Unseen';
import { useMessages } from '../speech';
import { useOneTabStop } from '../use-one-tab-stop';
import { GroupBar } from './GroupBar';
import { NumberButton } from './NumberButton';
import type { NamedAddressee, OpenedFigure, OpenFigure } from './open-name';
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
  /** Of those addressed so only. */
  readonly addressee?: NamedAddressee;
  readonly onOpen: OpenFigure;
}

export function GroupTable({ by, groups, parts, addressee, onOpen }: GroupTableProps) {
  const styles = useStyles();
  const { paneFigures: words } = useMessages();
  const [atMost, setAtMost] = useState(first);
  const oneTabStop = useOneTabStop<HTMLTableElement>();
  const shown = groups.slice(0, atMost);
  const most = Math.max(...groups.map(({ total }) => total));
  const name = words.headings.by[by];
  const rest = groups.length - shown.length;
  return (
    <>
      <table
        className={styles.table}
        role="grid"
        aria-label={addressee ? `${name}, ${addressee.name}` : name}
        {...oneTabStop}
      >
        <Head parts={parts} />
        <tbody>
          {shown.map((group) => (
            <Line
              key={group.key}
              by={by}
              group={group}
              most={most}
              parts={parts}
              {...(addressee && { addressee })}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <div className={styles.more}>
          <span className={styles.quiet}>{words.shown(shown.length, groups.length)}</span>
          <LinkButton
            onClick={() => {
              setAtMost(atMost + atOnce);
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
  /** Of the largest group. */
  readonly most: number;
}

function Line({ by, group, most, parts, addressee, onOpen }: LineProps) {
  const styles = useStyles();
  const { paneFigures: words } = useMessages();
  const name = useGroupName(by, group.key);
  const figureOf = (part: ShownPart | 'total'): OpenedFigure => ({
    name: { kind: 'part', part, group: { by, key: group.key, ...(addressee && { addressee: addressee.code }) } },
    what: [...(addressee ? [addressee.name] : []), name, ...(part === 'total' ? [] : [words.parts[part]])],
  });
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.name}>
        <Value text={name} />
        {by !== 'year' && <GroupBar group={group} parts={parts} most={most} figureOf={figureOf} onOpen={onOpen} />}
      </th>
      {(['total', ...parts] as const).map((part) => (
        <td key={part} className={styles.number}>
          <NumberButton count={countOf(group, part)} figure={figureOf(part)} onOpen={onOpen} />
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
