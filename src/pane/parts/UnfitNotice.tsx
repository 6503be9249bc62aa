// What people decided about this workbook and no longer finds its place, said once, with the two ways on.
import { makeStyles } from '@fluentui/react-components';
import type { MessageSet } from '../../messages';
import type { Unfit } from '../../tasks';
import { useMessages } from '../speech';
import { targetName } from '../target-name';
import { Notice } from './Notice';
import { Said } from './Said';

const useStyles = makeStyles({
  notice: { marginBlockEnd: '12px' },
  list: { margin: 0, paddingInlineStart: '16px' },
});

export interface UnfitNoticeProps {
  readonly unfit: readonly Unfit[];
  readonly onUseNew: () => void;
  readonly onCorrect: () => void;
}

export function UnfitNotice({ unfit, onUseNew, onCorrect }: UnfitNoticeProps) {
  const styles = useStyles();
  const messages = useMessages();
  const words = messages.layout.unfit;
  return (
    <Notice
      kind="stale"
      className={styles.notice}
      sentence={words.title}
      actions={[
        { label: words.useNew, act: onUseNew, primary: true },
        { label: words.correctIt, act: onCorrect },
      ]}
    >
      <ul className={styles.list}>
        {[...new Set(unfit.map((each) => sentenceOf(each, messages)))].map((sentence) => (
          <li key={sentence}>
            <Said text={sentence} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function sentenceOf({ sheet, what }: Unfit, messages: MessageSet): string {
  const words = messages.layout.unfit;
  switch (what.kind) {
    case 'sheet':
      return words.sheet(sheet);
    case 'header-row':
      return words.headerRow(sheet, what.row === null ? null : what.row + 1);
    case 'column':
      return words.column(sheet, targetName(what.target, messages), what.header);
  }
}
