import { expect, test } from 'vitest';
import { themeFor } from '../../src/theme';

const plain = { forcedColours: false, dark: false };

test.each([
  [
    'a contrast theme of the system comes before all',
    { isDarkTheme: true },
    { forcedColours: true, dark: true },
    'contrast',
  ],
  ['Office says it is dark', { isDarkTheme: true }, plain, 'dark'],
  ['Office says it is light, whatever the browser prefers', { isDarkTheme: false }, { ...plain, dark: true }, 'light'],
  ['an older Office tells only colours: black', { bodyBackgroundColor: '#262626' }, plain, 'dark'],
  ['an older Office tells only colours: dark grey', { bodyBackgroundColor: '#666666' }, plain, 'dark'],
  ['an older Office tells only colours: colourful', { bodyBackgroundColor: '#E6E6E6' }, plain, 'light'],
  ['Office says nothing, as on the web', undefined, { ...plain, dark: true }, 'dark'],
  ['nobody says anything', {}, plain, 'light'],
] as const)('%s', (_, office, preferences, theme) => {
  expect(themeFor(office, preferences)).toBe(theme);
});
