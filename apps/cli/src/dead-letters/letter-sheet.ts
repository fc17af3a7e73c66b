import { hexDump } from './hex-dump.js';
import { indentJson } from './indent-json.js';
import { letterLine } from './letter-line.js';
import { printable } from '#terminal/printable.js';
import type { FoundLetter } from '@broadsheet/messaging';
import { isUtf8 } from 'node:buffer';

/** Everything of one letter, nothing cut short: headers, key and payload, readable where they are text. */
export function letterSheet(letter: FoundLetter, now: Date): string[] {
  const { key, value, headers } = letter.record;
  const rows = Object.entries(headers).flatMap(([name, header]) => {
    const parts = Array.isArray(header) ? header : [header ?? ''];
    return parts.flatMap((part) => labelled(`  ${printable(name)}: `, textLines(Buffer.from(part))));
  });
  return [
    letterLine(letter, now),
    'headers:',
    ...rows,
    ...labelled('key: ', key === null ? ['(none)'] : textLines(key)),
    ...(value === null ? ['payload: none (a tombstone)'] : [`payload, ${value.length} bytes:`, ...payloadLines(value)]),
  ];
}

function payloadLines(value: Buffer): string[] {
  const text = utf8(value);
  if (text === undefined) return hexDump(value);
  return (indentJson(text) ?? text).split('\n').map(printable);
}

function textLines(bytes: Buffer): string[] {
  const text = utf8(bytes);
  return text === undefined ? hexDump(bytes) : [printable(text)];
}

function labelled(label: string, lines: readonly string[]): string[] {
  const [first = '', ...rest] = lines;
  return rest.length === 0 ? [label + first] : [label.trimEnd(), ...lines];
}

function utf8(bytes: Buffer): string | undefined {
  return isUtf8(bytes) ? bytes.toString() : undefined;
}
