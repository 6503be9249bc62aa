// A language that was chosen and did not come, with the two ways on.
import { makeStyles } from '@fluentui/react-components';
import type { Language } from '../../messages';
import { languageNames } from '../../messages/language';
import { useMessages } from '../speech';
import { Notice } from './Notice';

const useStyles = makeStyles({ notice: { marginBlockEnd: '12px' } });

export interface LanguageNoticeProps {
  readonly language: Language;
  readonly onAgain: () => void;
  readonly onDismiss: () => void;
}

export function LanguageNotice({ language, onAgain, onDismiss }: LanguageNoticeProps) {
  const styles = useStyles();
  const { pane, refused } = useMessages();
  return (
    <Notice
      kind="trouble"
      className={styles.notice}
      sentence={pane.languageNotLoaded(languageNames[language])}
      advice={refused['language-not-loaded'].advice}
      actions={[
        { label: pane.refusal.tryAgain, act: onAgain, primary: true },
        { label: pane.refusal.dismiss, act: onDismiss },
      ]}
    />
  );
}
