// Where two wordings differ: what goes is struck out, what comes is underlined, and both are said to those who only
// hear them.
import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useMemo } from 'react';
import { differenceOf, withHiddenNamed } from '../../tasks';
import { useMessages } from '../speech';
import { Unseen } from './Unseen';

const useStyles = makeStyles({
  removed: {
    color: tokens.colorPaletteRedForeground1,
    textDecorationLine: 'line-through',
    '@media (forced-colors: active)': { color: 'GrayText' },
  },
  added: {
    color: tokens.colorPaletteGreenForeground1,
    textDecorationLine: 'underline',
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
});

/** Shorter texts are compared at a glance. */
const longEnough = 40;

export function worthComparing(before: string, after: string): boolean {
  return before.length > longEnough && after.length > longEnough && before !== after;
}

const letter = String.raw`(?!\p{Script=Han})[\p{L}\p{M}\p{N}]`;
const endsInLetter = new RegExp(`${letter}$`, 'u');
const beginsWithLetter = new RegExp(`^${letter}`, 'u');

/** The space between two words stands behind the first, and is missing where another text ended with that word. */
export function runTogether(one: string, next: string): boolean {
  return endsInLetter.test(one) && beginsWithLetter.test(next);
}

export function Difference({ before, after }: { readonly before: string; readonly after: string }) {
  const styles = useStyles();
  const words = useMessages().pane.finding;
  const segments = useMemo(() => differenceOf(before, after), [before, after]);
  return (
    <bdi dir="auto">
      {segments.map(({ kind, text: held }, at) => {
        const text = withHiddenNamed(held);
        const gap = runTogether(segments[at - 1]?.text ?? '', held) ? ' ' : '';
        if (kind === 'same') return <Fragment key={at}>{gap + text}</Fragment>;
        const Part = kind === 'removed' ? 'del' : 'ins';
        return (
          <Fragment key={at}>
            {gap}
            <Part className={styles[kind]}>
              <Unseen>{words[kind](text)}</Unseen>
              <span aria-hidden="true">{text}</span>
            </Part>
          </Fragment>
        );
      })}
    </bdi>
  );
}
