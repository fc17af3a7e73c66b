import { BrokenRule, errorCatalogue, problemType, type ErrorCode, type Problem } from '@broadsheet/contracts';

/** Statuses that Fastify and Nest give to requests that never reached a controller. */
const BEFORE_THE_CONTROLLER: Readonly<Record<number, ErrorCode>> = {
  404: 'ROUTE_NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  408: 'REQUEST_TIMEOUT',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'MEDIA_TYPE_UNSUPPORTED',
  431: 'HEADERS_TOO_LARGE',
};

interface StatusError {
  readonly statusCode?: number;
  readonly status?: number;
  readonly message?: string;
}

/** Any error as a problem document. An error that is no broken rule shows only that something went wrong. */
export function problemOf(error: unknown, requestId: string): Problem {
  if (error instanceof BrokenRule) return brokenRule(error, requestId);
  const { statusCode, status = statusCode, message } = (error ?? {}) as StatusError;
  const known = codeOf(status);
  return known
    ? document(known, requestId, known === 'ROUTE_NOT_FOUND' ? undefined : message)
    : document('INTERNAL', requestId);
}

function brokenRule(rule: BrokenRule, requestId: string): Problem {
  return {
    ...document(rule.code, requestId, rule.message),
    ...(rule.currentVersion === undefined ? {} : { currentVersion: rule.currentVersion }),
    ...(rule.parts.length === 0
      ? {}
      : { errors: rule.parts.map(({ pointer, message }) => ({ pointer: pointerOf(pointer), message })) }),
  };
}

/**
 * RFC 6901, 6: a pointer into the request as the fragment of an address. What a rule of the product points to, `/title`,
 * is in the body; it knows of no other part of a request.
 */
function pointerOf(where: string): string {
  return where === '' || where.startsWith('/') ? `#/body${where}` : `#/${where}`;
}

function codeOf(status = 500): ErrorCode | undefined {
  return BEFORE_THE_CONTROLLER[status] ?? (status >= 400 && status < 500 ? 'MALFORMED_REQUEST' : undefined);
}

function document(code: ErrorCode, requestId: string, detail?: string): Problem {
  const { status, title } = errorCatalogue[code];
  return { type: problemType(code), title, status, ...(detail ? { detail } : {}), code, requestId };
}
