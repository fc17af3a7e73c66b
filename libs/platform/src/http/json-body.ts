import { BodyTooDeep } from '#errors/platform.errors.js';
import { routeOf } from '#http/route-request.js';
import type { FastifyBodyParser, FastifyInstance } from 'fastify';

const MERGE_PATCH = 'application/merge-patch+json';

/** Far more than any route needs. */
const MAX_LEVELS = 32;

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
/** By how much a character changes the depth: `[` and `{`, `]` and `}`. */
const STEPS: Readonly<Record<number, number>> = { 0x5b: 1, 0x7b: 1, 0x5d: -1, 0x7d: -1 };

/** Reads JSON as Fastify does, which refuses `__proto__` and the like, and refuses bodies that are nested too deeply. */
export function readJsonBodies(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  const read: FastifyBodyParser<string> = (request, body, done) => {
    if (isDeeperThan(MAX_LEVELS, body)) done(new BodyTooDeep(MAX_LEVELS));
    else void parse(request, body, done);
  };
  fastify.removeContentTypeParser('application/json');
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, read);
  takeMergePatches(fastify, read);
}

/** RFC 7396: PATCH also takes a merge patch, which is read as JSON; other methods refuse that media type. */
function takeMergePatches(fastify: FastifyInstance, readJson: FastifyBodyParser<string>): void {
  fastify.addContentTypeParser<string>(MERGE_PATCH, { parseAs: 'string' }, (request, body, done) => {
    if (routeOf(request)?.method === 'PATCH') void readJson(request, body, done);
    else done(Object.assign(new Error(`${MERGE_PATCH} is for PATCH only.`), { statusCode: 415 }));
  });
}

/**
 * Whether lists and objects are nested deeper than `levels`, in text that may be JSON. It looks at each character once,
 * builds nothing, does not recurse, and stops at the first level that is too deep.
 */
export function isDeeperThan(levels: number, text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else depth += STEPS[code] ?? 0;
    if (depth > levels) return true;
  }
  return false;
}

/** Where the string that begins there has its closing quote. */
function endOfString(text: string, begin: number): number {
  let at = begin + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at;
}
