/** Where a record lies. */
export interface Position {
  readonly topic: string;
  readonly partition: number;
  /** Decimal text: it may be more than a number holds. */
  readonly offset: string;
}
