import { Undecodable } from './undecodable.errors.js';

/** Deeper than any event; far from where recursive code would overflow. */
const MOST_LEVELS = 32;

/** JSON from someone who may mean harm. Throws `Undecodable` for bad UTF-8 or JSON, for deep nesting and for keys that reach a prototype. */
export function strictJson(bytes: Buffer): unknown {
  const json = parse(strictText(bytes, 'the value'));
  for (let level = [json], depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_LEVELS) throw new Undecodable(`the value is nested deeper than ${MOST_LEVELS} levels`);
    level = level.filter(isObject).flatMap(children);
  }
  return json;
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** UTF-8 without exceptions: what is not, throws `Undecodable`. */
export function strictText(bytes: Buffer, what: string): string {
  try {
    return UTF_8.decode(bytes);
  } catch {
    throw new Undecodable(`${what} is not UTF-8`);
  }
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

function children(value: object): unknown[] {
  if (Object.hasOwn(value, '__proto__') || reachesPrototype(value)) {
    throw new Undecodable('the value has a key that reaches a prototype');
  }
  return Object.values(value);
}

function reachesPrototype(value: object): boolean {
  if (!Object.hasOwn(value, 'constructor')) return false;
  const { constructor } = value as { constructor: unknown };
  return isObject(constructor) && Object.hasOwn(constructor, 'prototype');
}
