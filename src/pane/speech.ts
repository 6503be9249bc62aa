// The language the pane speaks now, for every part of it.
import { createContext, useContext } from 'react';
import { directionOf, messages, testDirections, testLanguages, testMessages } from '../messages';
import type { Direction, Language, MessageSet, TestLanguage } from '../messages';

export type PaneLanguage = Language | TestLanguage;

export interface Speech {
  readonly language: PaneLanguage;
  readonly messages: MessageSet;
  readonly direction: Direction;
}

export function speechOf(language: PaneLanguage): Speech {
  if (isTestLanguage(language)) {
    return { language, messages: testMessages(language, messages.en), direction: testDirections[language] };
  }
  return { language, messages: messages[language], direction: directionOf(language) };
}

export function isTestLanguage(text: string): text is TestLanguage {
  return testLanguages.some((language) => language === text);
}

const SpeechContext = createContext<Speech>(speechOf('en'));

export const SpeechProvider = SpeechContext.Provider;

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}

export function useMessages(): MessageSet {
  return useContext(SpeechContext).messages;
}
