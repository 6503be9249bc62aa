// The stretches of a paragraph: what the tracker says leads to its cell, what nobody gave is a blank that leads to its
// setting.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { cellName } from '../../tasks';
import type { Paragraph, Run, TextRun } from '../../tasks';
import { directionOf } from '../../messages/language';
import { useMessages } from '../speech';
import { leadsTo } from './use-run-keys';

const useStyles = makeStyles({
  leading: {
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  whole: { unicodeBidi: 'isolate' },
  blank: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { outline: '1px dashed CanvasText' },
  },
});

/** A paragraph wholly in another language than the paper runs as that language does; `undefined` leaves it to the paper. */
export function ownDirection(runs: Paragraph): 'ltr' | 'rtl' | undefined {
  const [first, ...others] = runs.flatMap((run) => (run.kind === 'text' ? [run.language] : []));
  return first !== undefined && others.every((language) => language === first) ? directionOf(first) : undefined;
}

export function Runs({ runs }: { readonly runs: Paragraph }) {
  return runs.map((run, at) => <OneRun key={at} run={run} />);
}

function OneRun({ run }: { readonly run: Run }) {
  const styles = useStyles();
  const words = useMessages().paneAnnexes.preview;
  switch (run.kind) {
    case 'text':
      return <TextOf run={run} />;
    case 'blank':
      return (
        <span
          role="link"
          tabIndex={-1}
          className={mergeClasses(styles.leading, styles.blank)}
          data-leads={leadsTo(run.setting)}
          title={words.fillIn(run.text)}
        >
          [{run.text}]
        </span>
      );
    case 'note':
      return <sup>{run.note + 1}</sup>;
  }
}

function TextOf({ run }: { readonly run: TextRun }) {
  const styles = useStyles();
  const words = useMessages().paneAnnexes.preview;
  const { text, from, link, language, strong, apart } = run;
  const look = mergeClasses(strong === true && styles.strong, (apart ?? language !== undefined) && styles.whole);
  const own = language === undefined ? {} : { lang: language, dir: directionOf(language) };
  if (from) {
    return (
      <span
        role="link"
        tabIndex={-1}
        className={mergeClasses(styles.leading, look)}
        data-leads={leadsTo(from)}
        title={words.goTo(cellName(from.row, from.column))}
        {...own}
      >
        {text}
      </span>
    );
  }
  if (link !== undefined && /^https?:\/\//.test(link)) {
    return (
      <a className={look} href={link} target="_blank" rel="noreferrer" {...own}>
        {text}
      </a>
    );
  }
  return look === '' && language === undefined ? (
    text
  ) : (
    <span className={look} {...own}>
      {text}
    </span>
  );
}
