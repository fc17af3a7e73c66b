import { deadLetterLine } from './dead-letter-line.js';
import { printable } from '#terminal/printer.js';
import type { FoundDeadLetter } from '@broadsheet/messaging';
import { isUtf8 } from 'node:buffer';

/** A whole dead letter: headers, key and payload, readable if they are text. */
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

const WIDTH = 16;

/** All bytes as offset, hexadecimal and ASCII, sixteen per line. */
function hexDump(bytes: Buffer): string[] {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += WIDTH) {
    const row = bytes.subarray(at, at + WIDTH);
    const hex = [...row].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
    const ascii = [...row].map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.')).join('');
    lines.push(`${at.toString(16).padStart(8, '0')}  ${hex.padEnd(WIDTH * 3 - 1)}  ${ascii}`);
  }
  return lines;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
const OPENING = new Set(['{', '[']);
const CLOSING = new Set(['}', ']']);
const MAX_LEVELS = 64;

/**
 * JSON with line breaks and indents, with every token unchanged: parsing and writing it would change large numbers and
 * duplicate keys. Undefined if the text is not JSON or is nested too deeply.
 */
function indentJson(text: string): string | undefined {
  if (!isJson(text)) return undefined;
  let [indented, level, before] = ['', 0, ''];
  for (const [token] of text.matchAll(TOKEN)) {
    if (CLOSING.has(token)) level -= 1;
    if (OPENING.has(before) !== CLOSING.has(token) || before === ',') indented += `\n${'  '.repeat(level)}`;
    indented += token === ':' ? ': ' : token;
    if (OPENING.has(token)) level += 1;
    if (level > MAX_LEVELS) return undefined;
    before = token;
  }
  return indented;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
