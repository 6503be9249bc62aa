// A paper of 5,000 recommendations: made from a check, then written as a Word file. What it takes of time and memory, and
// how long it ever keeps the one thread from others.
import { setImmediate as turn } from 'node:timers/promises';
import type { AnnexDocument } from '../src/core/annex/document';
import type { OutputId } from '../src/core/annex/outputs';
import { parseDay } from '../src/core/recommendation/day';
import { annexWord } from '../src/export/docx';
import { fillTemplate, sampleTemplate } from '../src/export/template';
import { messages, messagesOf } from '../src/messages';
import { connect, loadExcelClient } from '../src/preview/client/node';
import { annexOfCheck, type Checked, checkTracker, templateOfCheck, wholeTracker } from '../src/tasks';
import { createOfficeWorkbook } from '../src/workbook/office';
import { hostOf } from './adapter';
import { type Line, tableText } from './table';

const rows = 5_000;
const outputs = ['executive', 'matrix-by-report', 'open-by-report'] as const satisfies readonly OutputId[];

export async function papersTable(): Promise<string> {
  loadExcelClient();
  connect(hostOf(1, rows));
  const request = { asOf: parseDay('2024-12-31'), mapping: new Map<string, never>() };
  const checked = await checkTracker(createOfficeWorkbook(), request);
  if (checked.kind === 'refused') throw new Error('The corpus was refused.');
  const head: Line = ['', 'make ms', 'longest step', 'write ms', 'longest step', 'kB', 'peak MB', 'table rows'];
  const lines: Line[] = [head];
  for (const output of outputs) lines.push(await lineFor(output, checked));
  lines.push(await templateLine(checked));
  return tableText(`Papers of ${rows.toLocaleString('en-GB')} recommendations as Word files`, lines);
}

async function lineFor(output: OutputId, checked: Checked): Promise<Line> {
  // Once before: what is measured should not be the compiler's warming up.
  const { made } = await making(output, checked);
  await writing(made);
  const { made: document, ...make } = await making(output, checked);
  const write = await writing(document);
  const count = document.blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0), 0);
  const times = [make.time, make.longest, write.time, write.longest].map(Math.round);
  return [output, ...times, Math.round(write.bytes / 1000), Math.round(write.peak / 1e6), count];
}

/** Our sample template; its values are computed while it is filled. */
async function templateLine(checked: Checked): Promise<Line> {
  await filling(checked);
  const { make, write } = await filling(checked);
  const times = [make.time, make.longest, write.time, write.longest].map(Math.round);
  return ['sample template', ...times, Math.round(write.bytes / 1000), Math.round(write.peak / 1e6), rows];
}

async function filling(checked: Checked) {
  const template = sampleTemplate(messages.en.annex, 'en');
  const made = new Watch();
  const wish = { language: 'en', settings: {}, scope: wholeTracker } as const;
  const ready = await templateOfCheck(checked, wish, messagesOf, { pause: () => made.pause() });
  if (ready.kind === 'refused') throw new Error('The corpus was refused.');
  const make = made.stop();
  const written = new Watch();
  const filled = await fillTemplate(template, ready.values, () => written.pause());
  if (filled.kind === 'problem') throw new Error('The sample does not fit.');
  return { make, write: { bytes: filled.bytes.length, ...written.stop() } };
}

async function making(output: OutputId, checked: Checked) {
  const watch = new Watch();
  const wish = { output, language: 'en', settings: {}, scope: wholeTracker, form: 'paper' } as const;
  const built = await annexOfCheck(checked, wish, messagesOf, { pause: () => watch.pause() });
  if ('because' in built) throw new Error('The corpus was refused.');
  return { made: built.document, ...watch.stop() };
}

async function writing(document: AnnexDocument) {
  const watch = new Watch();
  const { pageOf } = messages[document.language].annex;
  const draw = () => Promise.reject(new Error('There is no chart in it.'));
  const bytes = await annexWord([document], { pageOf, draw, pause: () => watch.pause() });
  return { bytes: bytes.length, ...watch.stop() };
}

class Watch {
  readonly #start = performance.now();
  readonly #base = memory();
  #since = this.#start;
  #longest = 0;
  #peak = 0;

  async pause(): Promise<void> {
    this.#look();
    await turn();
    this.#since = performance.now();
  }

  /** `peak`: bytes above those held at the start, rubbish not yet collected among them. */
  stop() {
    this.#look();
    return {
      time: performance.now() - this.#start,
      longest: this.#longest,
      peak: Math.max(0, this.#peak - this.#base),
    };
  }

  #look(): void {
    this.#longest = Math.max(this.#longest, performance.now() - this.#since);
    this.#peak = Math.max(this.#peak, memory());
  }
}

function memory(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
