import { errorAdvice } from '#errors/error-advice.js';
import { errorCatalogue, type ErrorCode } from '#errors/error-catalogue.js';
import { heading, paragraph, type GuideBlock } from '#guides/guide-block.js';
import { ANYWHERE, routeErrorCodes } from '#openapi/route-error-codes.js';
import type { Route } from '#routes/define-route.js';

const CODES = Object.keys(errorCatalogue) as ErrorCode[];
/** With more routes than this, their number says more than their names. */
const MAX_NAMED = 8;

/** All error codes for developers of clients: what each means, what to do about it, and where it occurs. */
export function errorGuide(routes: readonly Route[]): readonly GuideBlock[] {
  return [
    heading(1, 'Errors'),
    paragraph(
      'Every error is a problem document (RFC 9457), `application/problem+json`. Programs decide by `code`, whose meaning ' +
        'never changes; `title` and `detail` are for people. `errors` lists the parts of the request that are wrong: ' +
        '`pointer` is a JSON pointer into the request, for example `#/body/title`, `#/query/limit`, `#/path/article` or ' +
        '`#/header/if-match`. `requestId` is the id of the request, also in the header `X-Request-Id`; every event that the ' +
        'request caused carries it. `type` is `urn:broadsheet:problem:` and the code in lower case, with hyphens.',
    ),
    paragraph('[openapi.json](../openapi.json) describes the routes under the same operation ids.'),
    {
      kind: 'table',
      head: ['status', 'code', 'means', 'what a client should do', 'routes'],
      rows: CODES.map(rowOf(routes)),
    },
  ];
}

const rowOf =
  (routes: readonly Route[]) =>
  (code: ErrorCode): readonly string[] => {
    const { status, title } = errorCatalogue[code];
    return [String(status), `\`${code}\``, title, errorAdvice[code], placesOf(code, routes)];
  };

function placesOf(code: ErrorCode, routes: readonly Route[]): string {
  if (ANYWHERE.includes(code)) return 'all';
  const ids = routes.filter((route) => routeErrorCodes(route).includes(code)).map(({ id }) => `\`${id}\``);
  if (ids.length === 0) return 'none: unknown addresses';
  return ids.length > MAX_NAMED ? `${ids.length} routes` : ids.join(', ');
}
