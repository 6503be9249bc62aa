// The language the pane speaks now, for every part of it.
import { createContext, useContext } from 'react';
import type { Direction, Language, MessageSet, MessagesOf, TestLanguage } from '../messages';
import { directionOf } from '../messages/language';
import { testDirections, testLanguages, testMessages } from '../messages/test-languages';

export type PaneLanguage = Language | TestLanguage;

export interface Speech {
  readonly language: PaneLanguage;
  readonly messages: MessageSet;
  readonly direction: Direction;
}

/** Rejects when `messagesOf` does. */
export async function speechOf(language: PaneLanguage, messagesOf: MessagesOf): Promise<Speech> {
  if (isTestLanguage(language)) {
    const english = await messagesOf('en');
    return { language, messages: testMessages(language, english), direction: testDirections[language] };
  }
  return { language, messages: await messagesOf(language), direction: directionOf(language) };
}

export interface FirstSpeech {
  readonly speech: Speech;
  /** The language wanted, where English had to do because it did not come. */
  readonly notLoaded: Language | null;
}

/** What the pane begins with. Nothing is drawn before, so `patience`, in milliseconds, has an end. */
export async function firstSpeech(
  wanted: PaneLanguage,
  messagesOf: MessagesOf,
  patience: number,
): Promise<FirstSpeech> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('The language takes too long.'));
    }, patience);
  });
  try {
    return { speech: await Promise.race([speechOf(wanted, messagesOf), late]), notLoaded: null };
  } catch {
    return { speech: await speechOf('en', messagesOf), notLoaded: isTestLanguage(wanted) ? null : wanted };
  } finally {
    clearTimeout(timer);
  }
}

export function isTestLanguage(text: string): text is TestLanguage {
  return testLanguages.some((language) => language === text);
}

const SpeechContext = createContext<Speech | null>(null);

export const SpeechProvider = SpeechContext.Provider;

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('This stands outside the pane: nobody gave it a language.');
  return speech;
}

export function useMessages(): MessageSet {
  return useSpeech().messages;
}
