import { Undecodable } from './kafka.errors.js';
import { isUtf8 } from 'node:buffer';

/** Deeper than any event; far from where recursive code would overflow. */
const MAX_LEVELS = 32;

/** JSON from an untrusted producer. Throws `Undecodable` for bad UTF-8 or JSON, for deep nesting and for keys that reach a prototype. */
export function strictJson(bytes: Buffer): unknown {
  const json = parse(strictText(bytes, 'the value'));
  refuseHarm(json, 0);
  return json;
}

/** Throws `Undecodable` for bytes that are not UTF-8. */
export function strictText(bytes: Buffer, what: string): string {
  if (!isUtf8(bytes)) throw new Undecodable(`${what} is not UTF-8`);
  return bytes.toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Undecodable('the value is not JSON'); // the parser's own message quotes the value, which may be personal
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Goes no deeper than an event may be, so that it cannot overflow. */
function refuseHarm(value: unknown, depth: number): void {
  if (depth > MAX_LEVELS) throw new Undecodable(`the value is nested deeper than ${MAX_LEVELS} levels`);
  if (!isObject(value)) return;
  if (Object.hasOwn(value, '__proto__') || reachesPrototype(value)) {
    throw new Undecodable('the value has a key that reaches a prototype');
  }
  for (const child of Object.values(value)) refuseHarm(child, depth + 1);
}

function reachesPrototype(value: object): boolean {
  if (!Object.hasOwn(value, 'constructor')) return false;
  const { constructor } = value as { constructor: unknown };
  return isObject(constructor) && Object.hasOwn(constructor, 'prototype');
}
