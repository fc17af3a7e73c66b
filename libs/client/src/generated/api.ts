// Generated from openapi.json by `npm run generate`. Do not edit.

/** What each means and what to do about it: docs/errors.md */
export type ErrorCode =
  | 'MALFORMED_REQUEST'
  | 'BODY_TOO_DEEP'
  | 'TOKEN_INVALID'
  | 'TOKEN_REQUIRED'
  | 'CREDENTIALS_INVALID'
  | 'API_KEY_INVALID'
  | 'REFRESH_TOKEN_INVALID'
  | 'FORBIDDEN'
  | 'SIGN_IN_ELSEWHERE'
  | 'ROUTE_NOT_FOUND'
  | 'ACCOUNT_NOT_FOUND'
  | 'API_KEY_NOT_FOUND'
  | 'SESSION_NOT_FOUND'
  | 'ARTICLE_NOT_FOUND'
  | 'CATEGORY_NOT_FOUND'
  | 'COMMENT_NOT_FOUND'
  | 'METHOD_NOT_ALLOWED'
  | 'NOT_ACCEPTABLE'
  | 'REQUEST_TIMEOUT'
  | 'USERNAME_TAKEN'
  | 'LAST_ADMIN'
  | 'ARTICLE_ALREADY_PUBLISHED'
  | 'ARTICLE_NOT_PUBLISHED'
  | 'ARTICLE_INCOMPLETE'
  | 'CATEGORY_NAME_TAKEN'
  | 'CATEGORY_INSIDE_ITSELF'
  | 'CATEGORY_LIMIT_REACHED'
  | 'COMMENT_ALREADY_DECIDED'
  | 'COMMENT_DELETED'
  | 'PARENT_IN_OTHER_DISCUSSION'
  | 'THREAD_TOO_DEEP'
  | 'PIN_LIMIT_REACHED'
  | 'PIN_NOT_POSSIBLE'
  | 'EXCLUSION_LIMIT_REACHED'
  | 'EXCLUSION_NOT_POSSIBLE'
  | 'IDEMPOTENCY_IN_PROGRESS'
  | 'VERSION_CONFLICT'
  | 'PAYLOAD_TOO_LARGE'
  | 'MEDIA_TYPE_UNSUPPORTED'
  | 'VALIDATION_FAILED'
  | 'API_KEY_EXPIRY_REFUSED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'GUEST_NAME_REQUIRED'
  | 'EVENT_TOO_LARGE'
  | 'VERSION_REQUIRED'
  | 'HEADERS_TOO_LARGE'
  | 'RATE_LIMITED'
  | 'SIGN_IN_THROTTLED'
  | 'TOO_MANY_CONCURRENT_REQUESTS'
  | 'TOO_MANY_CONCURRENT_CHANGES'
  | 'ARTICLE_NOT_KNOWN_YET'
  | 'NOT_READY'
  | 'DATABASE_UNAVAILABLE'
  | 'OVERLOADED'
  | 'DEADLINE_PASSED'
  | 'UPSTREAM_UNAVAILABLE'
  | 'INTERNAL';

export interface paths {
  '/v1/accounts/me/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Changes your own password and ends all your other sessions.
     * @description For every account.
     */
    put: operations['changePassword'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/accounts/me/deletion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deletes your own account: its sessions end at once, and its profile is erased.
     * @description For every account.
     */
    post: operations['deleteOwnAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/accounts/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Returns your own account.
     * @description For every account.
     */
    get: operations['getOwnAccount'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Changes your own public profile.
     * @description For every account.
     */
    patch: operations['editOwnProfile'];
    trace?: never;
  };
  '/v1/profiles/{username}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Returns the public profile of an account.
     * @description Open to everyone.
     */
    get: operations['getProfile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/.well-known/jwks.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Returns the public keys that verify access tokens.
     * @description Open to everyone.
     */
    get: operations['listSigningKeys'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Creates an account. The response is the same if the e-mail address already has one.
     * @description Open to everyone.
     */
    post: operations['signUp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/accounts/{account}/roles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Sets the roles of an account. Its sessions end, so that no token carries the old roles.
     * @description For the roles admin.
     */
    put: operations['changeRoles'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/accounts/{account}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Returns an account with its roles.
     * @description For the roles admin.
     */
    get: operations['getAccount'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/imports/activities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Imports past activity with its times.
     * @description For tokens with the scope import.
     */
    post: operations['importActivity'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/activities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reports what a reader read, was shown and followed. Unknown articles are ignored, and nothing is stored about a reader who does not want to be tracked. A reported time may be up to a day old.
     * @description Open to everyone.
     */
    post: operations['reportActivity'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/api-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists all API keys, without the keys themselves.
     * @description For the roles admin.
     */
    get: operations['listApiKeys'];
    put?: never;
    /**
     * Creates an API key for a machine. Only this response ever shows the key.
     * @description For the roles admin.
     */
    post: operations['createApiKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Exchanges an API key for an access token.
     * @description Open to everyone.
     */
    post: operations['createToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/api-keys/{apiKey}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Revokes an API key and its access tokens. Revoking it again changes nothing.
     * @description For the roles admin.
     */
    delete: operations['revokeApiKey'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists published articles, newest first. `category` limits the list to one category and its subcategories.
     * @description Open to everyone.
     */
    get: operations['listArticles'];
    put?: never;
    /**
     * Creates a draft.
     * @description For the roles editor, admin.
     */
    post: operations['createArticle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles/{article}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Returns a published article with its breadcrumb.
     * @description Open to everyone.
     */
    get: operations['getArticle'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Changes the given fields of an article.
     * @description For the roles editor, admin.
     */
    patch: operations['editArticle'];
    trace?: never;
  };
  '/v1/articles/{article}/source': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Returns an article in any state, as it was written.
     * @description For the roles editor, admin.
     */
    get: operations['getArticleSource'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/imports/articles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Imports a published article from another system. Importing it again changes nothing.
     * @description For tokens with the scope import.
     */
    post: operations['importArticle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles/{article}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Publishes an article: readers can see it.
     * @description For the roles editor, admin.
     */
    post: operations['publishArticle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles/{article}/unpublish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Withdraws an article: readers can no longer see it.
     * @description For the roles editor, admin.
     */
    post: operations['unpublishArticle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/categories': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Returns the whole category tree.
     * @description Open to everyone.
     */
    get: operations['listCategories'];
    put?: never;
    /**
     * Creates a category.
     * @description For the roles editor, admin.
     */
    post: operations['createCategory'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/categories/{category}/move': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Moves a category and its subcategories to another parent.
     * @description For the roles editor, admin.
     */
    post: operations['moveCategory'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/categories/{category}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Renames a category.
     * @description For the roles editor, admin.
     */
    patch: operations['renameCategory'];
    trace?: never;
  };
  '/v1/imports/articles/{article}/declared-counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Declares how many comments each provider has for an article, without the comments themselves.
     * @description For tokens with the scope import.
     */
    put: operations['declareCounts'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/comments/{comment}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Deletes your own comment, or any comment as a moderator. Its text is erased.
     * @description For every account.
     */
    delete: operations['deleteComment'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/imports/comments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Imports comments from another system. Importing them again changes nothing.
     * @description For tokens with the scope import.
     */
    post: operations['importComments'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles/{article}/comments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Returns the discussion of an article: a count for each provider, and threads, newest first.
     * @description Open to everyone.
     */
    get: operations['listComments'];
    put?: never;
    /**
     * Posts a comment or a reply, with an access token or as a guest with a display name.
     * @description Open to everyone.
     */
    post: operations['postComment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/comments/{comment}/replies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists all replies of a thread, oldest first.
     * @description Open to everyone.
     */
    get: operations['listReplies'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/comments/{comment}/reject': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hides a comment and records the reason.
     * @description For the roles moderator, admin.
     */
    post: operations['rejectComment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/comments/{comment}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Shows a rejected comment again and records the reason.
     * @description For the roles moderator, admin.
     */
    post: operations['restoreComment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles/{article}/exclusions/{excluded}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Excludes an article from the related list of another, forever or until a given time. A pinned article cannot be excluded.
     * @description For the roles editor, admin.
     */
    put: operations['excludeArticle'];
    post?: never;
    /**
     * Removes an exclusion. Repeating it changes nothing.
     * @description For the roles editor, admin.
     */
    delete: operations['readmitArticle'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/recommendations/{list}/exclusions/{excluded}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Excludes an article from a list, forever or until a given time; from `personal`, for every reader.
     * @description For the roles editor, admin.
     */
    put: operations['excludeFromList'];
    post?: never;
    /**
     * Removes an exclusion from a list. Repeating it changes nothing.
     * @description For the roles editor, admin.
     */
    delete: operations['readmitToList'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/recommendations/{list}/pins': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the articles that editors pinned to a list of all readers, and those that they excluded from it.
     * @description For the roles editor, admin.
     */
    get: operations['getListCuration'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles/{article}/pins': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the articles that editors pinned to the related list of an article, and those that they excluded from it.
     * @description For the roles editor, admin.
     */
    get: operations['listPins'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles/{article}/pins/{pinned}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Pins an article to the related list of another, forever or until a given time. Repeating it changes nothing; another time replaces the first.
     * @description For the roles editor, admin.
     */
    put: operations['pinArticle'];
    post?: never;
    /**
     * Removes a pin. Repeating it changes nothing.
     * @description For the roles editor, admin.
     */
    delete: operations['unpinArticle'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/recommendations/{list}/pins/{pinned}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Pins an article to a list of all readers, forever or until a given time. It comes first in every request whose filters include it.
     * @description For the roles editor, admin.
     */
    put: operations['pinInList'];
    post?: never;
    /**
     * Removes a pin from a list. Repeating it changes nothing.
     * @description For the roles editor, admin.
     */
    delete: operations['unpinFromList'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles/{article}/page': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Returns everything that an article’s page shows. `meta.degraded` names the parts that are missing.
     * @description Open to everyone.
     */
    get: operations['getPage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reader/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Returns everything that is stored about one reader, identified by account or `X-Reader-Id`.
     * @description Open to everyone.
     */
    get: operations['getReaderHistory'];
    put?: never;
    post?: never;
    /**
     * Clears a reader’s history: its activities still count, but are linked to nobody. Takes effect at once.
     * @description Open to everyone.
     */
    delete: operations['clearReaderHistory'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reader/personalisation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Switches personalisation off, which also clears the reader’s history, or on again. Takes effect at once; repeating it changes nothing.
     * @description Open to everyone.
     */
    put: operations['switchPersonalisation'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/recommendations/because': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists what readers of one of this reader’s latest articles also read, without articles that this reader has read. `because` names the article.
     * @description Open to everyone.
     */
    get: operations['listBecause'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/recommendations/latest': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the newest published articles. Articles that repeat a story of the list come last.
     * @description Open to everyone.
     */
    get: operations['listLatest'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/recommendations/personal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists what one reader may want to read next, without articles that the reader has read.
     * @description Open to everyone.
     */
    get: operations['listPersonal'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/recommendations/popular': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the articles with the most distinct readers of all time, then the latest articles.
     * @description Open to everyone.
     */
    get: operations['listPopular'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles/{article}/related': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists what to read next after an article; the same for every reader.
     * @description Open to everyone.
     */
    get: operations['listRelated'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/recommendations/trending': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists what is being read now: popularity that decays with a half-life of six hours or another `window`, then the latest articles.
     * @description Open to everyone.
     */
    get: operations['listTrending'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists your own active sessions.
     * @description For every account.
     */
    get: operations['listSessions'];
    put?: never;
    /**
     * Signs in: starts a session and returns its first tokens.
     * @description Open to everyone.
     */
    post: operations['signIn'];
    /**
     * Signs out everywhere: ends all your own sessions.
     * @description For every account.
     */
    delete: operations['endAllSessions'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sessions/{session}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Signs out: ends one of your own sessions. Ending it again changes nothing.
     * @description For every account.
     */
    delete: operations['endSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sessions/refresh': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Renews the tokens of a session. Using a refresh token a second time ends the session.
     * @description Open to everyone.
     */
    post: operations['refreshSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Account: {
      /**
       * Format: uuid
       * @description the account
       */
      id: string;
      /** @description public */
      username: string;
      /** @description roles of the account */
      roles: ('reader' | 'author' | 'editor' | 'moderator' | 'admin')[];
      /**
       * Format: date-time
       * @description when it was created
       */
      joinedAt: string;
      /** @description for `If-Match` */
      version: number;
    };
    AccountDeletion: {
      /** @description the password again, because deletion is final */
      password: string;
    };
    Activity:
      | {
          /**
           * Format: uuid
           * @description UUIDv7 from the client, so that a repeated report counts once
           */
          id?: string;
          /**
           * Format: date-time
           * @description when it happened; by default now
           */
          at?: string;
          /** @constant */
          type: 'read';
          /**
           * Format: uuid
           * @description the article
           */
          articleId: string;
          /** @description how long it was in view; a read of less than 5 s (operators can change this) does not count */
          dwellSeconds?: number;
          /** @description how far down the reader got, 0 to 1 */
          depth?: number;
        }
      | {
          /**
           * Format: uuid
           * @description UUIDv7 from the client, so that a repeated report counts once
           */
          id?: string;
          /**
           * Format: date-time
           * @description when it happened; by default now
           */
          at?: string;
          /** @constant */
          type: 'reacted';
          /**
           * Format: uuid
           * @description the article
           */
          articleId: string;
          /** @description the reaction; a dislike removes the article from the reader’s own lists, a later like restores it */
          reaction: components['schemas']['Reaction'];
        }
      | {
          /**
           * Format: uuid
           * @description UUIDv7 from the client, so that a repeated report counts once
           */
          id?: string;
          /**
           * Format: date-time
           * @description when it happened; by default now
           */
          at?: string;
          /** @constant */
          type: 'served';
          /** @description the list */
          list: components['schemas']['RecommendationListName'];
          /**
           * Format: uuid
           * @description the article next to which it was shown
           */
          besideArticleId?: string;
          /** @description the articles shown, in order */
          articleIds: string[];
          /** @description `recommendationId` of the articles shown; each belongs to this list and to one of these articles */
          recommendationIds?: string[];
        }
      | {
          /**
           * Format: uuid
           * @description UUIDv7 from the client, so that a repeated report counts once
           */
          id?: string;
          /**
           * Format: date-time
           * @description when it happened; by default now
           */
          at?: string;
          /** @constant */
          type: 'clicked';
          /** @description the list */
          list: components['schemas']['RecommendationListName'];
          /**
           * Format: uuid
           * @description the article next to which it was shown
           */
          besideArticleId?: string;
          /**
           * Format: uuid
           * @description the article that the reader opened
           */
          articleId: string;
          /** @description as the list returned it; belongs to this list and this article */
          recommendationId?: string;
        };
    ActivityImport: {
      /** @description pseudonymous reader id */
      readerId: string;
      /** @description the activities of the reader */
      activities: components['schemas']['Activity'][];
    };
    ActivityReceipt: {
      accepted: number;
    };
    ActivityReport: {
      /** @description pseudonymous id from the client, if it is not in `X-Reader-Id`; ignored for signed-in readers */
      readerId?: string;
      /** @description the activities of the reader */
      activities: components['schemas']['Activity'][];
    };
    ApiKey: {
      /**
       * Format: uuid
       * @description id of the key; not the key itself
       */
      id: string;
      /** @description the machine that uses it */
      name: string & (unknown & unknown);
      /** @description permissions of the key */
      scopes: 'import'[];
      /**
       * Format: date-time
       * @description when it was created
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description when it expires
       */
      expiresAt: string;
      /** @description when it was revoked; null if it was not */
      revokedAt: string | null;
      /** @description when it was last exchanged for an access token; null if never */
      lastUsedAt: string | null;
    };
    ApiKeyCreation: {
      /** @description the machine that uses it */
      name: string & (unknown & unknown);
      /** @description permissions of the key */
      scopes: 'import'[];
      /**
       * Format: date-time
       * @description when it expires: at most 366 days from now
       */
      expiresAt: string;
    };
    ApiKeyList: {
      /** @description newest first, including expired and revoked keys */
      items: components['schemas']['ApiKey'][];
      /** @description cursor of the next page; null at the end */
      next: string | null;
    };
    Article: {
      /**
       * Format: uuid
       * @description the article
       */
      id: string;
      /** @description its number */
      number: number;
      /** @description its current slug */
      slug: string;
      /** @description a short line above the title, may be empty */
      kicker: string;
      /** @description the headline */
      title: string;
      /** @description one or two sentences */
      excerpt: string;
      /** @description readers see published ones only */
      status: components['schemas']['ArticleStatus'];
      /** @description when it was first published */
      publishedAt: string | null;
      /**
       * Format: date-time
       * @description when its content last changed
       */
      updatedAt: string;
      /** @description for `If-Match` */
      version: number;
      /** @description in the order of the byline */
      authors: components['schemas']['Author'][];
      /** @description tags, as names */
      tags: string[];
      /** @description the primary one first */
      categories: components['schemas']['ArticleCategory'][];
      /** @description language of the text */
      language: string;
      /** @description words of the body */
      wordCount: number;
      /** @description at 230 words a minute, rounded up */
      readingTimeMinutes: number;
      /** @description the body as sanitised HTML */
      html: string;
      /** @description the headings in order */
      outline: components['schemas']['Heading'][];
    };
    ArticleCategory: {
      /**
       * Format: uuid
       * @description the category
       */
      id: string;
      /** @description as readers see it */
      name: string;
      /** @description address of its page */
      path: string;
      /** @description true for the one of the breadcrumb */
      primary: boolean;
    };
    /** @description Only the fields that change (JSON merge patch). */
    ArticleEdit: {
      /** @description a short line above the title; null removes it */
      kicker?: (string & (unknown & unknown)) | null;
      /** @description the headline */
      title?: string & (unknown & unknown);
      /** @description one or two sentences; null removes it */
      excerpt?: (string & (unknown & unknown)) | null;
      /** @description the body in Markdown (CommonMark with tables); raw HTML is not rendered; at most 10000 lines and Markdown characters; null removes it */
      markdown?: (string & (unknown & unknown)) | null;
      /** @description language of the text */
      language?: string;
      /** @description the category of the breadcrumb; null for none */
      primaryCategoryId?: string | null;
      /** @description further categories; null removes it */
      secondaryCategoryIds?: string[] | null;
      /** @description tags, as names; null removes it */
      tags?: (string & (unknown & unknown))[] | null;
      /** @description in the order of the byline; null removes it */
      authors?:
        | {
            /** @description the byline */
            name: string & (unknown & unknown);
          }[]
        | null;
      /** @description instead of the one made from the title */
      slug?: string;
      /** @description titles of articles to stand among the related; null removes it */
      relatedTitles?: (string & (unknown & unknown))[] | null;
    };
    ArticleImport: {
      /**
       * Format: uuid
       * @description the article
       */
      id: string;
      /** @description its number */
      number: number;
      /** @description its current slug */
      slug: string;
      /** @description readers see published ones only */
      status: components['schemas']['ArticleStatus'];
      /** @description for `If-Match` */
      version: number;
      /**
       * @description what the import did
       * @enum {string}
       */
      outcome: 'created' | 'updated' | 'unchanged';
    };
    ArticleList: {
      items: components['schemas']['ArticleSummary'][];
      /** @description cursor of the next page; null at the end */
      next: string | null;
    };
    ArticleSource: {
      /**
       * Format: uuid
       * @description the article
       */
      id: string;
      /** @description its number */
      number: number;
      /** @description its current slug */
      slug: string;
      /** @description a short line above the title, may be empty */
      kicker: string;
      /** @description the headline */
      title: string;
      /** @description one or two sentences */
      excerpt: string;
      /** @description readers see published ones only */
      status: components['schemas']['ArticleStatus'];
      /** @description when it was first published */
      publishedAt: string | null;
      /**
       * Format: date-time
       * @description when its content last changed
       */
      updatedAt: string;
      /** @description for `If-Match` */
      version: number;
      /** @description in the order of the byline */
      authors: components['schemas']['Author'][];
      /** @description tags, as names */
      tags: string[];
      /** @description the primary one first */
      categories: components['schemas']['ArticleCategory'][];
      /** @description language of the text */
      language: string;
      /** @description words of the body */
      wordCount: number;
      /** @description at 230 words a minute, rounded up */
      readingTimeMinutes: number;
      markdown: string;
      relatedTitles: string[];
      slugs: string[];
    };
    /** @enum {string} */
    ArticleStatus: 'draft' | 'published' | 'unpublished';
    ArticleSummary: {
      /**
       * Format: uuid
       * @description the article
       */
      id: string;
      /** @description its number */
      number: number;
      /** @description its current slug */
      slug: string;
      /** @description a short line above the title, may be empty */
      kicker: string;
      /** @description the headline */
      title: string;
      /** @description one or two sentences */
      excerpt: string;
      /** @description readers see published ones only */
      status: components['schemas']['ArticleStatus'];
      /** @description when it was first published */
      publishedAt: string | null;
      /**
       * Format: date-time
       * @description when its content last changed
       */
      updatedAt: string;
      /** @description for `If-Match` */
      version: number;
      /** @description in the order of the byline */
      authors: components['schemas']['Author'][];
      /** @description tags, as names */
      tags: string[];
      /** @description the primary one first */
      categories: components['schemas']['ArticleCategory'][];
      /** @description language of the text */
      language: string;
      /** @description words of the body */
      wordCount: number;
      /** @description at 230 words a minute, rounded up */
      readingTimeMinutes: number;
    };
    ArticleVersion: {
      /**
       * Format: uuid
       * @description the article
       */
      id: string;
      /** @description its number */
      number: number;
      /** @description its current slug */
      slug: string;
      /** @description readers see published ones only */
      status: components['schemas']['ArticleStatus'];
      /** @description for `If-Match` */
      version: number;
    };
    ArticleWithBreadcrumb: {
      /** @description from Home to the primary category */
      breadcrumb: components['schemas']['Crumb'][];
      article: components['schemas']['Article'];
    };
    /** @description Bylines are public. */
    Author: {
      /** @description the byline */
      name: string;
    };
    BecauseList: {
      /** @description the article that the reader has read; null if none leads to enough others */
      because: {
        /** Format: uuid */
        id: string;
        slug: string;
        title: string;
      } | null;
      /** @description best first */
      items: components['schemas']['Recommendation'][];
    };
    CategoryMove: {
      /** @description the new parent; null for the top level */
      parentId: string | null;
    };
    CategoryNode: {
      /**
       * Format: uuid
       * @description the category
       */
      id: string;
      /** @description as readers see it */
      name: string;
      /** @description unique among its siblings */
      slug: string;
      /** @description null at the top level */
      parentId: string | null;
      /** @description slugs from the top level down, for example `/world/europe` */
      path: string;
    };
    CategoryRename: {
      /** @description the new name */
      name: string & (unknown & unknown);
    };
    CategoryTree: {
      /** @description for `If-Match`; 0 while there are no categories */
      version: number;
      /** @description parents before children */
      items: components['schemas']['CategoryNode'][];
    };
    CategoryVersion: {
      category: components['schemas']['CategoryNode'];
      /** @description version of the tree */
      version: number;
    };
    Choice: {
      /**
       * Format: uuid
       * @description the article
       */
      id: string;
      /**
       * Format: date-time
       * @description when it ends; by default never
       */
      until?: string;
      /**
       * @description it has ended and no longer affects any list
       * @constant
       */
      expired?: true;
    };
    Comment: {
      /**
       * Format: uuid
       * @description the comment
       */
      id: string;
      /** @description its number */
      number: number;
      /** @description the comment that it replies to; null for the start of a thread */
      parentId: string | null;
      /** @description where the comment came from */
      provider: string;
      /** @description a comment that is not published stays as a gap if it has replies */
      status: components['schemas']['CommentStatus'];
      /** @description display name; null unless published */
      authorName: string | null;
      /** @description plain text; null unless published */
      text: string | null;
      /**
       * Format: date-time
       * @description when it was posted
       */
      postedAt: string;
      /** @description of the comment */
      version: number;
    };
    CommentImport: {
      /** @description parents before their replies */
      items: components['schemas']['ImportedComment'][];
    };
    CommentImportResult: {
      /** @description in the order of the request */
      items: {
        sourceId: string;
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        outcome: 'created' | 'updated' | 'unchanged';
      }[];
    };
    /** @enum {string} */
    CommentStatus: 'published' | 'rejected' | 'deleted';
    CommentThread: {
      /**
       * Format: uuid
       * @description the comment
       */
      id: string;
      /** @description its number */
      number: number;
      /** @description the comment that it replies to; null for the start of a thread */
      parentId: string | null;
      /** @description where the comment came from */
      provider: string;
      /** @description a comment that is not published stays as a gap if it has replies */
      status: components['schemas']['CommentStatus'];
      /** @description display name; null unless published */
      authorName: string | null;
      /** @description plain text; null unless published */
      text: string | null;
      /**
       * Format: date-time
       * @description when it was posted
       */
      postedAt: string;
      /** @description of the comment */
      version: number;
      /** @description published replies in the whole thread */
      replyCount: number;
      /** @description the first replies of the thread, oldest first */
      replies: components['schemas']['Comment'][];
      /** @description cursor of the next page; null at the end */
      repliesNext: string | null;
    };
    CommentVersion: {
      /**
       * Format: uuid
       * @description the comment
       */
      id: string;
      /** @description its number */
      number: number;
      /** @description after the change */
      status: components['schemas']['CommentStatus'];
      /** @description after the change */
      version: number;
      /** @description published comments of its provider for the article, after the change */
      count: number;
    };
    CreatedApiKey: {
      /**
       * Format: uuid
       * @description id of the key; not the key itself
       */
      id: string;
      /** @description the machine that uses it */
      name: string & (unknown & unknown);
      /** @description permissions of the key */
      scopes: 'import'[];
      /**
       * Format: date-time
       * @description when it was created
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description when it expires
       */
      expiresAt: string;
      /** @description when it was revoked; null if it was not */
      revokedAt: string | null;
      /** @description when it was last exchanged for an access token; null if never */
      lastUsedAt: string | null;
      /** @description the key; shown only once and never stored */
      key: string;
    };
    Crumb: {
      /** @description as readers see it */
      name: string;
      /** @description address of the category page, `/` for Home */
      path: string;
      /**
       * Format: uuid
       * @description absent for Home
       */
      categoryId?: string;
    };
    Decision: {
      /** @description the reason; stored with the decision */
      reason: string & (unknown & unknown);
    };
    DeclaredCounts: {
      /** @description one for each provider */
      declared: {
        /** @description the provider */
        provider: string;
        /** @description number of comments that the source declares, without the comments themselves */
        count: number;
      }[];
    };
    DeclaredCountsResult: {
      total: number;
      counts: components['schemas']['ProviderCount'][];
      /** @enum {string} */
      outcome: 'created' | 'updated' | 'unchanged';
    };
    /** @enum {string} */
    DegradedPart: 'comments' | 'related';
    Discussion: {
      /** @description sum of the counts */
      total: number;
      /** @description `native` first; a provider without comments is listed with 0 */
      counts: components['schemas']['ProviderCount'][];
      /** @description threads, newest first */
      items: components['schemas']['CommentThread'][];
      /** @description cursor of the next page; null at the end */
      next: string | null;
    };
    Heading: {
      /** @description 1 to 6, as in HTML */
      level: number;
      /** @description the heading without marks */
      text: string;
      /** @description the id of the heading within the article */
      anchor: string;
    };
    ImportedArticle: {
      /** @description id at the source; importing it again changes nothing */
      sourceId: string;
      /** @description a short line above the title */
      kicker?: string & (unknown & unknown);
      /** @description the headline */
      title: string & (unknown & unknown);
      /** @description one or two sentences */
      excerpt: string & (unknown & unknown);
      /** @description the body in Markdown (CommonMark with tables); raw HTML is not rendered; at most 10000 lines and Markdown characters */
      markdown: string & (unknown & unknown);
      /**
       * @description language of the text
       * @default en
       */
      language?: string;
      /** @description names from the top to the primary category */
      category: (string & (unknown & unknown))[];
      /**
       * @description further categories
       * @default []
       */
      secondaryCategories?: (string & (unknown & unknown))[][];
      /**
       * @description tags, as names
       * @default []
       */
      tags?: (string & (unknown & unknown))[];
      /**
       * @description in the order of the byline
       * @default []
       */
      authors?: {
        /** @description the byline */
        name: string & (unknown & unknown);
      }[];
      /**
       * @description titles of articles to stand among the related
       * @default []
       */
      relatedTitles?: (string & (unknown & unknown))[];
      /**
       * Format: date-time
       * @description when it was published at the source; by default now
       */
      publishedAt?: string;
      /** @description its number at the source, taken where it is free */
      number?: number;
      /** @description its slug at the source */
      slug?: string;
    };
    ImportedComment: {
      /** @description id at the source; importing it again changes nothing */
      sourceId: string;
      /** @description id, number or slug of the article */
      article: string;
      /**
       * @description the comment that it replies to, imported earlier or before it in this request
       * @default null
       */
      parentSourceId?: string | null;
      /** @description where the comment came from */
      provider: string;
      /** @description display name */
      authorName: string & (unknown & unknown);
      /** @description plain text */
      text: string & (unknown & unknown);
      /**
       * Format: date-time
       * @description when it was posted at the source
       */
      postedAt: string;
      /**
       * @description its state at the source
       * @default published
       * @enum {string}
       */
      status?: 'published' | 'rejected';
      /** @description why it was rejected */
      reason?: string & (unknown & unknown);
    };
    ListCuration: {
      /**
       * @description the list
       * @enum {string}
       */
      list: 'latest' | 'personal' | 'popular' | 'trending';
      /** @description in order, including those that have ended */
      pins: components['schemas']['Choice'][];
      /** @description oldest first, including those that have ended */
      exclusions: components['schemas']['Choice'][];
      /** @description 0 if nothing was ever changed */
      version: number;
    };
    MachineToken: {
      /** @description a JWT for `Authorization: Bearer …` */
      accessToken: string;
      /** @constant */
      tokenType: 'Bearer';
      /** @description lifetime of the access token in seconds */
      expiresIn: number;
      /** @description permissions of the token */
      scopes: 'import'[];
    };
    NewArticle: {
      /** @description a short line above the title */
      kicker?: string & (unknown & unknown);
      /** @description the headline */
      title: string & (unknown & unknown);
      /** @description one or two sentences */
      excerpt?: string & (unknown & unknown);
      /** @description the body in Markdown (CommonMark with tables); raw HTML is not rendered; at most 10000 lines and Markdown characters */
      markdown?: string & (unknown & unknown);
      /** @description language of the text */
      language?: string;
      /**
       * Format: uuid
       * @description the category of the breadcrumb
       */
      primaryCategoryId?: string;
      /** @description further categories */
      secondaryCategoryIds?: string[];
      /** @description tags, as names */
      tags?: (string & (unknown & unknown))[];
      /** @description in the order of the byline */
      authors?: {
        /** @description the byline */
        name: string & (unknown & unknown);
      }[];
      /** @description instead of the one made from the title */
      slug?: string;
      /** @description titles of articles to stand among the related */
      relatedTitles?: (string & (unknown & unknown))[];
    };
    NewCategory: {
      /** @description as readers see it */
      name: string & (unknown & unknown);
      /**
       * @description null at the top level
       * @default null
       */
      parentId?: string | null;
    };
    NewComment: {
      /** @description plain text */
      text: string & (unknown & unknown);
      /**
       * Format: uuid
       * @description the comment to reply to
       */
      parentId?: string;
      /** @description display name, for a request without a token */
      guestName?: string & (unknown & unknown);
    };
    OwnAccount: {
      /**
       * Format: uuid
       * @description the account
       */
      id: string;
      /** @description shown to no other user */
      email: string;
      /** @description public; shown with comments */
      username: string;
      /** @description a short text about the person; may be empty */
      biography: string;
      /** @description URL of a picture */
      image: string | null;
      /** @description roles of the account */
      roles: ('reader' | 'author' | 'editor' | 'moderator' | 'admin')[];
      /**
       * Format: date-time
       * @description when it was created
       */
      joinedAt: string;
      /** @description for `If-Match` */
      version: number;
    };
    Page: {
      /** @description from Home to the primary category */
      breadcrumb: components['schemas']['Crumb'][];
      article: components['schemas']['Article'];
      /** @description five, if five other published articles exist */
      related: components['schemas']['Recommendation'][];
      comments: components['schemas']['Discussion'];
      meta: {
        /** @description parts that are missing because their service did not respond */
        degraded: components['schemas']['DegradedPart'][];
        /**
         * Format: date-time
         * @description when the page was composed
         */
        asOf: string;
      };
    };
    PasswordChange: {
      /** @description the current password */
      currentPassword: string;
      /** @description 10 to 200 characters */
      newPassword: string;
    };
    PastActivity: {
      /**
       * Format: uuid
       * @description the article
       */
      articleId: string;
      /** @description null if the article is not published */
      slug: string | null;
      /** @description the headline; null if `slug` is null */
      title: string | null;
      /**
       * Format: date-time
       * @description when it happened
       */
      at: string;
    };
    Personalisation: {
      /** @description whether this reader gets personal lists, for which the history is stored */
      on: boolean;
    };
    PinList: {
      /**
       * Format: uuid
       * @description the article whose related list this is
       */
      articleId: string;
      /** @description the pins that have not ended, in order */
      pinnedIds: string[];
      /** @description in order, including those that have ended */
      pins: components['schemas']['Choice'][];
      /** @description oldest first, including those that have ended */
      exclusions: components['schemas']['Choice'][];
      /** @description 0 if nothing was ever changed */
      version: number;
    };
    Problem: {
      /** @description identifies the kind of problem: a URN derived from the code */
      type: string;
      /** @description the kind of problem in one sentence */
      title: string;
      /** @description the HTTP status */
      status: number;
      /** @description what is wrong in this case */
      detail?: string;
      /** @description stable; for programs */
      code: string;
      /** @description mention it when you ask for help */
      requestId: string;
      /** @description with VERSION_CONFLICT: the current version */
      currentVersion?: number;
      /** @description the parts of the request that are wrong */
      errors?: {
        /** @description JSON pointer into the request (RFC 6901): `#/body/title`, `#/query/limit`, `#/path/…`, `#/header/…` */
        pointer: string;
        /** @description what is wrong there */
        message: string;
      }[];
    };
    Profile: {
      /**
       * Format: uuid
       * @description the account
       */
      id: string;
      /** @description public; shown with comments */
      username: string;
      /** @description a short text about the person; may be empty */
      biography: string;
      /** @description URL of a picture */
      image: string | null;
      /**
       * Format: date-time
       * @description when the account was created
       */
      joinedAt: string;
    };
    /** @description Only the fields that change (JSON merge patch). */
    ProfileEdit: {
      /** @description public; shown with comments */
      username?: string;
      /** @description a short text about the person; null removes it */
      biography?: ('' | (string & (unknown & unknown))) | null;
      /** @description URL of a picture; null for none */
      image?: string | null;
    };
    ProviderCount: {
      /** @description where comments came from */
      provider: string;
      /** @description as readers see it */
      label: string;
      /** @description published comments, plus the number that an import declared */
      count: number;
    };
    /** @enum {string} */
    Reaction: 'like' | 'bookmark' | 'follow' | 'dislike';
    ReaderHistory: {
      /** @description whether it is on; while it is off, no history is stored */
      personalisation: boolean;
      /** @description the last 30 articles read, newest first */
      reads: components['schemas']['PastActivity'][];
      /** @description the articles last liked, newest first */
      liked: components['schemas']['PastActivity'][];
      /** @description disliked articles, which no list of this reader contains, newest first */
      disliked: components['schemas']['PastActivity'][];
    };
    Recommendation: {
      /** @description the article; null for an imported title without an article here */
      id: string | null;
      /** @description null if `id` is null */
      slug: string | null;
      /** @description the headline */
      title: string;
      /** @description null if `id` is null */
      excerpt: string | null;
      /** @description the value that decides the order; comparable within one list only */
      score: number;
      /** @description why it is here; `trending` is being read now, `popular` has the most readers of all time */
      reason: components['schemas']['RecommendationReason'];
      /**
       * Format: uuid
       * @description with the reason `because`: the article that this reader and others have read
       */
      because?: string;
      /** @description for reports that it was shown or followed: identifies list, time of scoring, place and article; null if `id` is null */
      recommendationId: string | null;
    };
    RecommendationList: {
      /** @description best first */
      items: components['schemas']['Recommendation'][];
    };
    /** @enum {string} */
    RecommendationListName: 'related' | 'latest' | 'trending' | 'popular' | 'personal' | 'because';
    /** @enum {string} */
    RecommendationReason: 'pinned' | 'imported' | 'co-read' | 'similar' | 'trending' | 'popular' | 'fresh' | 'because';
    ReplyList: {
      /** @description oldest first */
      items: components['schemas']['Comment'][];
      /** @description cursor of the next page; null at the end */
      next: string | null;
    };
    RolesChange: {
      /** @description the complete new roles; every account is a reader */
      roles: ('reader' | 'author' | 'editor' | 'moderator' | 'admin')[];
      /** @description the reason; kept forever */
      reason?: string & (unknown & unknown);
    };
    Session: {
      /**
       * Format: uuid
       * @description the session
       */
      id: string;
      /**
       * Format: date-time
       * @description when it began
       */
      startedAt: string;
      /**
       * Format: date-time
       * @description when its tokens were last renewed
       */
      lastUsedAt: string;
      /**
       * Format: date-time
       * @description when it ends if it is not used
       */
      expiresAt: string;
      /** @description how the client described itself */
      client: string | null;
      /** @description whether this request belongs to it */
      current: boolean;
    };
    SessionList: {
      /** @description most recently used first */
      items: components['schemas']['Session'][];
      /** @description cursor of the next page; null at the end */
      next: string | null;
    };
    SessionRefresh: {
      /** @description the latest one of the session; each works once */
      refreshToken: string;
    };
    SessionTokens: {
      /** @description a JWT for `Authorization: Bearer …` */
      accessToken: string;
      /** @constant */
      tokenType: 'Bearer';
      /** @description lifetime of the access token in seconds */
      expiresIn: number;
      /** @description gets the next access token; works once */
      refreshToken: string;
      /**
       * Format: uuid
       * @description the session
       */
      sessionId: string;
      /**
       * Format: uuid
       * @description the account
       */
      accountId: string;
    };
    SignIn: {
      /** @description of the account */
      email: string;
      /** @description of the account */
      password: string;
    };
    SignUp: {
      /** @description never shown to other users */
      email: string;
      /** @description 10 to 200 characters */
      password: string;
      /** @description public; shown with comments */
      username: string;
    };
    SignUpReceipt: {
      /** @description what to do next */
      message: string;
    };
    SigningKeys: {
      /** @description newest first; a new key is listed some seconds before it signs, an old one until its last token has expired */
      keys: {
        /** @constant */
        kty: 'OKP';
        /** @constant */
        crv: 'Ed25519';
        /** @description the public key */
        x: string & (unknown & unknown);
        /** @description the key id, named in the header of each token that it verifies */
        kid: string & (unknown & unknown);
        /** @constant */
        use: 'sig';
        /** @constant */
        alg: 'EdDSA';
      }[];
    };
    Term: {
      /**
       * Format: date-time
       * @description when it ends, in the future; by default never
       */
      until?: string;
    };
    TokenRequest: {
      /** @description the key, as shown when it was created */
      apiKey: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: {
    /** @description Mention it when you ask for help. */
    RequestId: string;
    /** @description The version in quotes, if any, then a hash of the other content. For `If-None-Match` and `If-Match`. */
    ETag: string;
    /** @description The address of the next page, `rel="next"`, if there is one (RFC 8288). */
    Link: string;
    /** @description `true` if this is the response to an earlier request with the same `Idempotency-Key`. */
    IdempotencyReplayed: 'true';
    /** @description What is left: requests (`r`) and seconds until the limit resets (`t`); draft-ietf-httpapi-ratelimit-headers-09. */
    RateLimit: string;
    /** @description The limit: requests (`q`) of one client in a window of seconds (`w`). */
    RateLimitPolicy: string;
    /** @description Seconds after which the same request may succeed. */
    RetryAfter: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  changePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PasswordChange'];
      };
    };
    responses: {
      /** @description Success. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  deleteOwnAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AccountDeletion'];
      };
    };
    responses: {
      /** @description Success. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  getOwnAccount: {
    parameters: {
      query?: never;
      header?: {
        /** @description `ETag` values that the client already has */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnAccount'];
        };
      };
    };
  };
  editOwnProfile: {
    parameters: {
      query?: never;
      header: {
        /** @description the version that the change is based on, in quotes: the `ETag` of the resource as it was read; `*` is not accepted */
        'If-Match': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProfileEdit'];
        'application/merge-patch+json': components['schemas']['ProfileEdit'];
      };
    };
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnAccount'];
        };
      };
    };
  };
  getProfile: {
    parameters: {
      query?: never;
      header?: {
        /** @description `ETag` values that the client already has */
        'If-None-Match'?: string;
      };
      path: {
        /** @description the public name, in upper or lower case */
        username: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Profile'];
        };
      };
    };
  };
  listSigningKeys: {
    parameters: {
      query?: never;
      header?: {
        /** @description `ETag` values that the client already has */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SigningKeys'];
        };
      };
    };
  };
  signUp: {
    parameters: {
      query?: never;
      header?: {
        /** @description makes the request safe to repeat: for 24 hours, requests of one caller with the same key create one item and get the same response. Use a new random value, for example a UUID, for each item to create, with or without quotes */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignUp'];
      };
    };
    responses: {
      /** @description Success. */
      202: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignUpReceipt'];
        };
      };
    };
  };
  changeRoles: {
    parameters: {
      query?: never;
      header: {
        /** @description the version that the change is based on, in quotes: the `ETag` of the resource as it was read; `*` is not accepted */
        'If-Match': string;
      };
      path: {
        /** @description the account */
        account: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RolesChange'];
      };
    };
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Account'];
        };
      };
    };
  };
  getAccount: {
    parameters: {
      query?: never;
      header?: {
        /** @description `ETag` values that the client already has */
        'If-None-Match'?: string;
      };
      path: {
        /** @description the account */
        account: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Account'];
        };
      };
    };
  };
  importActivity: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ActivityImport'];
      };
    };
    responses: {
      /** @description Success. */
      202: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActivityReceipt'];
        };
      };
    };
  };
  reportActivity: {
    parameters: {
      query?: never;
      header?: {
        /** @description the reader, if nobody is signed in: a random id that the client generates and keeps. With `Sec-GPC: 1` or `DNT: 1` the reader is not tracked; stored history can still be read and cleared */
        'X-Reader-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ActivityReport'];
      };
    };
    responses: {
      /** @description Success. */
      202: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActivityReceipt'];
        };
      };
    };
  };
  listApiKeys: {
    parameters: {
      query?: {
        /** @description maximum number of items, 1 to 100 */
        limit?: number;
        /** @description `next` of the previous page */
        cursor?: string;
        /** @description members to return of each item, separated by commas; `id` is always included */
        fields?: ('id' | 'name' | 'scopes' | 'createdAt' | 'expiresAt' | 'revokedAt' | 'lastUsedAt')[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiKeyList'];
        };
      };
    };
  };
  createApiKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApiKeyCreation'];
      };
    };
    responses: {
      /** @description Success. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedApiKey'];
        };
      };
    };
  };
  createToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TokenRequest'];
      };
    };
    responses: {
      /** @description Success. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MachineToken'];
        };
      };
    };
  };
  revokeApiKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description the id of the key */
        apiKey: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  listArticles: {
    parameters: {
      query?: {
        /** @description id of a category, or its path with or without the leading slash */
        category?: string;
        /** @description maximum number of items, 1 to 50 */
        limit?: number;
        /** @description `next` of the previous page */
        cursor?: string;
        /** @description members to return of each item, separated by commas; `id` is always included */
        fields?: (
          | 'id'
          | 'number'
          | 'slug'
          | 'kicker'
          | 'title'
          | 'excerpt'
          | 'status'
          | 'publishedAt'
          | 'updatedAt'
          | 'version'
          | 'authors'
          | 'tags'
          | 'categories'
          | 'language'
          | 'wordCount'
          | 'readingTimeMinutes'
        )[];
      };
      header?: {
        /** @description `ETag` values that the client already has */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleList'];
        };
      };
    };
  };
  createArticle: {
    parameters: {
      query?: never;
      header?: {
        /** @description makes the request safe to repeat: for 24 hours, requests of one caller with the same key create one item and get the same response. Use a new random value, for example a UUID, for each item to create, with or without quotes */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewArticle'];
      };
    };
    responses: {
      /** @description Success. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleVersion'];
        };
      };
    };
  };
  getArticle: {
    parameters: {
      query?: never;
      header?: {
        /** @description `ETag` values that the client already has */
        'If-None-Match'?: string;
      };
      path: {
        /** @description id, number or slug of the article */
        article: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleWithBreadcrumb'];
        };
      };
    };
  };
  editArticle: {
    parameters: {
      query?: never;
      header: {
        /** @description the version that the change is based on, in quotes: the `ETag` of the resource as it was read; `*` is not accepted */
        'If-Match': string;
      };
      path: {
        /** @description id, number or slug of the article */
        article: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ArticleEdit'];
        'application/merge-patch+json': components['schemas']['ArticleEdit'];
      };
    };
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleVersion'];
        };
      };
    };
  };
  getArticleSource: {
    parameters: {
      query?: never;
      header?: {
        /** @description `ETag` values that the client already has */
        'If-None-Match'?: string;
      };
      path: {
        /** @description id, number or slug of the article */
        article: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleSource'];
        };
      };
    };
  };
  importArticle: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ImportedArticle'];
      };
    };
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleImport'];
        };
      };
    };
  };
  publishArticle: {
    parameters: {
      query?: never;
      header: {
        /** @description the version that the change is based on, in quotes: the `ETag` of the resource as it was read; `*` is not accepted */
        'If-Match': string;
      };
      path: {
        /** @description id, number or slug of the article */
        article: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleVersion'];
        };
      };
    };
  };
  unpublishArticle: {
    parameters: {
      query?: never;
      header: {
        /** @description the version that the change is based on, in quotes: the `ETag` of the resource as it was read; `*` is not accepted */
        'If-Match': string;
      };
      path: {
        /** @description id, number or slug of the article */
        article: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleVersion'];
        };
      };
    };
  };
  listCategories: {
    parameters: {
      query?: {
        /** @description members to return of each item, separated by commas; `id` is always included */
        fields?: ('id' | 'name' | 'slug' | 'parentId' | 'path')[];
      };
      header?: {
        /** @description `ETag` values that the client already has */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CategoryTree'];
        };
      };
    };
  };
  createCategory: {
    parameters: {
      query?: never;
      header?: {
        /** @description makes the request safe to repeat: for 24 hours, requests of one caller with the same key create one item and get the same response. Use a new random value, for example a UUID, for each item to create, with or without quotes */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewCategory'];
      };
    };
    responses: {
      /** @description Success. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CategoryVersion'];
        };
      };
    };
  };
  moveCategory: {
    parameters: {
      query?: never;
      header: {
        /** @description the version that the change is based on, in quotes: the `ETag` of the resource as it was read; `*` is not accepted */
        'If-Match': string;
      };
      path: {
        /** @description the category */
        category: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CategoryMove'];
      };
    };
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CategoryVersion'];
        };
      };
    };
  };
  renameCategory: {
    parameters: {
      query?: never;
      header: {
        /** @description the version that the change is based on, in quotes: the `ETag` of the resource as it was read; `*` is not accepted */
        'If-Match': string;
      };
      path: {
        /** @description the category */
        category: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CategoryRename'];
        'application/merge-patch+json': components['schemas']['CategoryRename'];
      };
    };
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CategoryVersion'];
        };
      };
    };
  };
  declareCounts: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description id, number or slug of the article */
        article: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeclaredCounts'];
      };
    };
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeclaredCountsResult'];
        };
      };
    };
  };
  deleteComment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description the comment */
        comment: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommentVersion'];
        };
      };
    };
  };
  importComments: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CommentImport'];
      };
    };
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommentImportResult'];
        };
      };
    };
  };
  listComments: {
    parameters: {
      query?: {
        /** @description maximum number of items, 1 to 50 */
        limit?: number;
        /** @description `next` of the previous page */
        cursor?: string;
        /** @description members to return of each item, separated by commas; `id` is always included */
        fields?: (
          | 'id'
          | 'number'
          | 'parentId'
          | 'provider'
          | 'status'
          | 'authorName'
          | 'text'
          | 'postedAt'
          | 'version'
          | 'replyCount'
          | 'replies'
          | 'repliesNext'
        )[];
      };
      header?: {
        /** @description `ETag` values that the client already has */
        'If-None-Match'?: string;
      };
      path: {
        /** @description id, number or slug of the article */
        article: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Discussion'];
        };
      };
    };
  };
  postComment: {
    parameters: {
      query?: never;
      header?: {
        /** @description makes the request safe to repeat: for 24 hours, requests of one caller with the same key create one item and get the same response. Use a new random value, for example a UUID, for each item to create, with or without quotes */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description id, number or slug of the article */
        article: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewComment'];
      };
    };
    responses: {
      /** @description Success. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommentVersion'];
        };
      };
    };
  };
  listReplies: {
    parameters: {
      query?: {
        /** @description maximum number of items, 1 to 50 */
        limit?: number;
        /** @description `next` of the previous page */
        cursor?: string;
        /** @description members to return of each item, separated by commas; `id` is always included */
        fields?: (
          'id' | 'number' | 'parentId' | 'provider' | 'status' | 'authorName' | 'text' | 'postedAt' | 'version'
        )[];
      };
      header?: {
        /** @description `ETag` values that the client already has */
        'If-None-Match'?: string;
      };
      path: {
        /** @description the comment */
        comment: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReplyList'];
        };
      };
    };
  };
  rejectComment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description the comment */
        comment: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Decision'];
      };
    };
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommentVersion'];
        };
      };
    };
  };
  restoreComment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description the comment */
        comment: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Decision'];
      };
    };
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommentVersion'];
        };
      };
    };
  };
  excludeArticle: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description id, number or slug of the article */
        article: string;
        /** @description the article to exclude */
        excluded: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['Term'];
      };
    };
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PinList'];
        };
      };
    };
  };
  readmitArticle: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description id, number or slug of the article */
        article: string;
        /** @description the article to exclude */
        excluded: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PinList'];
        };
      };
    };
  };
  excludeFromList: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description the list */
        list: 'latest' | 'personal' | 'popular' | 'trending';
        /** @description the article to exclude */
        excluded: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['Term'];
      };
    };
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListCuration'];
        };
      };
    };
  };
  readmitToList: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description the list */
        list: 'latest' | 'personal' | 'popular' | 'trending';
        /** @description the article to exclude */
        excluded: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListCuration'];
        };
      };
    };
  };
  getListCuration: {
    parameters: {
      query?: never;
      header?: {
        /** @description `ETag` values that the client already has */
        'If-None-Match'?: string;
      };
      path: {
        /** @description the list */
        list: 'latest' | 'personal' | 'popular' | 'trending';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListCuration'];
        };
      };
    };
  };
  listPins: {
    parameters: {
      query?: never;
      header?: {
        /** @description `ETag` values that the client already has */
        'If-None-Match'?: string;
      };
      path: {
        /** @description id, number or slug of the article */
        article: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PinList'];
        };
      };
    };
  };
  pinArticle: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description id, number or slug of the article */
        article: string;
        /** @description the article to pin */
        pinned: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['Term'];
      };
    };
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PinList'];
        };
      };
    };
  };
  unpinArticle: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description id, number or slug of the article */
        article: string;
        /** @description the article to pin */
        pinned: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PinList'];
        };
      };
    };
  };
  pinInList: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description the list; `personal` has no pins */
        list: 'latest' | 'popular' | 'trending';
        /** @description the article to pin */
        pinned: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['Term'];
      };
    };
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListCuration'];
        };
      };
    };
  };
  unpinFromList: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description the list; `personal` has no pins */
        list: 'latest' | 'popular' | 'trending';
        /** @description the article to pin */
        pinned: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListCuration'];
        };
      };
    };
  };
  getPage: {
    parameters: {
      query?: never;
      header?: {
        /** @description `ETag` values that the client already has */
        'If-None-Match'?: string;
      };
      path: {
        /** @description id, number or slug of the article */
        article: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Page'];
        };
      };
    };
  };
  getReaderHistory: {
    parameters: {
      query?: never;
      header?: {
        /** @description the reader, if nobody is signed in: a random id that the client generates and keeps. With `Sec-GPC: 1` or `DNT: 1` the reader is not tracked; stored history can still be read and cleared */
        'X-Reader-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReaderHistory'];
        };
      };
    };
  };
  clearReaderHistory: {
    parameters: {
      query?: never;
      header?: {
        /** @description the reader, if nobody is signed in: a random id that the client generates and keeps. With `Sec-GPC: 1` or `DNT: 1` the reader is not tracked; stored history can still be read and cleared */
        'X-Reader-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  switchPersonalisation: {
    parameters: {
      query?: never;
      header?: {
        /** @description the reader, if nobody is signed in: a random id that the client generates and keeps. With `Sec-GPC: 1` or `DNT: 1` the reader is not tracked; stored history can still be read and cleared */
        'X-Reader-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Personalisation'];
      };
    };
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Personalisation'];
        };
      };
    };
  };
  listBecause: {
    parameters: {
      query?: {
        /** @description only articles of this category and its subcategories: its id, or its path with or without the leading slash; an unknown category gives an empty list */
        category?: string;
        /** @description only articles in this language, a BCP 47 tag without a region: `de` includes `de-AT` */
        language?: string;
        /** @description ids of articles to exclude, separated by commas */
        exclude?: string[];
        /** @description maximum number of items, 1 to 50 */
        limit?: number;
        /** @description members to return of each item, separated by commas; `id` is always included */
        fields?: ('id' | 'slug' | 'title' | 'excerpt' | 'score' | 'reason' | 'because' | 'recommendationId')[];
      };
      header?: {
        /** @description the reader, if nobody is signed in: a random id that the client generates and keeps. With `Sec-GPC: 1` or `DNT: 1` the reader is not tracked; stored history can still be read and cleared */
        'X-Reader-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BecauseList'];
        };
      };
    };
  };
  listLatest: {
    parameters: {
      query?: {
        /** @description only articles of this category and its subcategories: its id, or its path with or without the leading slash; an unknown category gives an empty list */
        category?: string;
        /** @description only articles in this language, a BCP 47 tag without a region: `de` includes `de-AT` */
        language?: string;
        /** @description ids of articles to exclude, separated by commas */
        exclude?: string[];
        /** @description maximum number of items, 1 to 50 */
        limit?: number;
        /** @description members to return of each item, separated by commas; `id` is always included */
        fields?: ('id' | 'slug' | 'title' | 'excerpt' | 'score' | 'reason' | 'because' | 'recommendationId')[];
      };
      header?: {
        /** @description `ETag` values that the client already has */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecommendationList'];
        };
      };
    };
  };
  listPersonal: {
    parameters: {
      query?: {
        /** @description only articles of this category and its subcategories: its id, or its path with or without the leading slash; an unknown category gives an empty list */
        category?: string;
        /** @description only articles in this language, a BCP 47 tag without a region: `de` includes `de-AT` */
        language?: string;
        /** @description ids of articles to exclude, separated by commas */
        exclude?: string[];
        /** @description maximum number of items, 1 to 50 */
        limit?: number;
        /** @description members to return of each item, separated by commas; `id` is always included */
        fields?: ('id' | 'slug' | 'title' | 'excerpt' | 'score' | 'reason' | 'because' | 'recommendationId')[];
      };
      header?: {
        /** @description the reader, if nobody is signed in: a random id that the client generates and keeps. With `Sec-GPC: 1` or `DNT: 1` the reader is not tracked; stored history can still be read and cleared */
        'X-Reader-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecommendationList'];
        };
      };
    };
  };
  listPopular: {
    parameters: {
      query?: {
        /** @description only articles of this category and its subcategories: its id, or its path with or without the leading slash; an unknown category gives an empty list */
        category?: string;
        /** @description only articles in this language, a BCP 47 tag without a region: `de` includes `de-AT` */
        language?: string;
        /** @description ids of articles to exclude, separated by commas */
        exclude?: string[];
        /** @description maximum number of items, 1 to 50 */
        limit?: number;
        /** @description members to return of each item, separated by commas; `id` is always included */
        fields?: ('id' | 'slug' | 'title' | 'excerpt' | 'score' | 'reason' | 'because' | 'recommendationId')[];
      };
      header?: {
        /** @description `ETag` values that the client already has */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecommendationList'];
        };
      };
    };
  };
  listRelated: {
    parameters: {
      query?: {
        /** @description only articles of this category and its subcategories: its id, or its path with or without the leading slash; an unknown category gives an empty list */
        category?: string;
        /** @description only articles in this language, a BCP 47 tag without a region: `de` includes `de-AT` */
        language?: string;
        /** @description ids of articles to exclude, separated by commas */
        exclude?: string[];
        /** @description maximum number of items, 1 to 20 */
        limit?: number;
        /** @description members to return of each item, separated by commas; `id` is always included */
        fields?: ('id' | 'slug' | 'title' | 'excerpt' | 'score' | 'reason' | 'because' | 'recommendationId')[];
      };
      header?: {
        /** @description `ETag` values that the client already has */
        'If-None-Match'?: string;
      };
      path: {
        /** @description id, number or slug of the article */
        article: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecommendationList'];
        };
      };
    };
  };
  listTrending: {
    parameters: {
      query?: {
        /** @description only articles of this category and its subcategories: its id, or its path with or without the leading slash; an unknown category gives an empty list */
        category?: string;
        /** @description only articles in this language, a BCP 47 tag without a region: `de` includes `de-AT` */
        language?: string;
        /** @description ids of articles to exclude, separated by commas */
        exclude?: string[];
        /** @description maximum number of items, 1 to 50 */
        limit?: number;
        /** @description members to return of each item, separated by commas; `id` is always included */
        fields?: ('id' | 'slug' | 'title' | 'excerpt' | 'score' | 'reason' | 'because' | 'recommendationId')[];
        /** @description half-life of a read: after this time it counts half. With a short half-life the last minutes decide */
        window?: '1h' | '6h' | '24h' | '14d';
      };
      header?: {
        /** @description `ETag` values that the client already has */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecommendationList'];
        };
      };
    };
  };
  listSessions: {
    parameters: {
      query?: {
        /** @description maximum number of items, 1 to 50 */
        limit?: number;
        /** @description `next` of the previous page */
        cursor?: string;
        /** @description members to return of each item, separated by commas; `id` is always included */
        fields?: ('id' | 'startedAt' | 'lastUsedAt' | 'expiresAt' | 'client' | 'current')[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionList'];
        };
      };
    };
  };
  signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignIn'];
      };
    };
    responses: {
      /** @description Success. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionTokens'];
        };
      };
    };
  };
  endAllSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  endSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description the session, or `current` */
        session: string | 'current';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  refreshSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SessionRefresh'];
      };
    };
    responses: {
      /** @description Success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionTokens'];
        };
      };
    };
  };
}
