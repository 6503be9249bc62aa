// The charts as they will stand on the summary sheet, to be seen before it is inserted. They are drawn when first asked
// for, and on white as in print.
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { summaryPictures } from '../../tasks';
import type { Checked } from '../../tasks';
import { useMessages } from '../speech';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', color: tokens.colorBrandForegroundLink },
  charts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 280px), 1fr))',
    gap: '8px',
    marginBlockStart: '8px',
  },
  chart: { width: '100%', height: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}`, boxSizing: 'border-box' },
});

export function SheetCharts({ checked }: { readonly checked: Checked }) {
  const styles = useStyles();
  const [shown, setShown] = useState(false);
  const words = useMessages();
  return (
    <details
      open={shown}
      onToggle={(event) => {
        setShown(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{words.paneFigures.insert.charts}</summary>
      {shown && <Charts checked={checked} />}
    </details>
  );
}

function Charts({ checked }: { readonly checked: Checked }) {
  const styles = useStyles();
  const words = useMessages();
  const pictures = useMemo(() => summaryPictures(checked, words), [checked, words]);
  return (
    <div className={styles.charts}>
      {pictures.map(({ name, caption, svg }) => (
        <img key={name} className={styles.chart} alt={caption} src={`data:image/svg+xml,${encodeURIComponent(svg)}`} />
      ))}
    </div>
  );
}
