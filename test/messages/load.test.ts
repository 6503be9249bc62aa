import { expect, it } from 'vitest';
import { languages, messages } from '../../src/messages';
import { loadMessages } from '../../src/messages/load';

it.each(languages)('%s is loaded as it is', async (language) => {
  expect(await loadMessages(language)).toBe(messages[language]);
});
