interface ErrorEntry {
  /** HTTP status of the response. */
  readonly status: number;
  /** The `title` of the problem document; `detail` has the details of the case. */
  readonly title: string;
  /** Seconds after which the same request may succeed, sent as `Retry-After`. */
  readonly retryAfter?: number;
}

/** Every error code of the product with its HTTP status. The meaning of a code never changes. */
export const errorCatalogue = {
  MALFORMED_REQUEST: { status: 400, title: 'The request cannot be read.' },
  BODY_TOO_DEEP: { status: 400, title: 'The request body is nested too deeply.' },
  TOKEN_INVALID: { status: 401, title: 'The access token is not valid.' },
  TOKEN_REQUIRED: { status: 401, title: 'This request needs an access token.' },
  CREDENTIALS_INVALID: { status: 401, title: 'E-mail address or password is wrong.' },
  API_KEY_INVALID: { status: 401, title: 'The API key is not valid.' },
  REFRESH_TOKEN_INVALID: { status: 401, title: 'The refresh token is not valid.' },
  FORBIDDEN: { status: 403, title: 'The access token does not permit this.' },
  SIGN_IN_ELSEWHERE: { status: 403, title: 'Another system manages accounts and sign-in.' },
  ROUTE_NOT_FOUND: { status: 404, title: 'There is nothing at this address.' },
  ACCOUNT_NOT_FOUND: { status: 404, title: 'There is no such account.' },
  API_KEY_NOT_FOUND: { status: 404, title: 'There is no such API key.' },
  SESSION_NOT_FOUND: { status: 404, title: 'There is no such session.' },
  ARTICLE_NOT_FOUND: { status: 404, title: 'There is no such article.' },
  CATEGORY_NOT_FOUND: { status: 404, title: 'There is no such category.' },
  COMMENT_NOT_FOUND: { status: 404, title: 'There is no such comment.' },
  METHOD_NOT_ALLOWED: { status: 405, title: 'The address does not support this method.' },
  NOT_ACCEPTABLE: { status: 406, title: 'Responses are JSON only.' },
  REQUEST_TIMEOUT: { status: 408, title: 'The request did not arrive in time.' },
  USERNAME_TAKEN: { status: 409, title: 'The name is already taken.' },
  LAST_ADMIN: { status: 409, title: 'The account is the only admin.' },
  ARTICLE_ALREADY_PUBLISHED: { status: 409, title: 'The article is already published.' },
  ARTICLE_NOT_PUBLISHED: { status: 409, title: 'The article is not published.' },
  ARTICLE_INCOMPLETE: { status: 409, title: 'The article lacks something that publication requires.' },
  CATEGORY_NAME_TAKEN: { status: 409, title: 'The parent already has a category with this name.' },
  CATEGORY_INSIDE_ITSELF: { status: 409, title: 'A category cannot be moved below itself.' },
  CATEGORY_LIMIT_REACHED: { status: 409, title: 'The category tree is full.' },
  COMMENT_ALREADY_DECIDED: { status: 409, title: 'The comment already has this state.' },
  COMMENT_DELETED: { status: 409, title: 'The comment is deleted.' },
  PARENT_IN_OTHER_DISCUSSION: { status: 409, title: 'The parent comment belongs to another article.' },
  THREAD_TOO_DEEP: { status: 409, title: 'The thread is too deep for a reply here.' },
  PIN_LIMIT_REACHED: { status: 409, title: 'No more articles can be pinned here.' },
  PIN_NOT_POSSIBLE: { status: 409, title: 'This article cannot be pinned here.' },
  EXCLUSION_LIMIT_REACHED: { status: 409, title: 'No more articles can be excluded here.' },
  EXCLUSION_NOT_POSSIBLE: { status: 409, title: 'This article cannot be excluded here.' },
  IDEMPOTENCY_IN_PROGRESS: { status: 409, title: 'The same request is still in progress.', retryAfter: 1 },
  VERSION_CONFLICT: { status: 412, title: 'The resource has changed in the meantime.' },
  PAYLOAD_TOO_LARGE: { status: 413, title: 'The request body is too large.' },
  MEDIA_TYPE_UNSUPPORTED: { status: 415, title: 'The request body must be JSON.' },
  VALIDATION_FAILED: { status: 422, title: 'The request does not match its schema.' },
  API_KEY_EXPIRY_REFUSED: { status: 422, title: 'An API key must expire within a year.' },
  IDEMPOTENCY_KEY_REUSED: { status: 422, title: 'This Idempotency-Key belongs to another request.' },
  GUEST_NAME_REQUIRED: { status: 422, title: 'A comment without an access token needs a name.' },
  EVENT_TOO_LARGE: { status: 422, title: 'The item is too large for an event.' },
  VERSION_REQUIRED: { status: 428, title: 'The change must name the version that it is based on.' },
  HEADERS_TOO_LARGE: { status: 431, title: 'The headers of the request are too large.' },
  RATE_LIMITED: { status: 429, title: 'Too many requests in a short time.', retryAfter: 60 },
  SIGN_IN_THROTTLED: { status: 429, title: 'Too many failed attempts.', retryAfter: 60 },
  TOO_MANY_CONCURRENT_REQUESTS: { status: 429, title: 'Too many concurrent requests.', retryAfter: 1 },
  TOO_MANY_CONCURRENT_CHANGES: { status: 503, title: 'Too many concurrent changes.', retryAfter: 1 },
  ARTICLE_NOT_KNOWN_YET: { status: 503, title: 'The article has not reached this service yet.', retryAfter: 1 },
  NOT_READY: { status: 503, title: 'The service is starting.', retryAfter: 1 },
  DATABASE_UNAVAILABLE: { status: 503, title: 'The database does not respond.', retryAfter: 2 },
  OVERLOADED: { status: 503, title: 'The service is overloaded.', retryAfter: 1 },
  DEADLINE_PASSED: { status: 503, title: 'The request could not be processed in time.', retryAfter: 1 },
  UPSTREAM_UNAVAILABLE: { status: 503, title: 'A service behind this address does not respond.', retryAfter: 2 },
  INTERNAL: { status: 500, title: 'Something went wrong on our side.' },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errorCatalogue;
