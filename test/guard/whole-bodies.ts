import { JsonArbitraries } from './json-arbitrary.js';
import type { Operation, Operations } from './operations.js';
import fc from 'fast-check';

const SAMPLES = 12;
const NOBODYS_ID = '01920000-0000-7000-8000-0000000000aa';
const SEED = 6;

/** Bodies that a schema takes, with every property that there is and every variant: one for each shape. */
export function wholeBodies({ components }: Operations, { body }: Operation): unknown[] {
  if (!body) return [];
  const arbitrary = new JsonArbitraries({ components, ids: [NOBODYS_ID], whole: true }).of(body);
  const bodies = fc.sample(arbitrary, { numRuns: SAMPLES, seed: SEED });
  return [...new Map(bodies.map((one) => [shapeOf(one), one])).values()];
}

/** Its names without its values; a list counts by the kinds of its items. */
function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(shapeOf))].sort().join()}]`;
  if (typeof value !== 'object' || value === null) return '';
  return `{${Object.entries(value)
    .map(([name, one]) => `${name}:${shapeOf(one)}`)
    .sort()
    .join()}}`;
}
