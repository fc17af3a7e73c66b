import { VersionRequired } from '#errors/platform.errors.js';
import { inWords } from '#http/in-words.js';
import { routeOf, type RouteRequest } from '#http/route-request.js';
import { readerOf, type ReadReader } from '#http/reader-of.js';
import {
  ANONYMOUS,
  NO_CREATION,
  NO_READER,
  type ProblemPart,
  type RouteInput,
  ValidationFailed,
} from '@broadsheet/contracts';
import { v7 } from 'uuid';
import type { z } from 'zod';

const NOBODY: ReadReader = { reader: NO_READER, parts: [] };

/** Reads a request by the schemas of its route. Throws ValidationFailed with everything that is wrong, at once. */
export function readInput(request: RouteRequest): RouteInput<unknown, unknown, unknown> {
  const route = routeOf(request);
  if (!route) throw new Error(`${request.url} is not handled by a route of the contracts`);
  const parts: ProblemPart[] = [];
  const read = (schema: z.ZodType | undefined, value: unknown, where: string): unknown => {
    const result = schema?.safeParse(value, { error: inWords });
    if (result && !result.success) parts.push(...result.error.issues.flatMap((issue) => partsOf(issue, where)));
    return result?.data;
  };
  const params = read(route.params, request.params, 'path');
  const query = read(route.query, request.query, 'query');
  // No body is an empty one; `null` is a body, and no route takes it.
  const body = read(route.body, request.body === undefined ? {} : request.body, '');
  const { caller = ANONYMOUS, address = null } = request;
  const { reader, parts: wrong } = route.forReader ? readerOf(request.headers, caller) : NOBODY;
  parts.push(...wrong);
  if (parts.length > 0) throw new ValidationFailed(parts);
  request.fields = (query as { fields?: string[] }).fields;
  const expectedVersion = route.ifMatch ? versionFrom(request.headers['if-match']) : 0;
  const creation = route.creates ? { id: v7(), repeated: false } : NO_CREATION;
  return { params, query, body, caller, address, reader, expectedVersion, creation };
}

/**
 * RFC 9110, 13.1.1: a strong entity tag; ours begin with the version, as in `"7"` or `"7.x"`. `*` would overwrite
 * whatever there is, and is taken as no version at all.
 */
function versionFrom(header: string | undefined): number {
  const tag = header?.trim();
  if (!tag || tag === '*') throw new VersionRequired();
  const version = /^"(\d{1,15})(?:\.[\w-]{1,64})?"$/.exec(tag)?.[1];
  if (version === undefined) {
    throw new ValidationFailed([
      { pointer: 'header/if-match', message: 'must be a version in quotes, for example "7"' },
    ]);
  }
  return Number(version);
}

function partsOf(issue: z.core.$ZodIssue, where: string): ProblemPart[] {
  const at = (path: readonly PropertyKey[]): string => `${where}/${path.map(escape).join('/')}`;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ pointer: at([...issue.path, key]), message: 'is not known here' }));
  }
  return [{ pointer: issue.path.length > 0 ? at(issue.path) : where, message: issue.message }];
}

/** RFC 6901: `~` and `/` in a name are written `~0` and `~1`. */
function escape(name: PropertyKey): string {
  return String(name).replaceAll('~', '~0').replaceAll('/', '~1');
}
