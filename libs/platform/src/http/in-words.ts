import type { z } from 'zod';

type Issue = z.core.$ZodRawIssue;

/** What of a value is counted, by what it is; a number is itself what is compared. */
const COUNTED: Readonly<Record<string, string>> = { string: ' characters', array: ' items' };

/**
 * What a schema says of a value that does not fit it, where the schema has no words of its own: to stand after the name of
 * a field. Undefined leaves it to the validator.
 */
export function inWords(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'too_small':
      return bound(issue.origin, Number(issue.minimum), 'least');
    case 'too_big':
      return bound(issue.origin, Number(issue.maximum), 'most');
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `must be ${kind(issue.expected)}`;
    case 'invalid_value':
      return `must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.join(', ')}`;
    case 'invalid_format':
      return FORMATS[issue.format];
    default:
      return undefined;
  }
}

const FORMATS: Readonly<Record<string, string>> = {
  uuid: 'must be a UUIDv7', // as all ids are
  datetime: 'must be a time in UTC, for example 2026-11-02T12:00:00Z',
};

function bound(origin: string, limit: number, at: 'least' | 'most'): string {
  const counted = COUNTED[origin];
  if (counted === undefined) return `must be ${limit} at ${at}`;
  return `must have at ${at} ${limit}${limit === 1 ? counted.slice(0, -1) : counted}`;
}

function kind(expected: string): string {
  if (expected === 'int') return 'a whole number';
  return `${/^[aeiou]/.test(expected) ? 'an' : 'a'} ${expected}`;
}
