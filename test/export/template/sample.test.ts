import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { languages } from '../../../src/core/recommendation/codes';
import { fillTemplate, sampleTemplate } from '../../../src/export/template';
import { messages } from '../../../src/messages';
import { before, catalogue, now } from '../../core/annex/golden-tracker';
import { templateValuesOf } from '../../support/template-of';

test.each(languages)('the sample template in %s names fields that there are, and is filled', async (language) => {
  const template = sampleTemplate(messages[language].annex, language);
  const made = await fillTemplate(template, templateValuesOf(now, { before, catalogue, language }));
  if (made.kind === 'problem') throw new Error(JSON.stringify(made.problem));
  const files = unzipSync(made.bytes);
  const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  expect(body).not.toMatch(/[{}]/);
  // With open ones, to both addressees, and in the decision.
  expect(body.match(/JIU\/REP\/2020\/8/g)).toHaveLength(4);
  expect(strFromU8(files['word/header.xml'] ?? new Uint8Array())).toContain('Example Organization');
});
