import { REQUEST_ID_HEADER } from '@broadsheet/platform';
import type { IncomingHttpHeaders } from 'node:http';

/** Of the length of a UUID at least, so that ids of different clients do not meet by chance, and safe in any log. */
const SANE = /^[0-9A-Za-z-]{32,64}$/;

/** The id that a front end gave its request, for a trail that begins there; undefined where none came or it is not sane. */
export function requestIdFrom(headers: IncomingHttpHeaders): string | undefined {
  const given = headers[REQUEST_ID_HEADER];
  return typeof given === 'string' && SANE.test(given) ? given : undefined;
}
