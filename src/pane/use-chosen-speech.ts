// The language of the pane: another one is spoken when its words have come, until then the one that is there.
import { useRef, useState } from 'react';
import type { Language, MessagesOf } from '../messages';
import { speechOf } from './speech';
import type { Speech } from './speech';

export interface ChosenSpeech {
  readonly speech: Speech;
  /** What was chosen and did not come. */
  readonly notLoaded: Language | null;
  readonly choose: (language: Language) => void;
  readonly dismiss: () => void;
}

export interface SpeechAtFirst {
  readonly speech: Speech;
  readonly notLoaded?: Language | null;
  readonly messagesOf: MessagesOf;
  /** Called once a chosen language is spoken. */
  readonly onLanguage: (language: Language) => void;
}

export function useChosenSpeech({ messagesOf, onLanguage, ...first }: SpeechAtFirst): ChosenSpeech {
  const [speech, setSpeech] = useState(first.speech);
  const [notLoaded, setNotLoaded] = useState(first.notLoaded ?? null);
  const last = useRef(0);
  const choose = (language: Language) => {
    const mine = (last.current += 1);
    // Said anew, should it fail again.
    setNotLoaded(null);
    const speak = (chosen: Speech) => {
      if (mine !== last.current) return;
      setSpeech(chosen);
      onLanguage(language);
    };
    const give = () => {
      if (mine === last.current) setNotLoaded(language);
    };
    speechOf(language, messagesOf).then(speak, give);
  };
  const dismiss = () => {
    setNotLoaded(null);
  };
  return { speech, notLoaded, choose, dismiss };
}
