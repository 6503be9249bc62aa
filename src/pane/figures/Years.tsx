// Years of report as papers chart them: of all, of those to governing bodies, of those to executive heads.
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { yearsOf } from '../../tasks';
import type { AddresseeCode, CheckedFigures, OpenGroup } from '../../tasks';
import { useMessages } from '../speech';
import { GroupTable } from './GroupTable';
import type { OpenFigure } from './open-name';
import { Section } from './Section';
import { shownParts } from './shown-parts';
import { YearChart } from './YearChart';
import { YearLegend } from './YearLegend';

const useStyles = makeStyles({
  slice: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px', marginBlockStart: '4px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  numbers: { cursor: 'pointer', color: tokens.colorBrandForegroundLink, width: 'fit-content' },
});

export interface YearsProps {
  readonly figures: CheckedFigures;
  readonly onOpen: OpenFigure;
}

const addressees = ['legislative', 'executive'] as const satisfies readonly AddresseeCode[];

export function Years({ figures, onOpen }: YearsProps) {
  const { paneFigures: words } = useMessages();
  const parts = shownParts(figures);
  const sliced = useMemo(
    () => addressees.map((addressee) => ({ addressee, years: yearsOf(figures, addressee) })),
    [figures],
  );
  // One addressee alone would be the same chart again.
  const told = sliced.filter(({ years }) => years.length > 0).length > 1 ? sliced : [];
  return (
    <Section heading={words.headings.by.year}>
      <YearChart years={figures.groups.year} parts={parts} onOpen={onOpen} />
      <YearLegend parts={parts} />
      <GroupTable by="year" groups={figures.groups.year} parts={parts} onOpen={onOpen} />
      {told.map(({ addressee, years }) => (
        <Slice key={addressee} addressee={addressee} years={years} figures={figures} onOpen={onOpen} />
      ))}
    </Section>
  );
}

interface SliceProps extends YearsProps {
  readonly addressee: (typeof addressees)[number];
  readonly years: readonly OpenGroup[];
}

function Slice({ addressee, years, figures, onOpen }: SliceProps) {
  const styles = useStyles();
  const { paneFigures: words, figures: said } = useMessages();
  const name = said.summary.slices[addressee];
  const parts = shownParts(figures);
  const of = { code: addressee, name };
  return (
    <section className={styles.slice} aria-label={`${words.headings.by.year}, ${name}`}>
      <h4 className={styles.heading}>{name}</h4>
      <YearChart years={years} parts={parts} addressee={of} onOpen={onOpen} />
      <details>
        <summary className={styles.numbers}>{words.numbers}</summary>
        <GroupTable by="year" groups={years} parts={parts} addressee={of} onOpen={onOpen} />
      </details>
    </section>
  );
}
