import { isMet, type Measure } from './measure.js';

/** Columns that numbers stand in; the others hold words. */
const RIGHT = new Set([2, 3]);
const HEAD = ['', 'measure', 'value', 'target', 'unit', '', 'others'];

/** The figures for people: one line each, and below it what has to be known to read it. */
export function tableLines(measures: readonly Measure[]): string[] {
  const rows = measures.map(row);
  const widths = HEAD.map((title, column) =>
    Math.max(...[HEAD, ...rows].map((cells) => (cells[column] ?? title).length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => pad(cell, widths[column] ?? 0, RIGHT.has(column)))
      .join('  ')
      .trimEnd();
  const rule = '─'.repeat(line(widths.map((width) => 'x'.repeat(width))).length);
  const body = measures.flatMap((measure, index) => [
    line(rows[index] ?? []),
    ...measure.notes.map((note) => `       ${note}`),
  ]);
  return [rule, line(HEAD), rule, ...body, rule];
}

function row(measure: Measure): string[] {
  const { id, name, value, unit, target, better, peers = '' } = measure;
  const bound = better === 'more' ? '≥' : '≤';
  return [id, name, figure(value), `${bound} ${figure(target)}`, unit, isMet(measure) ? 'met' : 'MISSED', peers];
}

/** Ratios with three digits behind the point, small figures with one, others whole. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '-';
  if (Math.abs(value) < 1) return value.toFixed(3);
  return Math.abs(value) < 100 && !Number.isInteger(value) ? value.toFixed(1) : Math.round(value).toLocaleString('en');
}

function pad(text: string, width: number, right: boolean): string {
  return right ? text.padStart(width) : text.padEnd(width);
}

/** The figures for programs. A value that could not be measured is null and not met. */
export function jsonReport(measures: readonly Measure[]): string {
  const rows = measures.map((measure) => {
    const { id, name, value, unit, target, baseline } = measure;
    return { id, name, value: Number.isFinite(value) ? value : null, unit, target, met: isMet(measure), baseline };
  });
  return `${JSON.stringify({ measures: rows }, null, 2)}\n`;
}
