// Where the official texts come from: source, version and day; the copy that had to do; and what was last pulled.
import { makeStyles, tokens } from '@fluentui/react-components';
import { languageNames } from '../../messages/language';
import type { Checked, NamedCatalogue } from '../../tasks';
import { LinkButton } from '../parts/LinkButton';
import { Notice } from '../parts/Notice';
import { Said } from '../parts/Said';
import { useMessages } from '../speech';
import { provenanceOf } from './texting';
import type { Texts } from './use-texts';

const useStyles = makeStyles({
  lines: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', color: tokens.colorNeutralForeground2 },
  line: { margin: 0, overflowWrap: 'anywhere' },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', marginInlineStart: '-4px' },
});

export interface ProvenanceProps {
  readonly texts: Texts;
  readonly checked: Checked;
  readonly catalogue: NamedCatalogue;
  readonly busy: boolean;
}

export function Provenance({ texts, checked, catalogue, busy }: ProvenanceProps) {
  const styles = useStyles();
  const { texts: words, source } = useMessages();
  const { publisher, version } = catalogue.catalogue;
  const obtained = provenanceOf(texts.state, checked);
  return (
    <div className={styles.lines}>
      <p className={styles.line}>
        <Said text={words.from(catalogue.name, publisher, version, obtained?.pulledOn ?? null)} />
      </p>
      {obtained?.answeredBy && (
        <p className={styles.line}>
          <Said text={source.answeredBy(obtained.answeredBy)} />
        </p>
      )}
      {obtained?.insteadOf && (
        <Notice kind="stale" sentence={source.copy(obtained.pulledOn)} advice={source.problem(obtained.insteadOf)} />
      )}
      <LastPulled checked={checked} />
      <div className={styles.links}>
        <LinkButton
          disabled={busy}
          expanded={texts.state.choosing}
          onClick={() => {
            texts.choose(!texts.state.choosing);
          }}
        >
          {words.sources.change}
        </LinkButton>
        {obtained && (
          <LinkButton
            disabled={busy}
            onClick={() => {
              texts.readAgain();
            }}
          >
            {words.sources.again}
          </LinkButton>
        )}
      </div>
    </div>
  );
}

/** Kept in the workbook, for colleagues too. */
export function LastPulled({ checked }: { readonly checked: Checked }) {
  const styles = useStyles();
  const { texts: words } = useMessages();
  const { source } = checked.reading.kept;
  if (!source) return null;
  return (
    <p className={styles.line}>
      <Said text={words.lastPulled(source, languageNames[source.language])} />
    </p>
  );
}
