// Driving the add-in's pane as a person does, in whatever page it stands: by the words it shows.
import type { FrameLocator, Locator } from 'playwright-core';
import { messages, type Language } from '../../../src/messages';

export class Pane {
  readonly frame: FrameLocator;
  readonly words: (typeof messages)[Language]['pane'];
  readonly #language: Language;

  constructor(frame: FrameLocator, language: Language = 'en') {
    this.frame = frame;
    this.#language = language;
    this.words = messages[language].pane;
  }

  /** Presses the first check button there is and waits for the result. @returns the summary line */
  async check(): Promise<string> {
    const { start, check } = this.words;
    await this.button(start.button).or(this.button(check.again)).first().click();
    await this.frame.locator('section[aria-busy="false"]').waitFor();
    return this.summary();
  }

  async summary(): Promise<string> {
    return bare(await this.frame.getByRole('heading', { level: 2 }).first().innerText());
  }

  button(name: string): Locator {
    return this.frame.getByRole('button', { name, exact: true });
  }

  group(rule: keyof (typeof messages)['en']['rules']): Locator {
    return this.frame.locator('h3 [data-row]').filter({ hasText: messages[this.#language].rules[rule].title });
  }

  async open(rule: keyof (typeof messages)['en']['rules']): Promise<void> {
    const group = this.group(rule);
    if ((await group.getAttribute('aria-expanded')) === 'false') await group.click();
  }

  /** A finding's row, whose group is open, by the cell it names. */
  finding(cell: string): Locator {
    const rows = this.#items().locator('> [data-row]');
    return rows.filter({ has: this.frame.getByText(cell, { exact: true }) });
  }

  #items(): Locator {
    return this.frame.getByRole('list', { name: this.words.check.list }).locator('> [role="listitem"]');
  }

  /** Opens every group. @returns `rule title: cells`, in the order of the list */
  async everything(): Promise<string[]> {
    const groups = this.frame.locator('h3 [data-row]');
    for (let index = 0; index < (await groups.count()); index++) {
      const group = groups.nth(index);
      if ((await group.getAttribute('aria-expanded')) === 'false') await group.click();
    }
    const found: string[] = [];
    for (const item of await this.#items().all()) {
      const heading = item.locator('h3 [data-row] span[aria-hidden]').first();
      if ((await heading.count()) > 0) found.push(`${await heading.innerText()}:`);
      else found.push(`${found.pop() ?? ''} ${bare(await item.locator('[data-row] > bdi').innerText())}`);
    }
    return found;
  }
}

/** Without the invisible marks that keep values apart from the sentence around them. */
export function bare(text: string): string {
  return text.replaceAll(/[\u2066-\u2069\u200e\u200f]/g, '');
}
