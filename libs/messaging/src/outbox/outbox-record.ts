/** An event inside its aggregate, waiting to be published. Everything is ready, so that the relay only moves bytes. */
export interface OutboxRecord {
  readonly id: string;
  readonly type: string;
  /** The topic's name without prefix. */
  readonly topic: string;
  readonly key: string;
  readonly subject: string;
  readonly version: number;
  readonly time: string;
  readonly correlationId: string;
  readonly causationId?: string;
  readonly traceparent?: string;
  /** JSON text; `null` is a tombstone. */
  readonly data: string | null;
}
