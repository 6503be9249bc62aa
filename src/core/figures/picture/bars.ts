// Columns, stacked or side by side, and lying bars: each part with its number on it or behind it.
import { readableOn } from '../palette';
import type { ChartPicture, PictureSeries } from './chart-picture';
import { scaleTo } from './scale';
import { edge, element, faint, fitted, ink, lettering, widthOf, type Box } from './svg';

const textHeight = 16;
const gap = 6;

export function drawColumns(chart: ChartPicture, body: Box): string {
  const { categories, series, axes, rightToLeft = false } = chart;
  const stacked = chart.kind === 'stacked-columns';
  const bottom = textHeight + (axes && axes.categories !== '' ? textHeight : 0);
  const scale = scaleTo(highest(chart), Math.max(2, Math.floor((body.height - bottom) / 28)));
  const marks = Math.max(...scale.marks.map((mark) => widthOf(labelled(mark, chart))));
  const beside = marks + gap + (axes && axes.values !== '' ? textHeight : 0);
  const area: Box = {
    left: body.left + (rightToLeft ? 0 : beside),
    top: body.top + textHeight / 2,
    width: Math.max(1, body.width - beside),
    height: Math.max(1, body.height - bottom - textHeight / 2),
  };
  const up = (value: number): number => area.top + area.height * (1 - value / scale.top);
  const parts = scale.marks.map((mark) => {
    const line = { x1: area.left, x2: area.left + area.width, y1: up(mark), y2: up(mark) };
    const x = rightToLeft ? area.left + area.width + gap + marks : area.left - gap;
    return (
      element('line', { ...line, stroke: mark === 0 ? edge : faint }) +
      lettering(labelled(mark, chart), x, up(mark), { anchor: rightToLeft ? 'start' : 'end' })
    );
  });
  const band = area.width / Math.max(1, categories.length);
  categories.forEach((category, at) => {
    const left = area.left + band * (rightToLeft ? categories.length - 1 - at : at);
    parts.push(lettering(fitted(category, band - 4), left + band / 2, area.top + area.height + textHeight / 2));
    const slots = stacked ? 1 : Math.max(1, series.length);
    const width = (band * 0.63) / slots;
    let below = 0;
    series.forEach((one, order) => {
      const value = valueAt(one, at);
      if (value <= 0) return;
      const x = left + band * 0.185 + (stacked ? 0 : width * (rightToLeft ? slots - 1 - order : order));
      const box = { left: x, top: up(below + value), width, height: up(below) - up(below + value) };
      parts.push(block(box, colourAt(one, at)));
      parts.push(columnLabel(labelled(value, chart), box, colourAt(one, at), stacked));
      if (stacked) below += value;
    });
  });
  if (axes && axes.categories !== '')
    parts.push(lettering(axes.categories, area.left + area.width / 2, body.top + body.height - textHeight / 2));
  if (axes && axes.values !== '') {
    const x = rightToLeft ? body.left + body.width - textHeight / 2 : body.left + textHeight / 2;
    parts.push(lettering(axes.values, x, area.top + area.height / 2, { turned: true }));
  }
  return parts.join('');
}

/** In the middle of a part that is high enough for it, above a column that stands alone. */
function columnLabel(text: string, { left, top, width, height }: Box, colour: string, stacked: boolean): string {
  if (!stacked) return lettering(text, left + width / 2, top - 8, { size: 11 });
  return height < 11
    ? ''
    : lettering(text, left + width / 2, top + height / 2, { size: 11, colour: readableOn(colour) });
}

export function drawBars(chart: ChartPicture, body: Box): string {
  const { categories, series, rightToLeft = false } = chart;
  const names = Math.min(body.width * 0.45, Math.max(0, ...categories.map((name) => widthOf(name))));
  const numbers = widthOf(labelled(highest(chart), chart)) + gap;
  const length = Math.max(1, body.width - names - 2 * gap - numbers);
  const start = rightToLeft ? body.left + body.width - names - gap : body.left + names + gap;
  const top = Math.max(1, highest(chart));
  const band = body.height / Math.max(1, categories.length);
  const width = (band * 0.7) / Math.max(1, series.length);
  const parts = categories.flatMap((category, at) => {
    const y = body.top + band * at;
    const beside = rightToLeft ? start + gap : start - gap;
    const name = lettering(fitted(category, names), beside, y + band / 2, { anchor: 'end' });
    const bars = series.map((one, order) => {
      const value = valueAt(one, at);
      if (value <= 0) return '';
      const long = (length * value) / top;
      const box = {
        left: rightToLeft ? start - long : start,
        top: y + band * 0.15 + width * order,
        width: long,
        height: width,
      };
      const end = rightToLeft ? box.left - gap : box.left + long + gap;
      // Text that runs from right to left starts on its right: in both directions it grows away from the bar.
      const label = lettering(labelled(value, chart), end, box.top + width / 2, { size: 11, anchor: 'start' });
      return block(box, colourAt(one, at)) + label;
    });
    return [name, ...bars];
  });
  const axis = { x1: start, x2: start, y1: body.top, y2: body.top + body.height, stroke: ink };
  return parts.join('') + element('line', axis);
}

function block({ left, top, width, height }: Box, colour: string): string {
  return element('rect', { x: left, y: top, width, height, fill: colour, stroke: edge, 'stroke-width': 0.7 });
}

export function labelled(value: number, { percent }: ChartPicture): string {
  return percent === true ? `${String(value)}%` : String(value);
}

function valueAt({ values }: PictureSeries, at: number): number {
  return values[at] ?? 0;
}

function colourAt({ colours }: PictureSeries, at: number): string {
  return colours[at % Math.max(1, colours.length)] ?? faint;
}

function highest({ kind, categories, series }: ChartPicture): number {
  const sums = categories.map((_, at) => {
    const values = series.map((one) => Math.max(0, valueAt(one, at)));
    return kind === 'stacked-columns' ? values.reduce((a, b) => a + b, 0) : Math.max(0, ...values);
  });
  return Math.max(0, ...sums);
}
