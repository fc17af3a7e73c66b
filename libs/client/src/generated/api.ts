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
     * Changes one’s own password, and ends all other sessions.
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
     * Deletes one’s own account: its sessions end at once, and its profile is erased.
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
     * One’s own account.
     * @description For every account.
     */
    get: operations['getOwnAccount'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Changes one’s own public profile.
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
     * The public profile of an account.
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
     * The public keys that verify access tokens.
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
     * Makes an account. The answer is the same where the e-mail address has one already.
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
     * Says what an account may do. Its sessions end, so that no token says otherwise.
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
     * Somebody’s account, with its roles.
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
     * Brings past activity along, with its times.
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
     * Reports what a reader read, was shown and followed, of articles that there are; nothing is kept of who is not to be followed. Times are taken as given up to a day back.
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
     * All API keys, without what they are themselves.
     * @description For the roles admin.
     */
    get: operations['listApiKeys'];
    put?: never;
    /**
     * Makes an API key for a machine. The answer is the only place where it is ever shown.
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
     * Makes an access token for the machine that has an API key.
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
     * Ends an API key and its access tokens. What has ended already may be ended again.
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
     * Published articles, newest first; of one category with all below it, where one is named.
     * @description Open to everyone.
     */
    get: operations['listArticles'];
    put?: never;
    /**
     * Begins a draft.
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
     * A published article with its breadcrumb.
     * @description Open to everyone.
     */
    get: operations['getArticle'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Changes the fields that are given.
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
     * An article in any state, as it was written.
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
     * Brings an article along from elsewhere, published; the same again changes nothing.
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
     * Shows the article to readers.
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
     * Withdraws the article from readers.
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
     * The category tree, whole.
     * @description Open to everyone.
     */
    get: operations['listCategories'];
    put?: never;
    /**
     * Adds a category.
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
     * Gives a category, with all below it, another parent.
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
     * Gives a category another name.
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
     * Says how many comments providers have under an article, without the comments themselves.
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
     * Deletes one’s own comment, or any as a moderator; its words are erased.
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
     * Brings comments along from elsewhere; the same again changes nothing.
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
     * The discussion of an article: counts for each provider, and threads, newest first.
     * @description Open to everyone.
     */
    get: operations['listComments'];
    put?: never;
    /**
     * Posts a comment or a reply, with a token or as a guest with a name.
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
     * All replies of a thread, oldest first.
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
     * Takes a comment out of sight, with a reason.
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
     * Brings a rejected comment back, with a reason.
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
     * Excludes an article from the related of another, for ever or until a time; what is pinned there is refused.
     * @description For the roles editor, admin.
     */
    put: operations['excludeArticle'];
    post?: never;
    /**
     * Takes an exclusion back; the same again changes nothing.
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
     * Excludes an article from a list, for ever or until a time; from `personal`: from the list of every reader.
     * @description For the roles editor, admin.
     */
    put: operations['excludeFromList'];
    post?: never;
    /**
     * Takes an exclusion from a list back; the same again changes nothing.
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
     * The articles that editors pinned in a list of all readers, and those that they excluded from it.
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
     * The articles that editors pinned among the related of an article, and those that they excluded.
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
     * Pins an article among the related of another, for ever or until a time; the same again changes nothing, another time does.
     * @description For the roles editor, admin.
     */
    put: operations['pinArticle'];
    post?: never;
    /**
     * Takes a pin back; the same again changes nothing.
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
     * Pins an article in a list of all readers, for ever or until a time: it stands first wherever it is in the scope that is asked for.
     * @description For the roles editor, admin.
     */
    put: operations['pinInList'];
    post?: never;
    /**
     * Takes a pin of a list back; the same again changes nothing.
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
     * Everything that an article’s page shows, in one answer; what is missing is named in `meta.degraded`.
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
     * Everything that is kept of one reader, by account or `X-Reader-Id`.
     * @description Open to everyone.
     */
    get: operations['getReaderHistory'];
    put?: never;
    post?: never;
    /**
     * Forgets what one reader has done: it stays counted, and nobody can tell who it was. Holds at once.
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
     * Switches off that anything is remembered of one reader, and clears what is; or on again. Holds at once; the same again changes nothing.
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
     * What others read who read one of the articles that the reader has read last; `because` says which. What the reader has read is not in it.
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
     * The newest published articles; what tells a story of the list again stands at its end.
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
     * What one reader may want to read next; what the reader has read is not in it.
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
     * What most have read of all time, by distinct readers; then the latest.
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
     * What to read next after an article; the same for everyone.
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
     * What is being read now: popularity with a half-life of six hours, or of another window; then the latest.
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
     * One’s own sessions that have not ended.
     * @description For every account.
     */
    get: operations['listSessions'];
    put?: never;
    /**
     * Signs in: begins a session and answers its first tokens.
     * @description Open to everyone.
     */
    post: operations['signIn'];
    /**
     * Signs out everywhere: ends all of one’s own sessions.
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
     * Signs out: ends one of one’s own sessions. What has ended already may be ended again.
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
     * Renews the tokens of a session. A refresh token that comes a second time ends the session.
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
      /** @description what it may do */
      roles: ('reader' | 'author' | 'editor' | 'moderator' | 'admin')[];
      /**
       * Format: date-time
       * @description when it was made
       */
      joinedAt: string;
      /** @description for `If-Match` */
      version: number;
    };
    AccountDeletion: {
      /** @description once more, as a deletion is final */
      password: string;
    };
    Activity:
      | {
          /**
           * Format: uuid
           * @description UUIDv7 that the client makes, so that a repeated report counts once
           */
          id?: string;
          /**
           * Format: date-time
           * @description when; now, where nothing is said
           */
          at?: string;
          /** @constant */
          type: 'read';
          /**
           * Format: uuid
           * @description the article that was read
           */
          articleId: string;
          /** @description how long it was in view; where that is less than 5 s (an operator may set another), the read does not count */
          dwellSeconds?: number;
          /** @description how far down it was read, 0 to 1 */
          depth?: number;
        }
      | {
          /**
           * Format: uuid
           * @description UUIDv7 that the client makes, so that a repeated report counts once
           */
          id?: string;
          /**
           * Format: date-time
           * @description when; now, where nothing is said
           */
          at?: string;
          /** @constant */
          type: 'reacted';
          /**
           * Format: uuid
           * @description the article
           */
          articleId: string;
          /** @description what the reader made of it; a dislike takes it out of the reader’s own lists, a later like takes that back */
          reaction: components['schemas']['Reaction'];
        }
      | {
          /**
           * Format: uuid
           * @description UUIDv7 that the client makes, so that a repeated report counts once
           */
          id?: string;
          /**
           * Format: date-time
           * @description when; now, where nothing is said
           */
          at?: string;
          /** @constant */
          type: 'served';
          /** @description which list */
          list: components['schemas']['RecommendationListName'];
          /**
           * Format: uuid
           * @description the article beside which it was shown
           */
          besideArticleId?: string;
          /** @description what was shown, in order */
          articleIds: string[];
          /** @description `recommendationId` of what was shown; each of this list and of one of these articles */
          recommendationIds?: string[];
        }
      | {
          /**
           * Format: uuid
           * @description UUIDv7 that the client makes, so that a repeated report counts once
           */
          id?: string;
          /**
           * Format: date-time
           * @description when; now, where nothing is said
           */
          at?: string;
          /** @constant */
          type: 'clicked';
          /** @description which list */
          list: components['schemas']['RecommendationListName'];
          /**
           * Format: uuid
           * @description the article beside which it was shown
           */
          besideArticleId?: string;
          /**
           * Format: uuid
           * @description the article that was followed
           */
          articleId: string;
          /** @description as the list gave it; of this list and this article */
          recommendationId?: string;
        };
    ActivityImport: {
      /** @description pseudonymous id of who did it */
      readerId: string;
      /** @description what the reader did */
      activities: components['schemas']['Activity'][];
    };
    ActivityReceipt: {
      accepted: number;
    };
    ActivityReport: {
      /** @description pseudonymous id that the client made and keeps, where it is not in `X-Reader-Id`; of no use to who is signed in */
      readerId?: string;
      /** @description what the reader did */
      activities: components['schemas']['Activity'][];
    };
    ApiKey: {
      /**
       * Format: uuid
       * @description of the key; not the key itself
       */
      id: string;
      /** @description which machine it is for */
      name: string & (unknown & unknown);
      /** @description what it may do */
      scopes: 'import'[];
      /**
       * Format: date-time
       * @description when it was made
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description when it ends by itself
       */
      expiresAt: string;
      /** @description when it was revoked; null where it was not */
      revokedAt: string | null;
      /** @description when an access token was last made from it; null where none was */
      lastUsedAt: string | null;
    };
    ApiKeyCreation: {
      /** @description which machine it is for */
      name: string & (unknown & unknown);
      /** @description what it may do */
      scopes: 'import'[];
      /**
       * Format: date-time
       * @description when it ends by itself: at most 366 days from now
       */
      expiresAt: string;
    };
    ApiKeyList: {
      /** @description the newest first; those that have ended, too */
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
      /** @description the headline */
      title?: string & (unknown & unknown);
      /** @description one or two sentences; null removes it */
      excerpt?: (string & (unknown & unknown)) | null;
      /** @description the body in Markdown (CommonMark with tables); raw HTML is not rendered; at most 10000 lines and signs; null removes it */
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
      /** @description the article that the reader has read; null where none leads to enough others */
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
      /** @description the new parent, null for the top */
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
      /** @description null at the top */
      parentId: string | null;
      /** @description slugs from the top, for example `/world/europe` */
      path: string;
    };
    CategoryRename: {
      /** @description the new name */
      name: string & (unknown & unknown);
    };
    CategoryTree: {
      /** @description for `If-Match`; 0 while there are none */
      version: number;
      /** @description parents before children */
      items: components['schemas']['CategoryNode'][];
    };
    CategoryVersion: {
      category: components['schemas']['CategoryNode'];
      /** @description of the tree */
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
       * @description when it ends; never, where nothing is said
       */
      until?: string;
      /**
       * @description it has ended: no list shows or misses the article for it
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
      /** @description the comment it answers; null for a thread */
      parentId: string | null;
      /** @description where it came from */
      provider: string;
      /** @description what is not published stays as a gap where it has replies */
      status: components['schemas']['CommentStatus'];
      /** @description null unless published */
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
      /** @description the comment it answers; null for a thread */
      parentId: string | null;
      /** @description where it came from */
      provider: string;
      /** @description what is not published stays as a gap where it has replies */
      status: components['schemas']['CommentStatus'];
      /** @description null unless published */
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
      /** @description published comments of its provider under the article, after the change */
      count: number;
    };
    CreatedApiKey: {
      /**
       * Format: uuid
       * @description of the key; not the key itself
       */
      id: string;
      /** @description which machine it is for */
      name: string & (unknown & unknown);
      /** @description what it may do */
      scopes: 'import'[];
      /**
       * Format: date-time
       * @description when it was made
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description when it ends by itself
       */
      expiresAt: string;
      /** @description when it was revoked; null where it was not */
      revokedAt: string | null;
      /** @description when an access token was last made from it; null where none was */
      lastUsedAt: string | null;
      /** @description the key; shown this once, and stored nowhere */
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
      /** @description kept with the decision */
      reason: string & (unknown & unknown);
    };
    DeclaredCounts: {
      /** @description one for each provider */
      declared: {
        /** @description whose number it is */
        provider: string;
        /** @description comments, as the source said, without the comments themselves */
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
      /** @description the sum of the counts */
      total: number;
      /** @description native first; a provider without comments stays with its zero */
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
      /** @description the headline */
      title: string & (unknown & unknown);
      /** @description one or two sentences */
      excerpt: string & (unknown & unknown);
      /** @description the body in Markdown (CommonMark with tables); raw HTML is not rendered; at most 10000 lines and signs */
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
       * @description when it was published at the source; now, where nothing is said
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
       * @description the comment it answers; earlier in this import or before
       * @default null
       */
      parentSourceId?: string | null;
      /** @description where it came from */
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
       * @description as decided at the source
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
      /** @description in the order in which they stand, with those that have ended */
      pins: components['schemas']['Choice'][];
      /** @description the oldest first, with those that have ended */
      exclusions: components['schemas']['Choice'][];
      /** @description 0 where nobody has ever changed anything */
      version: number;
    };
    MachineToken: {
      /** @description a JWT for `Authorization: Bearer …` */
      accessToken: string;
      /** @constant */
      tokenType: 'Bearer';
      /** @description seconds for which it is valid */
      expiresIn: number;
      /** @description what it may do */
      scopes: 'import'[];
    };
    NewArticle: {
      /** @description the headline */
      title: string & (unknown & unknown);
      /** @description one or two sentences */
      excerpt?: string & (unknown & unknown);
      /** @description the body in Markdown (CommonMark with tables); raw HTML is not rendered; at most 10000 lines and signs */
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
       * @description null at the top
       * @default null
       */
      parentId?: string | null;
    };
    NewComment: {
      /** @description plain text */
      text: string & (unknown & unknown);
      /**
       * Format: uuid
       * @description the comment that is answered
       */
      parentId?: string;
      /** @description display name of whoever has no token */
      guestName?: string & (unknown & unknown);
    };
    OwnAccount: {
      /**
       * Format: uuid
       * @description the account
       */
      id: string;
      /** @description shown to nobody else */
      email: string;
      /** @description public, and shown beside comments */
      username: string;
      /** @description a few lines about oneself; empty where nothing was said */
      biography: string;
      /** @description address of a picture */
      image: string | null;
      /** @description what it may do */
      roles: ('reader' | 'author' | 'editor' | 'moderator' | 'admin')[];
      /**
       * Format: date-time
       * @description when it was made
       */
      joinedAt: string;
      /** @description for `If-Match` */
      version: number;
    };
    Page: {
      /** @description from Home to the primary category */
      breadcrumb: components['schemas']['Crumb'][];
      article: components['schemas']['Article'];
      /** @description five, where five other published articles exist */
      related: components['schemas']['Recommendation'][];
      comments: components['schemas']['Discussion'];
      meta: {
        /** @description parts that are missing, because their service did not answer */
        degraded: components['schemas']['DegradedPart'][];
        /**
         * Format: date-time
         * @description when the page was composed
         */
        asOf: string;
      };
    };
    PasswordChange: {
      /** @description as it is */
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
      /** @description null where the article is not published */
      slug: string | null;
      /** @description the headline; null with the slug */
      title: string | null;
      /**
       * Format: date-time
       * @description when
       */
      at: string;
    };
    Personalisation: {
      /** @description whether lists are made for this reader, and so what was read remembered */
      on: boolean;
    };
    PinList: {
      /**
       * Format: uuid
       * @description the article among whose related it is
       */
      articleId: string;
      /** @description the pins that have not ended, in order */
      pinnedIds: string[];
      /** @description in the order in which they stand, with those that have ended */
      pins: components['schemas']['Choice'][];
      /** @description the oldest first, with those that have ended */
      exclusions: components['schemas']['Choice'][];
      /** @description 0 where nobody has ever changed anything */
      version: number;
    };
    Problem: {
      /** @description names the kind of problem: a URN made of the code */
      type: string;
      /** @description the kind of problem in one sentence */
      title: string;
      /** @description the HTTP status, again */
      status: number;
      /** @description what was wrong this time */
      detail?: string;
      /** @description stable; for programs */
      code: string;
      /** @description name it when asking for help */
      requestId: string;
      /** @description with VERSION_CONFLICT: the version now */
      currentVersion?: number;
      /** @description what is wrong where */
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
      /** @description public, and shown beside comments */
      username: string;
      /** @description a few lines about oneself; empty where nothing was said */
      biography: string;
      /** @description address of a picture */
      image: string | null;
      /**
       * Format: date-time
       * @description when the account was made
       */
      joinedAt: string;
    };
    /** @description Only the fields that change (JSON merge patch). */
    ProfileEdit: {
      /** @description public, and shown beside comments */
      username?: string;
      /** @description a few lines about oneself; null removes it */
      biography?: ('' | (string & (unknown & unknown))) | null;
      /** @description address of a picture; null for none */
      image?: string | null;
    };
    ProviderCount: {
      /** @description where comments came from */
      provider: string;
      /** @description as readers see it */
      label: string;
      /** @description published comments, and what an import declared without them */
      count: number;
    };
    /** @enum {string} */
    Reaction: 'like' | 'bookmark' | 'follow' | 'dislike';
    ReaderHistory: {
      /** @description whether it is on: where it is off, nothing is remembered */
      personalisation: boolean;
      /** @description what was read last, 30 at most, the newest first */
      reads: components['schemas']['PastActivity'][];
      /** @description what was liked last, the newest first */
      liked: components['schemas']['PastActivity'][];
      /** @description what stands in no list of this reader’s, the newest first */
      disliked: components['schemas']['PastActivity'][];
    };
    Recommendation: {
      /** @description the article; null for an imported title whose article is not here */
      id: string | null;
      /** @description null with the id */
      slug: string | null;
      /** @description the headline */
      title: string;
      /** @description null with the id */
      excerpt: string | null;
      /** @description what the order comes from; comparable within one list only */
      score: number;
      /** @description why it stands here; `trending` is what is read now, `popular` what most have read of all time, perhaps long ago */
      reason: components['schemas']['RecommendationReason'];
      /**
       * Format: uuid
       * @description with the reason `because`: the article that the reader has read, and others beside this one
       */
      because?: string;
      /** @description for reports that it was shown or followed: says which list, when it was scored, which place and article; null with the id */
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
      /** @description all that it may do from now on; every account is a reader */
      roles: ('reader' | 'author' | 'editor' | 'moderator' | 'admin')[];
      /** @description why; kept for ever */
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
       * @description when it was signed in
       */
      startedAt: string;
      /**
       * Format: date-time
       * @description when its tokens were last renewed
       */
      lastUsedAt: string;
      /**
       * Format: date-time
       * @description when it ends unless it is used
       */
      expiresAt: string;
      /** @description what the client said it is */
      client: string | null;
      /** @description whether this request belongs to it */
      current: boolean;
    };
    SessionList: {
      /** @description the last used one first */
      items: components['schemas']['Session'][];
      /** @description cursor of the next page; null at the end */
      next: string | null;
    };
    SessionRefresh: {
      /** @description the newest one of the session; each works once */
      refreshToken: string;
    };
    SessionTokens: {
      /** @description a JWT for `Authorization: Bearer …` */
      accessToken: string;
      /** @constant */
      tokenType: 'Bearer';
      /** @description seconds for which the access token is valid */
      expiresIn: number;
      /** @description for the next access token; works once */
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
      /** @description never shown to others */
      email: string;
      /** @description 10 to 200 characters */
      password: string;
      /** @description public, and shown beside comments */
      username: string;
    };
    SignUpReceipt: {
      /** @description what to do next */
      message: string;
    };
    SigningKeys: {
      /** @description the newest first, some seconds before it signs; earlier ones until their last token has expired */
      keys: {
        /** @constant */
        kty: 'OKP';
        /** @constant */
        crv: 'Ed25519';
        /** @description the public key */
        x: string & (unknown & unknown);
        /** @description named in the head of each token that it verifies */
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
       * @description when it ends, later than now; never, where nothing is said
       */
      until?: string;
    };
    TokenRequest: {
      /** @description as it was shown when it was made */
      apiKey: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: {
    /** @description Name it when asking for help. */
    RequestId: string;
    /** @description The version in quotes, where there is one, then a tag of what else shows. For `If-None-Match`, and `If-Match`. */
    ETag: string;
    /** @description The address of the next page, `rel="next"`, where there is one (RFC 8288). */
    Link: string;
    /** @description `true` where this is the answer to an earlier request under the same `Idempotency-Key`. */
    IdempotencyReplayed: 'true';
    /** @description What is left: requests (`r`) and seconds until there are more (`t`); draft-ietf-httpapi-ratelimit-headers-09. */
    RateLimit: string;
    /** @description The limit: requests (`q`) of one client within so many seconds (`w`). */
    RateLimitPolicy: string;
    /** @description Seconds after which the same request may work. */
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
      /** @description Done. */
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
      /** @description Done. */
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
        /** @description tags of what the client has already, as `ETag` gave them */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
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
        /** @description the version that the change is based on, in quotes: the `ETag` of what was read; `*` is not taken */
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
      /** @description Done. */
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
        /** @description tags of what the client has already, as `ETag` gave them */
        'If-None-Match'?: string;
      };
      path: {
        /** @description the public name, in any case */
        username: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
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
        /** @description tags of what the client has already, as `ETag` gave them */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
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
        /** @description makes the request safe to repeat: for 24 hours the same key of the same caller creates once and is answered the same; a new random value for each thing to create, a UUID for example, in quotes or without */
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
      /** @description Done. */
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
        /** @description the version that the change is based on, in quotes: the `ETag` of what was read; `*` is not taken */
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
      /** @description Done. */
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
        /** @description tags of what the client has already, as `ETag` gave them */
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
      /** @description Done. */
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
      /** @description Done. */
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
        /** @description who reads, where nobody is signed in: a random id that the client makes and keeps. With `Sec-GPC: 1` or `DNT: 1` nobody is followed, whoever is named; what is kept may still be seen and cleared */
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
      /** @description Done. */
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
        /** @description items at most, 1 to 100 */
        limit?: number;
        /** @description where to go on, from `next` of the page before */
        cursor?: string;
        /** @description members of each item, separated by commas; `id` is always among them */
        fields?: ('id' | 'name' | 'scopes' | 'createdAt' | 'expiresAt' | 'revokedAt' | 'lastUsedAt')[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
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
      /** @description Done. */
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
      /** @description Done. */
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
      /** @description Done. */
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
        /** @description id of a category, or its path, with or without the first slash */
        category?: string;
        /** @description items at most, 1 to 50 */
        limit?: number;
        /** @description where to go on, from `next` of the page before */
        cursor?: string;
        /** @description members of each item, separated by commas; `id` is always among them */
        fields?: (
          | 'id'
          | 'number'
          | 'slug'
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
        /** @description tags of what the client has already, as `ETag` gave them */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
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
        /** @description makes the request safe to repeat: for 24 hours the same key of the same caller creates once and is answered the same; a new random value for each thing to create, a UUID for example, in quotes or without */
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
      /** @description Done. */
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
        /** @description tags of what the client has already, as `ETag` gave them */
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
      /** @description Done. */
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
        /** @description the version that the change is based on, in quotes: the `ETag` of what was read; `*` is not taken */
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
      /** @description Done. */
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
        /** @description tags of what the client has already, as `ETag` gave them */
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
      /** @description Done. */
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
      /** @description Done. */
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
        /** @description the version that the change is based on, in quotes: the `ETag` of what was read; `*` is not taken */
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
      /** @description Done. */
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
        /** @description the version that the change is based on, in quotes: the `ETag` of what was read; `*` is not taken */
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
      /** @description Done. */
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
        /** @description members of each item, separated by commas; `id` is always among them */
        fields?: ('id' | 'name' | 'slug' | 'parentId' | 'path')[];
      };
      header?: {
        /** @description tags of what the client has already, as `ETag` gave them */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
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
        /** @description makes the request safe to repeat: for 24 hours the same key of the same caller creates once and is answered the same; a new random value for each thing to create, a UUID for example, in quotes or without */
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
      /** @description Done. */
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
        /** @description the version that the change is based on, in quotes: the `ETag` of what was read; `*` is not taken */
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
      /** @description Done. */
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
        /** @description the version that the change is based on, in quotes: the `ETag` of what was read; `*` is not taken */
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
      /** @description Done. */
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
      /** @description Done. */
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
      /** @description Done. */
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
      /** @description Done. */
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
        /** @description items at most, 1 to 50 */
        limit?: number;
        /** @description where to go on, from `next` of the page before */
        cursor?: string;
        /** @description members of each item, separated by commas; `id` is always among them */
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
        /** @description tags of what the client has already, as `ETag` gave them */
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
      /** @description Done. */
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
        /** @description makes the request safe to repeat: for 24 hours the same key of the same caller creates once and is answered the same; a new random value for each thing to create, a UUID for example, in quotes or without */
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
      /** @description Done. */
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
        /** @description items at most, 1 to 50 */
        limit?: number;
        /** @description where to go on, from `next` of the page before */
        cursor?: string;
        /** @description members of each item, separated by commas; `id` is always among them */
        fields?: (
          'id' | 'number' | 'parentId' | 'provider' | 'status' | 'authorName' | 'text' | 'postedAt' | 'version'
        )[];
      };
      header?: {
        /** @description tags of what the client has already, as `ETag` gave them */
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
      /** @description Done. */
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
      /** @description Done. */
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
      /** @description Done. */
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
      /** @description Done. */
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
      /** @description Done. */
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
      /** @description Done. */
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
      /** @description Done. */
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
        /** @description tags of what the client has already, as `ETag` gave them */
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
      /** @description Done. */
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
        /** @description tags of what the client has already, as `ETag` gave them */
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
      /** @description Done. */
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
      /** @description Done. */
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
      /** @description Done. */
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
        /** @description the list; a personal one has no pins */
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
      /** @description Done. */
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
        /** @description the list; a personal one has no pins */
        list: 'latest' | 'popular' | 'trending';
        /** @description the article to pin */
        pinned: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
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
        /** @description tags of what the client has already, as `ETag` gave them */
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
      /** @description Done. */
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
        /** @description who reads, where nobody is signed in: a random id that the client makes and keeps. With `Sec-GPC: 1` or `DNT: 1` nobody is followed, whoever is named; what is kept may still be seen and cleared */
        'X-Reader-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
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
        /** @description who reads, where nobody is signed in: a random id that the client makes and keeps. With `Sec-GPC: 1` or `DNT: 1` nobody is followed, whoever is named; what is kept may still be seen and cleared */
        'X-Reader-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
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
        /** @description who reads, where nobody is signed in: a random id that the client makes and keeps. With `Sec-GPC: 1` or `DNT: 1` nobody is followed, whoever is named; what is kept may still be seen and cleared */
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
      /** @description Done. */
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
        /** @description only this category, with all below it: its id, or its path with or without the first slash; nothing, where it is not known here */
        category?: string;
        /** @description only this language, as in BCP 47 without a region: `de` is `de-AT` too */
        language?: string;
        /** @description ids of articles to leave out, separated by commas */
        exclude?: string[];
        /** @description items at most, 1 to 50 */
        limit?: number;
        /** @description members of each item, separated by commas; `id` is always among them */
        fields?: ('id' | 'slug' | 'title' | 'excerpt' | 'score' | 'reason' | 'because' | 'recommendationId')[];
      };
      header?: {
        /** @description who reads, where nobody is signed in: a random id that the client makes and keeps. With `Sec-GPC: 1` or `DNT: 1` nobody is followed, whoever is named; what is kept may still be seen and cleared */
        'X-Reader-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
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
        /** @description only this category, with all below it: its id, or its path with or without the first slash; nothing, where it is not known here */
        category?: string;
        /** @description only this language, as in BCP 47 without a region: `de` is `de-AT` too */
        language?: string;
        /** @description ids of articles to leave out, separated by commas */
        exclude?: string[];
        /** @description items at most, 1 to 50 */
        limit?: number;
        /** @description members of each item, separated by commas; `id` is always among them */
        fields?: ('id' | 'slug' | 'title' | 'excerpt' | 'score' | 'reason' | 'because' | 'recommendationId')[];
      };
      header?: {
        /** @description tags of what the client has already, as `ETag` gave them */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
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
        /** @description only this category, with all below it: its id, or its path with or without the first slash; nothing, where it is not known here */
        category?: string;
        /** @description only this language, as in BCP 47 without a region: `de` is `de-AT` too */
        language?: string;
        /** @description ids of articles to leave out, separated by commas */
        exclude?: string[];
        /** @description items at most, 1 to 50 */
        limit?: number;
        /** @description members of each item, separated by commas; `id` is always among them */
        fields?: ('id' | 'slug' | 'title' | 'excerpt' | 'score' | 'reason' | 'because' | 'recommendationId')[];
      };
      header?: {
        /** @description who reads, where nobody is signed in: a random id that the client makes and keeps. With `Sec-GPC: 1` or `DNT: 1` nobody is followed, whoever is named; what is kept may still be seen and cleared */
        'X-Reader-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
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
        /** @description only this category, with all below it: its id, or its path with or without the first slash; nothing, where it is not known here */
        category?: string;
        /** @description only this language, as in BCP 47 without a region: `de` is `de-AT` too */
        language?: string;
        /** @description ids of articles to leave out, separated by commas */
        exclude?: string[];
        /** @description items at most, 1 to 50 */
        limit?: number;
        /** @description members of each item, separated by commas; `id` is always among them */
        fields?: ('id' | 'slug' | 'title' | 'excerpt' | 'score' | 'reason' | 'because' | 'recommendationId')[];
      };
      header?: {
        /** @description tags of what the client has already, as `ETag` gave them */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
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
        /** @description only this category, with all below it: its id, or its path with or without the first slash; nothing, where it is not known here */
        category?: string;
        /** @description only this language, as in BCP 47 without a region: `de` is `de-AT` too */
        language?: string;
        /** @description ids of articles to leave out, separated by commas */
        exclude?: string[];
        /** @description items at most, 1 to 20 */
        limit?: number;
        /** @description members of each item, separated by commas; `id` is always among them */
        fields?: ('id' | 'slug' | 'title' | 'excerpt' | 'score' | 'reason' | 'because' | 'recommendationId')[];
      };
      header?: {
        /** @description tags of what the client has already, as `ETag` gave them */
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
      /** @description Done. */
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
        /** @description only this category, with all below it: its id, or its path with or without the first slash; nothing, where it is not known here */
        category?: string;
        /** @description only this language, as in BCP 47 without a region: `de` is `de-AT` too */
        language?: string;
        /** @description ids of articles to leave out, separated by commas */
        exclude?: string[];
        /** @description items at most, 1 to 50 */
        limit?: number;
        /** @description members of each item, separated by commas; `id` is always among them */
        fields?: ('id' | 'slug' | 'title' | 'excerpt' | 'score' | 'reason' | 'because' | 'recommendationId')[];
        /** @description half-life of a read: it counts half after so long. The shorter, the more the last minutes decide */
        window?: '1h' | '6h' | '24h' | '14d';
      };
      header?: {
        /** @description tags of what the client has already, as `ETag` gave them */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
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
        /** @description items at most, 1 to 50 */
        limit?: number;
        /** @description where to go on, from `next` of the page before */
        cursor?: string;
        /** @description members of each item, separated by commas; `id` is always among them */
        fields?: ('id' | 'startedAt' | 'lastUsedAt' | 'expiresAt' | 'client' | 'current')[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
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
      /** @description Done. */
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
      /** @description Done. */
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
      /** @description Done. */
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
      /** @description Done. */
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
