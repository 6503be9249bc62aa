// What is open: new, overdue, ageing; and what nothing tells, with what would tell it.
import { makeStyles, tokens } from '@fluentui/react-components';
import { statusColours } from '../../tasks';
import type { CheckedFigures } from '../../tasks';
import { FileButton } from '../parts/FileButton';
import { useMessages } from '../speech';
import { FigureLines } from './FigureLines';
import type { FigureLine } from './FigureLines';
import type { OpenedFigure, OpenFigure } from './open-name';
import { Section } from './Section';

const useStyles = makeStyles({
  unknown: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface OutstandingProps {
  readonly open: CheckedFigures;
  readonly busy: boolean;
  readonly onOpen: OpenFigure;
  readonly onLastPeriod: (file: File) => void;
}

export function Outstanding({ open, busy, onOpen, onLastPeriod }: OutstandingProps) {
  const styles = useStyles();
  const { paneFigures: words } = useMessages();
  const { figures } = open;
  return (
    <Section heading={words.headings.watch}>
      <FigureLines lines={useLines(open)} onOpen={onOpen} />
      <Ages open={open} onOpen={onOpen} />
      {figures.new === null && figures.total > 0 && (
        <div>
          <p className={styles.unknown}>{words.needsLastPeriod}</p>
          <FileButton label={words.chooseLastPeriod} accept=".xlsx,.xlsm" disabled={busy} onFile={onLastPeriod} />
        </div>
      )}
      {figures.asOf === null && <p className={styles.unknown}>{words.needsDate}</p>}
    </Section>
  );
}

function useLines({ figures, yearsOpen }: CheckedFigures): readonly FigureLine[] {
  const { paneFigures: words } = useMessages();
  const { labels } = words;
  const line = (label: string, count: number | null, kind: 'overdue' | 'ageing'): readonly FigureLine[] =>
    count === null ? [] : [{ label, count, figure: { name: { kind }, what: [label] } }];
  const fresh: FigureLine = {
    label: labels.new,
    count: figures.new ?? 0,
    figure: { name: { kind: 'part', part: 'new', group: null }, what: [labels.new] },
  };
  const information: FigureLine = {
    label: labels.forInformation,
    count: figures.forInformation,
    figure: { name: { kind: 'for-information' }, what: [labels.forInformation] },
  };
  return [
    ...line(labels.overdue, figures.overdue, 'overdue'),
    ...line(labels.ageing(yearsOpen), figures.ageing?.count ?? null, 'ageing'),
    ...(figures.new === null ? [] : [fresh]),
    ...(figures.forInformation > 0 ? [information] : []),
  ];
}

/** A bar for each age: as the chart in the workbook will look. */
function Ages({ open, onOpen }: Pick<OutstandingProps, 'open' | 'onOpen'>) {
  const { paneFigures: words } = useMessages();
  const { ages, figures } = open;
  if (!ages || !figures.ageing || figures.open === 0) return null;
  const { labels, captions } = words;
  const most = Math.max(...ages.map(({ rows }) => rows.length));
  const lines = ages.map(({ from, to, rows }): FigureLine => {
    const label = ageLabel(from, to, labels);
    const figure: OpenedFigure = { name: { kind: 'age', from, to }, what: [words.parts.open, label] };
    return {
      label,
      count: rows.length,
      figure,
      ...(rows.length > 0 && { bar: { from: 0, to: rows.length / most, colour: statusColours.open } }),
    };
  });
  return (
    <FigureLines
      lines={lines}
      caption={captions.ageing(figures.ageing.count, figures.open, figures.ageing.years)}
      onOpen={onOpen}
    />
  );
}

function ageLabel(
  from: number | null,
  to: number | null,
  labels: ReturnType<typeof useMessages>['paneFigures']['labels'],
): string {
  if (from === null) return to === null ? labels.ageUnknown : labels.upTo(to);
  return to === null ? labels.ageing(from) : labels.between(from, to);
}
