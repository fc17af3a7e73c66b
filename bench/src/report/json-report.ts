import { isMet, type Measure } from './measure.js';

/** The figures for programs. A value that could not be measured is null and not met. */
export function jsonReport(measures: readonly Measure[]): string {
  const rows = measures.map((measure) => {
    const { id, name, value, unit, target, baseline } = measure;
    return { id, name, value: Number.isFinite(value) ? value : null, unit, target, met: isMet(measure), baseline };
  });
  return `${JSON.stringify({ measures: rows }, null, 2)}\n`;
}
