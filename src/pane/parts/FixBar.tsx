// After a fix: what was written, what was left alone and why, and the way back.
import { makeStyles, tokens } from '@fluentui/react-components';
import { cellName } from '../../tasks';
import type { ChangeLeft } from '../../tasks';
import { canBeTakenBack } from '../checking';
import type { Fix, TakenBackCount } from '../checking';
import { useMessages } from '../speech';
import { Notice } from './Notice';

const useStyles = makeStyles({
  left: { margin: 0, paddingInlineStart: '16px', color: tokens.colorNeutralForeground2 },
});

export interface FixBarProps {
  readonly fixes: readonly Fix[];
  readonly takenBack: TakenBackCount | null;
  readonly busy: boolean;
  readonly onTakeBack: () => void;
  readonly onDismiss: () => void;
}

export function FixBar({ fixes, takenBack, busy, onTakeBack, onDismiss }: FixBarProps) {
  const words = useMessages().pane.fixes;
  const last = fixes.at(-1);
  if (!last && !takenBack) return null;
  const takeBack = last && canBeTakenBack(last) ? [actionOf(words.takeBack(last.written), onTakeBack, busy)] : [];
  const actions = [...takeBack, actionOf(words.dismiss, onDismiss)];
  if (takenBack) {
    const advice = takenBack.leftAlone > 0 ? { advice: words.notTakenBack(takenBack.leftAlone) } : {};
    return <Notice kind="done" sentence={words.takenBack(takenBack.restored)} {...advice} actions={actions} />;
  }
  if (!last) return null;
  return (
    <Notice kind={last.written > 0 ? 'done' : 'stale'} sentence={sentenceOf(last, words)} actions={actions}>
      <LeftAlone left={last.left} />
    </Notice>
  );
}

type Words = ReturnType<typeof useMessages>['pane']['fixes'];

function sentenceOf({ written, wanted }: Fix, words: Words): string {
  if (written === 0) return words.nothing;
  return written < wanted ? words.partly(written, wanted) : words.applied(written);
}

function actionOf(label: string, act: () => void, disabled = false) {
  return { label, act, disabled };
}

/** A long list would push the findings away; the first few tell what happened, the next check finds the rest. */
const mostNamed = 5;

function LeftAlone({ left }: { readonly left: readonly ChangeLeft[] }) {
  const styles = useStyles();
  const { pane, leftAlone, quantities } = useMessages();
  if (left.length === 0) return null;
  const named = left.slice(0, mostNamed);
  return (
    <>
      {pane.fixes.left(left.length)}
      <ul className={styles.left}>
        {named.map(({ change: { place }, because }) => (
          <li key={`${place.sheet} ${String(place.row)} ${String(place.column)}`}>
            {quantities.apart(cellName(place.row, place.column))}: {leftAlone[because]}
          </li>
        ))}
      </ul>
    </>
  );
}
