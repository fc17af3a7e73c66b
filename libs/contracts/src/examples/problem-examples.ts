import { errorCatalogue, type ErrorCode } from '#errors/error-catalogue.js';
import { problemType, type Problem } from '#http/problem.schema.js';
import type { JsonObject } from '#json-schema/component-schemas.js';

const CODES = Object.keys(errorCatalogue) as ErrorCode[];

/** What some problems have in addition to code and title. */
const DETAILS: Partial<Record<ErrorCode, Partial<Problem>>> = {
  VALIDATION_FAILED: {
    detail: '/title: must not be blank; query/limit: must be 50 at most',
    errors: [
      { pointer: '#/body/title', message: 'must not be blank' },
      { pointer: '#/query/limit', message: 'must be 50 at most' },
    ],
  },
  VERSION_CONFLICT: {
    detail: 'The change is based on version 6, but the current version is 7.',
    currentVersion: 7,
  },
  VERSION_REQUIRED: {
    detail: 'Send the version you have read as If-Match, for example: If-Match: "7".',
    errors: [{ pointer: '#/header/if-match', message: 'must name a version' }],
  },
};

/** The problem document of each error code, as an OpenAPI example. */
export function problemExamples(): JsonObject {
  return Object.fromEntries(
    CODES.map((code) => [code, { summary: errorCatalogue[code].title, value: problemOf(code) }]),
  );
}

function problemOf(code: ErrorCode): Problem {
  const { status, title } = errorCatalogue[code];
  return {
    type: problemType(code),
    title,
    status,
    code,
    requestId: '0197a1b2-0000-7000-8000-0000000000ff',
    ...DETAILS[code],
  };
}
