// What charts with upright values share: the lines behind them, the numbers of the values, the names of the categories.
import { balanced, fitted, isCut, widthOf, wrapped } from './letters';
import type { DrawnChart, PictureSeries } from './chart-picture';
import { scaleOver, type Scale } from './scale';
import { edge, element, faint, lettering, lineHeightOf, paragraph, type Box } from './svg';

export const gap = 6;
const textHeight = 16;
const turnedTitle = 20;
const small = 11;

export interface Plot {
  readonly area: Box;
  /** The height of a value, in pixels from the picture's top. */
  readonly up: (value: number) => number;
  /** Width of a category. */
  readonly band: number;
  /** Where a category begins, on the left in every language. */
  readonly left: (category: number) => number;
  readonly drawn: string;
}

export interface Extent {
  readonly low: number;
  readonly high: number;
  readonly percent: boolean;
  readonly fractions: boolean;
}

/** `names`: what is written below, the chart's categories unless told otherwise. */
export function plotFor(chart: DrawnChart, body: Box, extent: Extent, names = chart.categories): Plot {
  const { rightToLeft = false } = chart;
  const axes = axesIn(chart, body);
  const scale = scaleFor(extent, Math.max(2, Math.floor((body.height - 2 * textHeight) / 28)));
  const said = (value: number): string => labelled(value, { ...chart, percent: extent.percent });
  const marks = Math.max(...scale.marks.map((mark) => widthOf(said(mark))));
  const beside = marks + gap + (axes.values !== '' ? turnedTitle : 0);
  const width = Math.max(1, body.width - beside);
  const band = width / Math.max(1, names.length);
  const below = namesBelow(names, band, body.height);
  const bottom = below.height + (axes.categories !== '' ? textHeight : 0);
  const area: Box = {
    left: body.left + (rightToLeft ? 0 : beside),
    top: body.top + textHeight / 2,
    width,
    height: Math.max(1, body.height - bottom - textHeight / 2),
  };
  const span = Math.max(scale.top - scale.bottom, Number.MIN_VALUE);
  const up = (value: number): number => area.top + (area.height * (scale.top - value)) / span;
  const left = (at: number): number => area.left + band * (rightToLeft ? names.length - 1 - at : at);
  const lines = scale.marks.map((mark) => {
    const line = { x1: area.left, x2: area.left + area.width, y1: up(mark), y2: up(mark) };
    const x = rightToLeft ? area.left + area.width + gap : area.left - gap;
    const number = lettering(said(mark), x, up(mark), { anchor: rightToLeft ? 'start' : 'end' });
    return element('line', { ...line, stroke: mark === 0 ? edge : faint }) + number;
  });
  const written = below.lines.map((each, at) => below.write(each, left(at) + band / 2, area.top + area.height));
  return { area, up, band, left, drawn: [...lines, ...written, axisTitles({ ...chart, axes }, body, area)].join('') };
}

/** A small picture has no room for what its title says already. */
function axesIn({ axes }: DrawnChart, { width, height }: Box): NonNullable<DrawnChart['axes']> {
  return axes && width >= 280 && height >= 150 ? axes : { categories: '', values: '' };
}

function scaleFor({ low, high, percent, fractions }: Extent, most: number): Scale {
  if (percent && low >= 0 && high <= 100 && high > 60 && most >= 4)
    return { bottom: 0, top: 100, marks: [0, 20, 40, 60, 80, 100] };
  return scaleOver(low, high, most, fractions);
}

function axisTitles({ axes, rightToLeft = false }: DrawnChart, body: Box, area: Box): string {
  const parts: string[] = [];
  if (axes && axes.categories !== '') {
    const text = fitted(axes.categories, body.width);
    parts.push(lettering(text, area.left + area.width / 2, body.top + body.height - textHeight / 2));
  }
  if (axes && axes.values !== '') {
    const x = rightToLeft ? body.left + body.width - textHeight / 2 : body.left + textHeight / 2;
    const text = fitted(axes.values, area.height);
    parts.push(lettering(text, x, area.top + area.height / 2, { turned: true }));
  }
  return parts.join('');
}

interface NamesBelow {
  readonly height: number;
  readonly lines: readonly (readonly string[])[];
  readonly write: (lines: readonly string[], x: number, top: number) => string;
}

/** In one line, else numbers with some left out, else in up to three lines, else turned. */
function namesBelow(names: readonly string[], band: number, height: number): NamesBelow {
  const widest = Math.max(0, ...names.map((name) => widthOf(name)));
  const allNumbers = names.every((name) => /^[\d\s.,-]*$/.test(name));
  if (widest <= band - 2 || allNumbers) {
    const every = Math.max(1, Math.ceil((widest + gap) / Math.max(band, 0.01) - 0.2));
    return upright(names.map((name, at) => (at % every === 0 ? [name] : [])));
  }
  const lines = names.map((name) => balanced(name, band - 4, 3, small));
  if (!lines.some((each, at) => isCut(each, names[at] ?? ''))) return upright(lines);
  const length = Math.min(Math.max(...names.map((name) => widthOf(name, small))) + 2, Math.max(32, height * 0.3));
  const every = Math.max(1, Math.ceil((small + 1) / Math.max(band, 0.01)));
  return {
    height: length + gap,
    lines: names.map((name, at) => (at % every === 0 ? [fitted(name, length, small)] : [])),
    write: ([name = ''], x, top) => lettering(name, x, top + gap, { turned: true, anchor: 'end', size: small }),
  };
}

function upright(lines: readonly (readonly string[])[]): NamesBelow {
  const most = Math.max(1, ...lines.map((each) => each.length));
  const size = most > 1 ? small : 12;
  const line = lineHeightOf(size);
  return {
    height: most > 1 ? most * line + 4 : textHeight,
    lines,
    write: (each, x, top) => paragraph(each, x, top + 2 + (each.length * line) / 2, { size }),
  };
}

/** Names beside lying bars. */
export function namesBeside(names: readonly string[], width: number, band: number): readonly (readonly string[])[] {
  const most = Math.max(1, Math.min(3, Math.floor(band / lineHeightOf(12))));
  return names.map((name) => wrapped(name, width, most));
}

export function labelled(value: number, { percent, percentAs = '#%' }: DrawnChart): string {
  const written = String(Number(value.toPrecision(10)));
  return percent === true ? percentAs.replace('#', written) : written;
}

export function valueAt({ values }: PictureSeries, at: number): number {
  return values[at] ?? 0;
}

export function colourAt({ colours }: PictureSeries, at: number): string {
  return colours[at % Math.max(1, colours.length)] ?? faint;
}

export function block({ left, top, width, height }: Box, colour: string): string {
  return element('rect', { x: left, y: top, width, height, fill: colour, stroke: edge, 'stroke-width': 0.7 });
}

/** How the values of each category stand: one on another, as shares of their sum, or each from zero. */
export type Stacking = 'none' | 'sum' | 'shares';

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where each value begins and ends along the axis; below zero they are stacked downwards. */
export function stretches(series: readonly PictureSeries[], at: number, stacking: Stacking): readonly Stretch[] {
  const sum = series.reduce((all, one) => all + Math.abs(valueAt(one, at)), 0);
  const share = stacking === 'shares' && sum > 0 ? 100 / sum : 1;
  const ends = { up: 0, down: 0 };
  return series.map((one) => {
    const value = valueAt(one, at) * share;
    if (stacking === 'none') return { from: 0, to: value };
    const side = value < 0 ? 'down' : 'up';
    const from = ends[side];
    ends[side] += value;
    return { from, to: ends[side] };
  });
}

export function extentOf(chart: DrawnChart, stacking: Stacking): Extent {
  const ends = chart.categories.flatMap((_, at) => stretches(chart.series, at, stacking).map(({ to }) => to));
  const values = chart.series.flatMap((one) => one.values);
  return {
    low: Math.min(0, ...ends),
    high: Math.max(0, ...ends),
    percent: stacking === 'shares' || chart.percent === true,
    fractions: values.some((value) => !Number.isInteger(value)),
  };
}
