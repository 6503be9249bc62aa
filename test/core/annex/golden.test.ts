// Every output in every language, as a text that a person can read and approve: test/golden/annex. After a wanted change
// write them anew with `npx vitest run --project unit test/core/annex/golden.test.ts -u`, and read the difference.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputIds } from '../../../src/core/annex/outputs';
import { languages } from '../../../src/messages';
import { annexText } from '../../support/annex-of';
import { before, catalogue, history, now, requests, reviews, settings } from './golden-tracker';

const folder = path.resolve(import.meta.dirname, '../../golden/annex');

describe.each(outputIds)('%s', (output) => {
  it.each(languages)('%s', async (language) => {
    const { text } = annexText(output, now, { language, before, catalogue, settings, reviews, requests, history });
    await expect(text).toMatchFileSnapshot(path.join(folder, `${output}.${language}.md`));
  });
});
