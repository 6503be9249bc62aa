// What could not be done, in one sentence, with what the reader can do about it.
import type { Trouble } from '../checking';
import { useMessages } from '../speech';
import { Notice } from './Notice';
import type { NoticeAction } from './Notice';

export interface TroubleNoticeProps {
  readonly trouble: Trouble;
  readonly onCheck: () => void;
  readonly onDismiss: () => void;
}

/** Trying the same again makes no sense; only a new check tells how things stand. */
const needsCheck: ReadonlySet<string> = new Set(['gone', 'no-tracker', 'too-large', 'cancelled']);

export function TroubleNotice({ trouble, onCheck, onDismiss }: TroubleNoticeProps) {
  const { pane, refused, source } = useMessages();
  const words = pane.refusal;
  const dismiss: NoticeAction = { label: words.dismiss, act: onDismiss };
  if (trouble.kind === 'fault') {
    const again: NoticeAction = { label: words.again, act: onCheck, primary: true };
    return (
      <Notice kind="trouble" sentence={pane.fault.sentence} advice={pane.fault.advice} actions={[again, dismiss]}>
        {trouble.code !== '' && pane.fault.code(trouble.code)}
      </Notice>
    );
  }
  if (trouble.kind === 'unreadable') {
    const { unreadable } = trouble;
    if (unreadable.because === 'no-catalogue') {
      return <Notice kind="trouble" sentence={source.problem(unreadable.problem)} actions={[dismiss]} />;
    }
    const said = pane.unreadable[unreadable.because];
    return <Notice kind="trouble" sentence={said.sentence(unreadable.file)} advice={said.advice} actions={[dismiss]} />;
  }
  const { because, sheet } = trouble.refused;
  const { sentence, advice } = refused[because];
  const again: readonly NoticeAction[] =
    trouble.during === 'check' || needsCheck.has(because)
      ? [{ label: trouble.during === 'check' ? words.tryAgain : words.again, act: onCheck, primary: true }]
      : [];
  const actions = because === 'excel-too-old' ? [] : [...again, dismiss];
  return <Notice kind="trouble" sentence={sentence(sheet)} advice={advice} actions={actions} />;
}
