import { HOSTILE_TEXTS } from './hostile-texts.js';
import type { JsonSchema } from './json-arbitrary.js';
import fc, { type Arbitrary } from 'fast-check';

const LAST_MOMENT = new Date('2100-01-01T00:00:00Z');
const UUID_VERSION = 7;
/** Enough to find out what a text does; very long ones have a test of their own. */
const MOST_CHARACTERS = 300;

/** Texts that a schema takes: by its format or its patterns, and where it is free what people and attackers write. */
export function textArbitrary(schema: JsonSchema, ids: readonly string[]): Arbitrary<string> {
  return byFormat(schema.format, ids) ?? byPattern(schema);
}

function byFormat(format: string | undefined, ids: readonly string[]): Arbitrary<string> | undefined {
  switch (format) {
    case undefined:
      return undefined;
    case 'uuid':
      return fc.oneof({ arbitrary: fc.constantFrom(...ids), weight: 4 }, fc.uuid({ version: UUID_VERSION }));
    case 'date-time':
      return fc.date({ min: new Date(0), max: LAST_MOMENT, noInvalidDate: true }).map((date) => date.toISOString());
    case 'uri':
      return fc.webUrl({ validSchemes: ['https'] });
    default:
      throw new Error(`a format that test/guard/text-arbitrary.ts does not know: ${format}`);
  }
}

function byPattern({ pattern, allOf = [], minLength = 0, maxLength = MOST_CHARACTERS }: JsonSchema): Arbitrary<string> {
  const sources = [pattern, ...allOf.map((one) => one.pattern)].filter((source) => source !== undefined);
  const patterns = sources.map((source) => new RegExp(source, 'u'));
  const fits = (text: string) =>
    text.length >= minLength && text.length <= maxLength && patterns.every((one) => one.test(text));
  const most = Math.min(maxLength, MOST_CHARACTERS);
  if (sources.some((source) => source.includes('@'))) return fc.emailAddress().filter(fits);
  const closed = sources.find((source) => source.startsWith('^') && !source.includes('[^'));
  return closed === undefined
    ? fc.oneof(freeText(minLength, most), fc.constantFrom(...HOSTILE_TEXTS).filter(fits)).filter(fits)
    : fc.stringMatching(new RegExp(withoutLookahead(closed))).filter(fits);
}

const freeText = (minLength: number, maxLength: number): Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom('grapheme', 'binary'), minLength, maxLength });

/** What is looked at ahead is checked afterwards. */
const withoutLookahead = (source: string): string => source.replaceAll(/\(\?!(?:[^()]|\([^()]*\))*\)/g, '');
