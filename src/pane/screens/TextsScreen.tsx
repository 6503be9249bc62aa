// The Texts step: where the official texts come from, how they differ from the tracker, and putting them in place.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RefObject } from 'react';
import type { Checked } from '../../tasks';
import { isBusy } from '../checking';
import { LinkButton } from '../parts/LinkButton';
import { Latest, StaleNotice } from '../parts/Latest';
import { ProgressLine } from '../parts/ProgressLine';
import { Troubled } from '../parts/Troubled';
import { Unseen } from '../parts/Unseen';
import { useMessages } from '../speech';
import { ComparedTexts } from '../texts/ComparedTexts';
import { LastPulled, Provenance } from '../texts/Provenance';
import { PublishPanel } from '../texts/PublishPanel';
import { SourceForm } from '../texts/SourceForm';
import type { SheetName } from '../texts/SourceForm';
import { SourceProgress } from '../texts/SourceProgress';
import { numbersOf } from '../texts/texting';
import type { Checking } from '../use-checking';
import type { PanelId } from './CheckScreen';

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  summary: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontVariantNumeric: 'tabular-nums',
  },
  start: { display: 'grid', gap: '12px', paddingBlock: '12px', justifyItems: 'start' },
  sentence: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  publish: { marginInlineStart: '-4px' },
});

export interface TextsScreenProps {
  readonly checking: Checking;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onPanel: (panel: PanelId) => void;
}

export function TextsScreen(props: TextsScreenProps) {
  const { checking, onPanel } = props;
  const styles = useStyles();
  const { state, texts, cancel } = checking;
  const { trouble, activity, checked } = state;
  const { reading } = texts.state;
  const busy = isBusy(state);
  return (
    <section className={styles.screen} aria-busy={busy}>
      {trouble && <Troubled trouble={trouble} checking={checking} />}
      <Latest
        checking={checking}
        onHistory={() => {
          onPanel('history');
        }}
      />
      <Answer {...props} busy={busy} />
      {reading ? (
        <SourceProgress reading={reading} onCancel={texts.cancel} />
      ) : (
        busy && <ProgressLine activity={activity} onCancel={cancel} />
      )}
      {texts.state.choosing && !reading && (
        <SourceForm
          sources={texts.state.sources}
          sheets={sheetsToRead(checked)}
          busy={busy}
          removable={state.held.catalogue !== null}
          onRead={texts.read}
          onRemove={texts.remove}
          onClose={() => {
            texts.choose(false);
          }}
        />
      )}
      <Body {...props} busy={busy} />
      {checked && <Publish checking={checking} checked={checked} />}
    </section>
  );
}

/** The answer in a sentence and where it comes from; before there is one, what this is for. */
function Answer({ checking, busy }: TextsScreenProps & { readonly busy: boolean }) {
  const styles = useStyles();
  const { texts: words } = useMessages();
  const { state, texts } = checking;
  const { compared } = texts;
  const { checked } = state;
  if (!compared || !checked) {
    if (texts.state.choosing || texts.state.reading) return null;
    return <Start checking={checking} busy={busy} />;
  }
  const summary = words.summary(numbersOf(compared));
  return (
    <>
      <h2 className={styles.summary}>{summary}</h2>
      <Unseen live>{busy ? '' : summary}</Unseen>
      <Provenance texts={texts} checked={checked} catalogue={compared.catalogue} busy={busy} />
      <StaleNotice checking={checking} />
    </>
  );
}

function Start({ checking, busy }: { readonly checking: Checking; readonly busy: boolean }) {
  const styles = useStyles();
  const { pane, texts: words } = useMessages();
  const { state, texts } = checking;
  return (
    <div className={styles.start}>
      <h2 className={styles.summary}>{words.start.title}</h2>
      <p className={styles.sentence}>{words.start.sentence}</p>
      <Button
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => {
          texts.choose(true);
        }}
      >
        {words.start.button}
      </Button>
      <p className={styles.quiet}>{pane.start.promise}</p>
      {state.checked && <LastPulled checked={state.checked} />}
    </div>
  );
}

function Body({ checking, busy, scroller }: TextsScreenProps & { readonly busy: boolean }) {
  const { compared } = checking.texts;
  if (!compared) return null;
  return <ComparedTexts checking={checking} compared={compared} busy={busy} scroller={scroller} />;
}

function Publish({ checking, checked }: { readonly checking: Checking; readonly checked: Checked }) {
  const styles = useStyles();
  const { texts: words } = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.publish}>
      <LinkButton
        onClick={() => {
          setOpen(true);
        }}
      >
        {words.publish.open}
      </LinkButton>
      <PublishPanel
        open={open}
        tracker={checked.tracker}
        fileWay={checking.tools.fileWay}
        onPublish={checking.texts.publish}
        onClose={() => {
          setOpen(false);
        }}
      />
    </div>
  );
}

/** Sheets that hold something, but no tracker and nothing of ours. */
function sheetsToRead(checked: Checked | null): readonly SheetName[] {
  if (!checked) return [];
  const trackers = new Set(checked.tracker.recommendations.map(({ sheet }) => sheet));
  return checked.survey.sheets
    .filter(({ id, used, made }) => used !== null && !made && !trackers.has(id))
    .map(({ id, name }) => ({ id, name }));
}
