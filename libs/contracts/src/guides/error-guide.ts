import { errorAdvice } from '#errors/error-advice.js';
import { errorCatalogue, type ErrorCode } from '#errors/error-catalogue.js';
import { heading, paragraph, type GuideBlock } from '#guides/guide-block.js';
import { ANYWHERE, routeErrorCodes } from '#openapi/route-error-codes.js';
import type { Route } from '#routes/define-route.js';

const CODES = Object.keys(errorCatalogue) as ErrorCode[];
/** Beyond so many the names of routes say less than their number. */
const MOST_NAMED = 8;

/** The register of error codes for people who write clients: what each means, what to do about it, and where it occurs. */
export function errorGuide(routes: readonly Route[]): readonly GuideBlock[] {
  return [
    heading(1, 'Errors'),
    paragraph(
      'Every error is a problem document (RFC 9457), `application/problem+json`. Programs decide by `code`, which never ' +
        'changes its meaning; `title` and `detail` are for people. `errors` says what is wrong where: `pointer` is a JSON ' +
        'pointer into the request, as `#/body/title`, `#/query/limit`, `#/path/article` or `#/header/if-match`. `requestId` ' +
        'is the id of the request, in `X-Request-Id` too; everything that happened because of it carries it. `type` is ' +
        '`urn:broadsheet:problem:` and the code in lower case, with hyphens.',
    ),
    paragraph('What the routes beside it mean is in [openapi.json](../openapi.json), under the same operation ids.'),
    {
      kind: 'table',
      head: ['status', 'code', 'means', 'what a client does', 'routes'],
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
  if (ids.length === 0) return 'none: other addresses';
  return ids.length > MOST_NAMED ? `${ids.length} routes` : ids.join(', ');
}
