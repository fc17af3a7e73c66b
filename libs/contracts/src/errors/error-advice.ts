import type { ErrorCode } from '#errors/error-catalogue.js';

/** What a client should do about each error. A code without advice does not compile. */
export const errorAdvice: Readonly<Record<ErrorCode, string>> = {
  MALFORMED_REQUEST: 'Correct the request: its address, its headers or its JSON body cannot be parsed.',
  BODY_TOO_DEEP: 'Send a body that matches the schema: no schema is nested this deeply.',
  TOKEN_INVALID: 'Refresh the access token once and repeat the request; if that fails, sign in again.',
  TOKEN_REQUIRED: 'Sign in, and send the access token in `Authorization: Bearer …`.',
  CREDENTIALS_INVALID:
    'Ask the person for e-mail address and password again. The response does not reveal whether the account exists.',
  API_KEY_INVALID: 'Ask an admin for another key: this one is revoked, expired or unknown.',
  REFRESH_TOKEN_INVALID: 'Delete the tokens and sign in again: the session has ended.',
  FORBIDDEN: 'Do not repeat the request with this token; `detail` names what the route requires.',
  SIGN_IN_ELSEWHERE: 'Get an access token from the issuer that `detail` names.',
  ROUTE_NOT_FOUND: 'Compare the address with `/openapi.json`, including case and slashes.',
  ACCOUNT_NOT_FOUND: 'Show that no account has this name.',
  API_KEY_NOT_FOUND: 'Read the list of keys again.',
  SESSION_NOT_FOUND: 'Read the list of sessions again: the caller has no such session.',
  ARTICLE_NOT_FOUND: 'Show that there is no such article; it may have been withdrawn.',
  CATEGORY_NOT_FOUND: 'Read the category tree again; the category may have been renamed.',
  COMMENT_NOT_FOUND: 'Remove the comment from view and read the discussion again.',
  METHOD_NOT_ALLOWED: 'Use a method that the header `Allow` names.',
  NOT_ACCEPTABLE: 'Send `Accept: application/json`, or no `Accept`.',
  REQUEST_TIMEOUT: 'Send it again on a new connection, without pauses.',
  USERNAME_TAKEN: 'Ask for another name.',
  LAST_ADMIN: 'Make another account an admin first.',
  ARTICLE_ALREADY_PUBLISHED: 'Nothing is left to do; read the article again.',
  ARTICLE_NOT_PUBLISHED: 'Nothing is left to do; read the article again.',
  ARTICLE_INCOMPLETE: 'Add what `errors` points to, and publish again.',
  CATEGORY_NAME_TAKEN: 'Ask for another name, or use the existing category.',
  CATEGORY_INSIDE_ITSELF: 'Choose a parent that is not a subcategory of the category.',
  CATEGORY_LIMIT_REACHED: 'Use an existing category; no more can be created.',
  COMMENT_ALREADY_DECIDED: 'Show the current state of the comment: another moderator decided first.',
  COMMENT_DELETED: 'Remove the comment from view: a deletion is final.',
  PARENT_IN_OTHER_DISCUSSION: 'Reply to a comment of the same article.',
  THREAD_TOO_DEEP: 'Reply to a comment further up in the thread.',
  PIN_LIMIT_REACHED: 'Remove another pin first.',
  PIN_NOT_POSSIBLE: 'Choose another article; `detail` explains why this one cannot be pinned.',
  EXCLUSION_LIMIT_REACHED: 'Remove another exclusion first.',
  EXCLUSION_NOT_POSSIBLE: 'Choose another article; `detail` explains why this one cannot be excluded.',
  IDEMPOTENCY_IN_PROGRESS:
    'Repeat it with the same key after `Retry-After` seconds: it returns the response, or tries again.',
  VERSION_CONFLICT:
    'Read the resource again, show what changed, and repeat the change based on `currentVersion`, which is also in `ETag`.',
  PAYLOAD_TOO_LARGE: 'Send less; `/openapi.json` has the limit of each route as `x-body-limit`, in bytes.',
  MEDIA_TYPE_UNSUPPORTED: 'Send JSON as `application/json`; a change may also be `application/merge-patch+json`.',
  VALIDATION_FAILED: 'Correct each part of the request that `errors` points to; show `message` next to its field.',
  API_KEY_EXPIRY_REFUSED: 'Choose a time in the future, within 366 days.',
  IDEMPOTENCY_KEY_REUSED:
    'Generate a new key for each item to create; reuse a key only to repeat exactly the same request.',
  GUEST_NAME_REQUIRED: 'Ask for a display name, or sign in.',
  EVENT_TOO_LARGE: 'Shorten the text.',
  VERSION_REQUIRED: 'Read the resource first, and send its `ETag` as `If-Match`.',
  HEADERS_TOO_LARGE: 'Send fewer or shorter headers.',
  RATE_LIMITED:
    'Wait for `Retry-After` seconds. Every response shows in `RateLimit` what is left: slow down before the limit.',
  SIGN_IN_THROTTLED: 'Show how long to wait, `Retry-After` seconds. Do not repeat it automatically.',
  TOO_MANY_CONCURRENT_REQUESTS: 'Wait for a response before sending the next request.',
  TOO_MANY_CONCURRENT_CHANGES: 'Repeat it after `Retry-After` seconds.',
  ARTICLE_NOT_KNOWN_YET: 'Repeat it after `Retry-After` seconds: the events of the article are on their way.',
  NOT_READY: 'Repeat it after `Retry-After` seconds.',
  DATABASE_UNAVAILABLE:
    'Repeat a read, or a creation with its `Idempotency-Key`, after `Retry-After` seconds. Any other change may have ' +
    'succeeded: read first, then decide.',
  UPSTREAM_UNAVAILABLE:
    'Repeat a read, or a creation with its `Idempotency-Key`, after `Retry-After` seconds. Any other change may have ' +
    'succeeded: read first, then decide.',
  OVERLOADED: 'Repeat it after `Retry-After` seconds: nothing was done.',
  DEADLINE_PASSED: 'Repeat it after `Retry-After` seconds: nothing was done.',
  INTERNAL: 'Do not repeat it immediately. Report the `requestId`.',
};
