// One paper, before it is made: drawn in parts, so that the longest is there at once, with a way to any of them.
import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { AnnexBuilt, AnnexForm, OutputId, PaperSetting, Place } from '../../tasks';
import { LinkButton } from '../parts/LinkButton';
import { Said } from '../parts/Said';
import { useMessages } from '../speech';
import { WorkLine } from './MakingProgress';
import { Paper } from './Paper';
import { previewParts } from './preview-parts';
import type { PreviewPart } from './preview-parts';
import { Unfolding } from './Unfolding';
import { omissionSentence } from './Warnings';

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  back: { marginInlineStart: '-4px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  omitted: { margin: 0, paddingInlineStart: '16px', color: tokens.colorNeutralForeground2 },
  parts: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '8px' },
  // A list as wide as its longest line would cover the buttons.
  part: { flexGrow: 1, flexBasis: '220px', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  list: { minWidth: 0, '& > select': { minWidth: 0, width: '100%' } },
});

export interface PaperPreviewProps {
  readonly output: OutputId;
  readonly form: AnnexForm;
  /** `null` until it is built. */
  readonly built: AnnexBuilt | null;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Whether anything is being built; where nothing is, somebody stopped it. */
  readonly preparing: boolean;
  readonly onStop: () => void;
  readonly onGoOn: () => void;
  readonly onForm: (form: AnnexForm) => void;
  readonly onReveal: (place: Place) => void;
  readonly onSetting: (setting: PaperSetting) => void;
  readonly onBack: () => void;
}

export function PaperPreview(props: PaperPreviewProps) {
  const { output, form, built, preparing, onStop, onGoOn, onForm, onBack } = props;
  const styles = useStyles();
  const { annex, paneAnnexes } = useMessages();
  const words = paneAnnexes.preview;
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    back.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.screen}>
      <div className={styles.back}>
        <LinkButton ref={back} onClick={onBack}>
          {words.back}
        </LinkButton>
      </div>
      <h2 className={styles.title}>{words.title(annex.outputs[output])}</h2>
      <Field label={words.form}>
        <Select
          value={form}
          onChange={(_, { value }) => {
            onForm(value === 'sheet' ? 'sheet' : 'paper');
          }}
        >
          <option value="paper">{words.asPaper}</option>
          <option value="sheet">{words.asSheet}</option>
        </Select>
      </Field>
      {built ? (
        <Built key={`${built.document.language} ${form}`} {...props} built={built} />
      ) : preparing ? (
        <WorkLine text={words.preparing} progress={null} onCancel={onStop} />
      ) : (
        <Stopped onGoOn={onGoOn} />
      )}
    </div>
  );
}

export function Stopped({ onGoOn }: { readonly onGoOn: () => void }) {
  const styles = useStyles();
  const words = useMessages().paneAnnexes.progress;
  return (
    <p className={styles.quiet} role="status">
      {words.stopped} <LinkButton onClick={onGoOn}>{words.goOn}</LinkButton>
    </p>
  );
}

function Built({ built, scroller, onReveal, onSetting, onBack }: PaperPreviewProps & { readonly built: AnnexBuilt }) {
  const styles = useStyles();
  const messages = useMessages();
  const { preview: words, warnings } = messages.paneAnnexes;
  const { document, omissions } = built;
  const [told, setTold] = useState(false);
  const parts = useMemo(() => previewParts(document), [document]);
  const [wished, setAt] = useState(0);
  const at = Math.min(wished, parts.length - 1);
  const part = parts[at];
  const show = (next: number) => {
    setAt(next);
    scroller.current?.scrollTo({ top: 0 });
  };
  return (
    <>
      {omissions.length > 0 && (
        <Unfolding
          title={warnings.title}
          set={messages.quantities.number(omissions.length)}
          open={told}
          onOpen={setTold}
        >
          <ul className={styles.omitted}>
            {omissions.map((omission) => (
              <li key={JSON.stringify(omission)}>
                <Said text={omissionSentence(omission, messages)} />
              </li>
            ))}
          </ul>
        </Unfolding>
      )}
      <p className={styles.quiet}>{words.keys}</p>
      {parts.length > 1 && <Parts parts={parts} at={at} onShow={show} />}
      {part && (
        <Paper
          key={at}
          document={document}
          part={part}
          isFirst={at === 0}
          onReveal={onReveal}
          onSetting={onSetting}
          onBack={onBack}
        />
      )}
      {parts.length > 1 && at < parts.length - 1 && (
        <div>
          <Button
            size="small"
            onClick={() => {
              show(at + 1);
            }}
          >
            {words.next}
          </Button>
        </div>
      )}
    </>
  );
}

interface PartsProps {
  readonly parts: readonly PreviewPart[];
  readonly at: number;
  readonly onShow: (part: number) => void;
}

function Parts({ parts, at, onShow }: PartsProps) {
  const styles = useStyles();
  const { paneAnnexes } = useMessages();
  const words = paneAnnexes.preview;
  return (
    <div className={styles.parts}>
      <Field label={words.parts} className={styles.part}>
        <Select
          className={styles.list}
          value={String(at)}
          onChange={(_, { value }) => {
            onShow(Number(value));
          }}
        >
          {parts.map(({ from, to }, index) => (
            <option key={index} value={String(index)}>
              {[words.part(index + 1, parts.length), ...namesOf(from, to)].join(' · ')}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        size="small"
        disabledFocusable={at === 0}
        onClick={() => {
          onShow(at - 1);
        }}
      >
        {words.previous}
      </Button>
      <Button
        size="small"
        disabledFocusable={at === parts.length - 1}
        onClick={() => {
          onShow(at + 1);
        }}
      >
        {words.next}
      </Button>
    </div>
  );
}

/** Symbols keep their direction inside the line of another. */
function namesOf(from: string, to: string): readonly string[] {
  const apart = (text: string) => `\u2068${text}\u2069`;
  if (from === '') return [];
  return [from === to ? apart(from) : `${apart(from)} – ${apart(to)}`];
}
