// What can be made, each with what it would come to; what cannot be made says why and what to do.
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { MessageSet } from '../../messages';
import { outputIds } from '../../tasks';
import type { AnnexesInShort, InShort, OutputId } from '../../tasks';
import { LinkButton } from '../parts/LinkButton';
import { useMessages } from '../speech';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0 0 0 -8px', padding: 0, display: 'grid' },
  one: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr) auto', alignItems: 'start', columnGap: '4px' },
  about: { paddingBlock: '6px', display: 'grid', cursor: 'pointer' },
  name: { overflowWrap: 'anywhere' },
  line: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
});

export interface OutputsProps {
  readonly inShort: AnnexesInShort;
  readonly chosen: readonly OutputId[];
  readonly onChoose: (output: OutputId, on: boolean) => void;
  readonly onPreview: (output: OutputId) => void;
}

export function Outputs({ inShort, ...rest }: OutputsProps) {
  const styles = useStyles();
  const words = useMessages().paneAnnexes;
  return (
    <ul className={styles.list} aria-label={words.list}>
      {outputIds.map((output) => (
        <Output key={output} output={output} line={inShort.lines.get(output) ?? { kind: 'nothing' }} {...rest} />
      ))}
    </ul>
  );
}

type OutputProps = Omit<OutputsProps, 'inShort'> & { readonly output: OutputId; readonly line: InShort };

function Output({ output, line, chosen, onChoose, onPreview }: OutputProps) {
  const styles = useStyles();
  const { annex, paneAnnexes: words } = useMessages();
  const id = useId();
  const name = annex.outputs[output];
  const isPossible = line.kind !== 'no-requests' && line.kind !== 'no-reviews';
  return (
    <li className={styles.one}>
      <Checkbox
        id={id}
        checked={isPossible && chosen.includes(output)}
        disabled={!isPossible}
        aria-describedby={`${id}line`}
        onChange={(_, { checked }) => {
          onChoose(output, checked === true);
        }}
      />
      <div className={styles.about}>
        <label htmlFor={id} className={styles.name}>
          {name}
        </label>
        <span id={`${id}line`} className={styles.line}>
          {sentenceFor(line, words)}
        </span>
      </div>
      {isPossible && (
        <LinkButton
          label={words.preview.openOf(name)}
          onClick={() => {
            onPreview(output);
          }}
        >
          {words.preview.open}
        </LinkButton>
      )}
    </li>
  );
}

function sentenceFor(line: InShort, { inShort: words }: MessageSet['paneAnnexes']): string {
  switch (line.kind) {
    case 'reports':
      return words.reports(line.reports, line.recommendations);
    case 'listed':
      return words.listed(line.recommendations, line.open);
    case 'open':
      return words.open(line.reports, line.open);
    case 'decided':
      return words.decided(line.reports, line.recommendations);
    case 'figures':
      return words.figures(line.recommendations);
    case 'requests':
    case 'reviews':
      return words[line.kind](line.lines);
    case 'nothing':
      return words.nothing;
    case 'no-requests':
      return words.noRequests;
    case 'no-reviews':
      return words.noReviews;
  }
}
