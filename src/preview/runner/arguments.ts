// The command line of the headless runner, read strictly: what is not understood is refused, never passed over.
import path from 'node:path';
import { type OutputId, outputIds } from '../../core/annex/outputs';
import type { Scope } from '../../core/annex/scope';
import { acceptanceCodes, implementationCodes, type CodesOf, type StatusKind } from '../../core/recommendation/codes';
import { parseDay, type Day } from '../../core/recommendation/day';
import { type RuleId, rules } from '../../core/rules/index';
import { schemeIds, type SchemeId, type WordMapping } from '../../core/vocabulary/scheme';
import { languages, messages, type Language, type MessageSet } from '../../messages';
import { Problem } from './problem';
import { openOnly, scopeIn, scopeOptions } from './scope-arguments';

export { Problem } from './problem';

export const commands = ['layout', 'check', 'fix', 'texts', 'figures', 'summary', 'annex'] as const;
export type Command = (typeof commands)[number];

export interface Arguments {
  readonly command: Command;
  /** Path of the workbook. */
  readonly workbook: string;
  readonly asOf: Day | null;
  readonly scheme: SchemeId | null;
  readonly mapping: WordMapping;
  readonly language: Language;
  /** The language asked for; `null` where none was. */
  readonly wishedLanguage: Language | null;
  readonly json: boolean;
  /** Last period's workbook. */
  readonly previous: string | null;
  /** File or address of the official texts. */
  readonly catalogue: string | null;
  /** Where the findings report goes: a copy of the workbook, or CSV. */
  readonly report: string | null;
  /** What to fix; empty unless the command is `fix`. */
  readonly rules: readonly RuleId[];
  /** Where the changed copy or the paper goes. */
  readonly out: string | null;
  /** Which annex or text of a paper; `null` unless the command is `annex`. */
  readonly output: OutputId | null;
  /** The office's own template, filled in place of an output. */
  readonly template: string | null;
  /** File of paper settings. */
  readonly settings: string | null;
  /** What the paper is about: all of the tracker unless the command is `annex`. */
  readonly scope: Scope;
}

/** Options of commands that are not built yet. */
const notYet = ['--draft'] as const;
const common = ['--as-of', '--scheme', '--map', '--language'] as const;
/** What each command takes besides, and of that what it cannot do without. */
const own = {
  layout: { takes: [], needs: [] },
  check: { takes: ['--previous', '--catalogue', '--report'], needs: [] },
  figures: { takes: ['--previous'], needs: [] },
  summary: { takes: ['--previous', '--out'], needs: ['--out'] },
  texts: { takes: ['--catalogue', '--out'], needs: ['--catalogue', '--out'] },
  annex: {
    takes: ['--output', '--template', '--previous', '--catalogue', '--settings', '--out', ...scopeOptions],
    needs: ['--output', '--out'],
  },
  fix: { takes: ['--rules', '--out', '--previous', '--catalogue'], needs: ['--rules', '--out'] },
} as const satisfies Readonly<Record<Command, { takes: readonly string[]; needs: readonly string[] }>>;
const withValue: readonly string[] = [...common, ...notYet, ...Object.values(own).flatMap(({ takes }) => takes)];

interface Given {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly operands: readonly string[];
  readonly json: boolean;
}

/** Throws Problem. */
export function readArguments(argv: readonly string[]): Arguments {
  const language = languageIn(argv);
  const words = messages[language].runner.problems;
  const { values, operands, json } = split(argv, words);
  const [name, workbook, ...more] = operands;
  if (name === undefined) throw new Problem(words.noCommand(commands));
  const command = commands.find((candidate) => candidate === name);
  if (!command) throw new Problem(words.unknownCommand(name, commands));
  const early = notYet.find((option) => values.has(option));
  if (early) throw new Problem(words.optionNotYet(early));
  if (workbook === undefined) throw new Problem(words.noWorkbook(command));
  if (more[0] !== undefined) throw new Problem(words.tooManyArguments(more[0]));
  refuseOthers(command, values, words);
  return {
    command,
    workbook,
    asOf: dayIn(values, words),
    scheme: schemeIn(values, words),
    mapping: mappingIn(values.get('--map') ?? [], words),
    language,
    wishedLanguage: values.has('--language') ? language : null,
    json,
    previous: lastOf(values, '--previous'),
    catalogue: lastOf(values, '--catalogue'),
    report: outIn(values, '--report', workbook, ['.xlsx', '.csv'], words),
    rules: rulesIn(values, words),
    out: outOf(command, values, workbook, words),
    output: outputIn(values, words),
    template: lastOf(values, '--template'),
    settings: lastOf(values, '--settings'),
    scope: scopeIn(values, words),
  };
}

/** An option of another command would be passed over in silence. */
function refuseOthers(command: Command, values: Given['values'], words: Words): void {
  const { takes, needs } = own[command];
  const taken: readonly string[] = [...common, ...takes];
  for (const option of values.keys()) {
    if (!taken.includes(option)) throw new Problem(words.optionOfAnother(option, command));
  }
  const isFilled = values.has('--template');
  if (isFilled && values.has('--output')) throw new Problem(words.optionOfAnother('--output', 'annex --template'));
  const missing = needs.find((option) => !values.has(option) && !(option === '--output' && isFilled));
  if (missing !== undefined) throw new Problem(words.optionMissing(missing, command));
}

function lastOf(values: Given['values'], option: string): string | null {
  return values.get(option)?.at(-1) ?? null;
}

/** What a template is filled into is a Word file, and never the template itself. */
function outOf(command: Command, values: Given['values'], workbook: string, words: Words): string | null {
  if (command !== 'annex') return outIn(values, '--out', workbook, ['.xlsx'], words);
  const template = lastOf(values, '--template');
  const out = outIn(values, '--out', workbook, template === null ? paperEndings : ['.docx'], words);
  if (template !== null && out !== null && path.resolve(template) === path.resolve(out))
    throw new Problem(words.outIsTemplate(out));
  return out;
}

/** The workbook itself is never written over. */
function outIn(
  values: Given['values'],
  option: string,
  workbook: string,
  endings: readonly string[],
  words: Words,
): string | null {
  const file = lastOf(values, option);
  if (file === null) return null;
  if (!endings.some((ending) => file.toLowerCase().endsWith(ending))) throw new Problem(words.badOut(file, endings));
  if (path.resolve(file) === path.resolve(workbook)) throw new Problem(words.outIsInput(file));
  return file;
}

function rulesIn(values: Given['values'], words: Words): readonly RuleId[] {
  const names = (values.get('--rules') ?? []).flatMap((text) => text.split(',')).map((name) => name.trim());
  return names
    .filter((name) => name !== '')
    .map((name) => {
      const rule = rules.find(({ id }) => id === name);
      if (!rule) throw new Problem(words.unknownRule(name));
      return rule.id;
    });
}

/** Formats of papers. */
const paperEndings = ['.docx', '.xlsx', '.md'];

function outputIn(values: Given['values'], words: Words): OutputId | null {
  const name = lastOf(values, '--output');
  if (name === null) return null;
  const output = outputIds.find((candidate) => candidate === name);
  if (!output) throw new Problem(words.unknownOutput(name, outputIds));
  return output;
}

type Words = MessageSet['runner']['problems'];

/** Read first: in this language all else is said. */
function languageIn(argv: readonly string[]): Language {
  const words = messages.en.runner.problems;
  let language: Language = 'en';
  argv.forEach((argument, at) => {
    const attached = argument.startsWith('--language=') ? argument.slice('--language='.length) : null;
    const text = attached ?? (argument === '--language' ? argv[at + 1] : undefined);
    if (text === undefined) return;
    const found = languages.find((candidate) => candidate === text);
    if (!found) throw new Problem(words.unknownLanguage(text, languages));
    language = found;
  });
  return language;
}

function split(argv: readonly string[], words: Words): Given {
  const values = new Map<string, string[]>();
  const operands: string[] = [];
  let json = false;
  const rest = [...argv];
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    if (argument === '--json') json = true;
    else if (argument === openOnly) values.set(openOnly, []);
    else if (!argument.startsWith('-')) operands.push(argument);
    else {
      const [option, attached] = optionIn(argument);
      if (!withValue.includes(option)) throw new Problem(words.unknownOption(option));
      const value = attached ?? rest.shift();
      if (value === undefined || (attached === null && value.startsWith('--'))) {
        throw new Problem(words.optionNeedsValue(option));
      }
      values.set(option, [...(values.get(option) ?? []), value]);
    }
  }
  return { values, operands, json };
}

/** `--as-of=2022-03-31` is the same as `--as-of 2022-03-31`. */
function optionIn(argument: string): [string, string | null] {
  const at = argument.indexOf('=');
  return at < 0 ? [argument, null] : [argument.slice(0, at), argument.slice(at + 1)];
}

function dayIn(values: Given['values'], words: Words): Day | null {
  const text = lastOf(values, '--as-of');
  if (text === null) return null;
  const day = parseDay(text);
  if (!day) throw new Problem(words.badDate(text));
  return day;
}

function schemeIn(values: Given['values'], words: Words): SchemeId | null {
  const text = lastOf(values, '--scheme');
  if (text === null) return null;
  const scheme = schemeIds.find((candidate) => candidate === text);
  if (!scheme) throw new Problem(words.unknownScheme(text, schemeIds));
  return scheme;
}

const codes: readonly (CodesOf[StatusKind] | 'none')[] = [...acceptanceCodes, ...implementationCodes, 'none'];

function mappingIn(texts: readonly string[], words: Words): WordMapping {
  const mapping = new Map<string, CodesOf[StatusKind] | 'none'>();
  for (const text of texts) {
    const at = text.lastIndexOf('=');
    const word = text.slice(0, Math.max(0, at)).trim();
    if (word === '') throw new Problem(words.badMap(text));
    const name = text.slice(at + 1).trim();
    const code = codes.find((candidate) => candidate === name);
    if (!code) throw new Problem(words.unknownCode(name, codes));
    mapping.set(word, code);
  }
  return mapping;
}
