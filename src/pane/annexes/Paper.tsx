// A part of a paper as it will read: its own language and direction, tables with their merged cells, footnotes, pictures.
// Each text from the tracker leads to its cell, each blank to its setting.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { chartPicture } from '../../tasks';
import type { AnnexDocument, Block, Paragraph, Picture } from '../../tasks';
import { useMessages } from '../speech';
import { PaperTable } from './PaperTable';
import { notesIn } from './preview-parts';
import type { PreviewPart } from './preview-parts';
import { Runs } from './Runs';
import { useRunKeys } from './use-run-keys';
import type { RunKeysProps } from './use-run-keys';

const useStyles = makeStyles({
  paper: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '8px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'break-word',
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  heading: { margin: '8px 0 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0 },
  item: { margin: 0, paddingInlineStart: '16px' },
  figure: { margin: 0, display: 'grid', gap: '4px' },
  caption: { fontWeight: tokens.fontWeightSemibold },
  // Charts are drawn on white, as in print.
  picture: { height: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}`, boxSizing: 'border-box' },
  notes: {
    margin: 0,
    paddingInlineStart: '24px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

export interface PaperProps extends RunKeysProps {
  readonly document: AnnexDocument;
  readonly part: PreviewPart;
  /** The part that opens the paper bears its head. */
  readonly isFirst: boolean;
}

export function Paper({ document, part, isFirst, ...ways }: PaperProps) {
  const styles = useStyles();
  const keys = useRunKeys(ways);
  const notes = notesIn(part.blocks);
  return (
    // Keys and clicks are those of the texts in it.
    <div className={styles.paper} lang={document.language} dir={document.direction} {...keys}>
      {isFirst && <Head document={document} />}
      {part.blocks.map((block, at) => (
        <PaperBlock key={at} block={block} document={document} />
      ))}
      {notes.length > 0 && <Notes notes={notes.map((note) => ({ note, runs: document.notes[note] ?? [] }))} />}
    </div>
  );
}

function Head({ document: { masthead, symbol, title } }: { readonly document: AnnexDocument }) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.quiet}>
        <Runs runs={[...masthead, { kind: 'text', text: ' · ' }, symbol]} />
      </p>
      <h3 className={styles.title}>{title}</h3>
    </>
  );
}

function PaperBlock({ block, document }: { readonly block: Block; readonly document: AnnexDocument }) {
  const styles = useStyles();
  switch (block.kind) {
    case 'heading':
      return (
        <h4 className={styles.heading}>
          <Runs runs={block.runs} />
        </h4>
      );
    case 'paragraph':
      return (
        <p className={block.style === 'item' ? styles.item : styles.text}>
          {block.style === 'item' && '– '}
          <Runs runs={block.runs} />
        </p>
      );
    case 'table':
      return <PaperTable table={block} />;
    case 'picture':
      return <PaperPicture picture={block} isRightToLeft={document.direction === 'rtl'} />;
  }
}

/** Pixels it is drawn at; it is scaled to the paper's width. */
const drawing = { width: 640, height: 384 };

function PaperPicture({ picture, isRightToLeft }: { readonly picture: Picture; readonly isRightToLeft: boolean }) {
  const styles = useStyles();
  const { chart, caption, description, width } = picture;
  const svg = chartPicture({ ...chart, rightToLeft: isRightToLeft }, drawing.width, drawing.height);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <Runs runs={caption} />
      </figcaption>
      <img
        className={styles.picture}
        style={{ width: `${String(Math.round(width * 100))}%`, minWidth: 'min(100%, 280px)' }}
        alt={description}
        src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
      />
    </figure>
  );
}

interface NotesProps {
  readonly notes: readonly { readonly note: number; readonly runs: Paragraph }[];
}

function Notes({ notes }: NotesProps) {
  const styles = useStyles();
  const words = useMessages().paneAnnexes.preview;
  return (
    <ol className={mergeClasses(styles.notes)} aria-label={words.notes}>
      {notes.map(({ note, runs }) => (
        <li key={note} value={note + 1}>
          <Runs runs={runs} />
        </li>
      ))}
    </ol>
  );
}
