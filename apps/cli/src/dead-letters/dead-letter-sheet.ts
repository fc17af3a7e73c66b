import { hexDump } from './hex-dump.js';
import { indentJson } from './indent-json.js';
import { deadLetterLine } from './dead-letter-line.js';
import { printable } from '#terminal/printable.js';
import type { FoundDeadLetter } from '@broadsheet/messaging';
import { isUtf8 } from 'node:buffer';

/** Everything of one deadLetter, nothing cut short: headers, key and payload, readable where they are text. */
export function deadLetterSheet(deadLetter: FoundDeadLetter, now: Date): string[] {
  const { key, value, headers } = deadLetter.record;
  const rows = Object.entries(headers).flatMap(([name, header]) => {
    const parts = Array.isArray(header) ? header : [header ?? ''];
    return parts.flatMap((part) => labelled(`  ${printable(name)}: `, textLines(Buffer.from(part))));
  });
  return [
    deadLetterLine(deadLetter, now),
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
