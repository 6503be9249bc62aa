import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { languages, messagesOf, testLanguages } from '../../src/messages';
import type { Language, MessagesOf } from '../../src/messages';
import { firstSpeech } from '../../src/pane/speech';
import { clean, settle, stage, strike } from '../support/pane-stage';

afterEach(strike);

/** Contrast needs pixels: the browser tests look at it. The page around the pane is not the pane's. */
const rules = {
  'color-contrast': { enabled: false },
  region: { enabled: false },
  'page-has-heading-one': { enabled: true },
};

/** Fluent's own: hidden stops that keep the Tab key inside the pane. */
const focusKeepers = '[data-tabster-dummy]';

async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run({ include: [['body']], exclude: [[focusKeepers]] }, { rules });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}

describe.each([...languages, ...testLanguages])('%s', (language) => {
  test('the pane is drawn, checks, opens a finding, and has no barrier that axe can find', async () => {
    const pane = await stage({ language, checkAtOnce: true });
    const row = pane.rows().find((one) => one.textContent.includes('E11'));
    if (!row) throw new Error('No row for E11');
    await pane.click(row);
    expect(pane.text()).toContain('Acepted');
    expect(await violations()).toEqual([]);
    const rightToLeft = language === 'ar' || language === 'right-to-left';
    expect(document.documentElement.dir).toBe(rightToLeft ? 'rtl' : 'ltr');
    expect(document.documentElement.lang).toBe(testLanguages.some((one) => one === language) ? 'en' : language);
  });
});

describe.each(['light', 'dark', 'contrast'] as const)('%s', (theme) => {
  test.each([
    ['before the first check', {}],
    ['a clean tracker', { checkAtOnce: true, workbook: clean }],
    ['no tracker', { checkAtOnce: true, workbook: { sheets: [{ name: 'A', rows: [['x']] }] } }],
    ['too old', { tasks: null, hindrance: 'excel-too-old' as const }],
  ])('no barrier that axe can find: %s', async (_, options) => {
    await stage({ theme, ...options });
    expect(await violations()).toEqual([]);
  });
});

test('no barrier in the tracker step, the preview of fixes, or the form for the date', async () => {
  const pane = await stage({ checkAtOnce: true });
  await pane.click('Fix 2 cells…');
  await pane.click('Change');
  expect(await violations()).toEqual([]);
  await pane.click('Tracker');
  expect(await violations()).toEqual([]);
});

test('another language is chosen in the menu and remembered outside', async () => {
  const chosen: Language[] = [];
  const pane = await stage({ checkAtOnce: true, onLanguage: (language) => chosen.push(language) });
  await pane.click('More');
  await pane.click('Français');
  await settle();
  expect(chosen).toEqual(['fr']);
  expect(pane.text()).toContain('2 erreurs et 2 avertissements dans 8 recommandations.');
});

describe('a language that does not come', () => {
  const offline: MessagesOf = (language) =>
    language === 'en' ? messagesOf('en') : Promise.reject(new Error('no network'));

  test('is said, and the pane goes on in the one it has', async () => {
    const chosen: Language[] = [];
    const pane = await stage({
      checkAtOnce: true,
      messagesOf: offline,
      onLanguage: (language) => chosen.push(language),
    });
    await pane.click('More');
    await pane.click('العربية');
    expect(pane.text()).toContain('The pane’s texts in this language could not be loaded: العربية.');
    expect(pane.text()).toContain('2 errors and 2 warnings in 8 recommendations.');
    expect(document.documentElement.dir).toBe('ltr');
    expect(chosen).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  test('is spoken as soon as it comes, when it is asked for again', async () => {
    let online = false;
    const messagesIf: MessagesOf = (language) => (online ? messagesOf(language) : offline(language));
    const pane = await stage({ checkAtOnce: true, messagesOf: messagesIf, notLoaded: 'fr' });
    await pane.click('Try again');
    expect(pane.text()).toContain('could not be loaded: Français.');
    online = true;
    await pane.click('Try again');
    expect(pane.text()).not.toContain('Français');
    expect(pane.text()).toContain('2 erreurs et 2 avertissements dans 8 recommandations.');
  });

  test('is said where nothing can be done either, and dismissed', async () => {
    const pane = await stage({ tasks: null, messagesOf: offline, notLoaded: 'ru' });
    expect(pane.text()).toContain('could not be loaded: Русский.');
    await pane.click('Close');
    expect(pane.text()).not.toContain('Русский');
  });

  test('gives way to English at the start, when it fails and when it takes too long', async () => {
    const never: MessagesOf = (language) => (language === 'en' ? messagesOf('en') : new Promise(() => undefined));
    for (const given of [offline, never]) {
      expect(await firstSpeech('zh', given, 5)).toMatchObject({ speech: { language: 'en' }, notLoaded: 'zh' });
    }
    expect(await firstSpeech('keys', offline, 1000)).toMatchObject({ speech: { language: 'keys' }, notLoaded: null });
    expect(await firstSpeech('ar', messagesOf, 1000)).toMatchObject({ speech: { direction: 'rtl' }, notLoaded: null });
  });
});

test('of two languages chosen one after the other, the later one is spoken, whichever comes first', async () => {
  let deliver: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => {
    deliver = resolve;
  });
  const chosen: Language[] = [];
  const pane = await stage({
    checkAtOnce: true,
    messagesOf: (language) => (language === 'fr' ? slow.then(() => messagesOf('fr')) : messagesOf(language)),
    onLanguage: (language) => chosen.push(language),
  });
  await pane.click('More');
  await pane.click('Français');
  await pane.click('More');
  await pane.click('Español');
  deliver();
  await settle();
  expect(chosen).toEqual(['es']);
  expect(document.documentElement.lang).toBe('es');
});

test('symbols and cells are never torn apart', async () => {
  const pane = await stage({ language: 'ar', checkAtOnce: true });
  expect(pane.all('bdi').map((part) => part.textContent)).toContain('JIU/REP/2021/1');
});
