/** What the load does. */
export type OperationKind = 'create' | 'edit' | 'publish' | 'comment' | 'activity';

/**
 * How it ended for the caller: `acknowledged`, `failed` (refused for certain), or `unknown`: it may have been applied,
 * as no response came, or one that leaves it open.
 */
export type Outcome = 'acknowledged' | 'failed' | 'unknown';

/** Written to the record before it is sent. */
export interface SentOperation {
  readonly n: number;
  readonly kind: OperationKind;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
  /** A text that no other operation has and that the owner stores: title, comment or the first activity's id. */
  readonly marker: string;
  /** The article it is about; of a new one nothing is known yet. */
  readonly articleId?: string;
  /** The version after it, where it is applied. */
  readonly version?: number;
  readonly readerId?: string;
  readonly activityIds?: readonly string[];
}

/** Written to the record when it is over. */
export interface AnsweredOperation {
  readonly n: number;
  readonly outcome: Outcome;
  readonly tookMs: number;
  /** Null where no response came. */
  readonly status: number | null;
  /** Of a problem, `ARTICLE_NOT_KNOWN_YET` for example; or of the connection. */
  readonly code: string | null;
  readonly retryAfter: boolean;
  /** Of what was created, and the version after it. */
  readonly id?: string;
  readonly answeredVersion?: number;
}

/** An operation as the record has it. One that was sent and has no response in the record is unknown. */
export type Operation = SentOperation & Omit<AnsweredOperation, 'n'>;
