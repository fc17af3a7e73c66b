interface ErrorEntry {
  /** HTTP status of the answer. */
  readonly status: number;
  /** The short sentence of the problem document; details of the case stand in `detail`. */
  readonly title: string;
  /** Seconds after which the same request may work, sent as `Retry-After`. */
  readonly retryAfter?: number;
}

/** Every error code of the product with its HTTP meaning. A code never changes its meaning. */
export const errorCatalogue = {
  MALFORMED_REQUEST: { status: 400, title: 'The request cannot be read.' },
  BODY_TOO_DEEP: { status: 400, title: 'The request body is nested too deep.' },
  TOKEN_INVALID: { status: 401, title: 'The access token is not valid.' },
  TOKEN_REQUIRED: { status: 401, title: 'This request needs an access token.' },
  CREDENTIALS_INVALID: { status: 401, title: 'E-mail address and password do not belong together.' },
  API_KEY_INVALID: { status: 401, title: 'The API key is not valid.' },
  REFRESH_TOKEN_INVALID: { status: 401, title: 'The refresh token is not valid.' },
  FORBIDDEN: { status: 403, title: 'This token may not do that.' },
  SIGN_IN_ELSEWHERE: { status: 403, title: 'Accounts are kept, and signed in to, elsewhere.' },
  ROUTE_NOT_FOUND: { status: 404, title: 'There is nothing at this address.' },
  ACCOUNT_NOT_FOUND: { status: 404, title: 'There is no such account.' },
  API_KEY_NOT_FOUND: { status: 404, title: 'There is no such API key.' },
  SESSION_NOT_FOUND: { status: 404, title: 'There is no such session.' },
  ARTICLE_NOT_FOUND: { status: 404, title: 'There is no such article.' },
  CATEGORY_NOT_FOUND: { status: 404, title: 'There is no such category.' },
  COMMENT_NOT_FOUND: { status: 404, title: 'There is no such comment.' },
  METHOD_NOT_ALLOWED: { status: 405, title: 'This address does not take that method.' },
  NOT_ACCEPTABLE: { status: 406, title: 'What is here is JSON only.' },
  REQUEST_TIMEOUT: { status: 408, title: 'The request did not arrive in time.' },
  USERNAME_TAKEN: { status: 409, title: 'This name has been taken.' },
  LAST_ADMIN: { status: 409, title: 'Nobody else is an admin.' },
  ARTICLE_ALREADY_PUBLISHED: { status: 409, title: 'The article is published already.' },
  ARTICLE_NOT_PUBLISHED: { status: 409, title: 'The article is not published.' },
  ARTICLE_INCOMPLETE: { status: 409, title: 'The article lacks something it needs to be published.' },
  CATEGORY_NAME_TAKEN: { status: 409, title: 'A category of this name stands there already.' },
  CATEGORY_INSIDE_ITSELF: { status: 409, title: 'A category cannot be moved below itself.' },
  CATEGORY_LIMIT_REACHED: { status: 409, title: 'The category tree is full.' },
  COMMENT_ALREADY_DECIDED: { status: 409, title: 'The comment is in that state already.' },
  COMMENT_DELETED: { status: 409, title: 'The comment is deleted.' },
  PARENT_IN_OTHER_DISCUSSION: { status: 409, title: 'The comment answered belongs to another article.' },
  THREAD_TOO_DEEP: { status: 409, title: 'The thread is too deep to be answered at this place.' },
  PIN_LIMIT_REACHED: { status: 409, title: 'No more articles can be pinned here.' },
  PIN_NOT_POSSIBLE: { status: 409, title: 'This article cannot be pinned here.' },
  EXCLUSION_LIMIT_REACHED: { status: 409, title: 'No more articles can be excluded here.' },
  EXCLUSION_NOT_POSSIBLE: { status: 409, title: 'This article cannot be excluded here.' },
  IDEMPOTENCY_IN_PROGRESS: { status: 409, title: 'The same request is still being worked on.', retryAfter: 1 },
  VERSION_CONFLICT: { status: 412, title: 'It has changed in the meantime.' },
  PAYLOAD_TOO_LARGE: { status: 413, title: 'The request body is too large.' },
  MEDIA_TYPE_UNSUPPORTED: { status: 415, title: 'The request body must be JSON.' },
  VALIDATION_FAILED: { status: 422, title: 'The request does not fit its schema.' },
  API_KEY_EXPIRY_REFUSED: { status: 422, title: 'An API key ends within a year.' },
  IDEMPOTENCY_KEY_REUSED: { status: 422, title: 'This Idempotency-Key belongs to another request.' },
  GUEST_NAME_REQUIRED: { status: 422, title: 'Whoever comments without a token gives a name.' },
  EVENT_TOO_LARGE: { status: 422, title: 'The item is too large to be announced.' },
  VERSION_REQUIRED: { status: 428, title: 'This change needs the version it is based on.' },
  HEADERS_TOO_LARGE: { status: 431, title: 'The headers of the request are too large.' },
  RATE_LIMITED: { status: 429, title: 'Too many requests in a short time.', retryAfter: 60 },
  SIGN_IN_THROTTLED: { status: 429, title: 'Too many tries have failed.', retryAfter: 60 },
  TOO_MANY_CONCURRENT_REQUESTS: { status: 429, title: 'Too many requests at once.', retryAfter: 1 },
  TOO_MANY_CONCURRENT_CHANGES: { status: 503, title: 'Too many changes at once.', retryAfter: 1 },
  ARTICLE_NOT_KNOWN_YET: { status: 503, title: 'The article is not known here yet.', retryAfter: 1 },
  NOT_READY: { status: 503, title: 'The service is starting.', retryAfter: 1 },
  DATABASE_UNAVAILABLE: { status: 503, title: 'The database does not answer.', retryAfter: 2 },
  OVERLOADED: { status: 503, title: 'More is asked of a service than it can do.', retryAfter: 1 },
  DEADLINE_PASSED: { status: 503, title: 'The request came too late to be answered in time.', retryAfter: 1 },
  UPSTREAM_UNAVAILABLE: { status: 503, title: 'A service behind this address does not answer.', retryAfter: 2 },
  INTERNAL: { status: 500, title: 'Something went wrong on our side.' },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errorCatalogue;
