/** Where a record lies. */
export interface Position {
  readonly topic: string;
  readonly partition: number;
  /** Decimal text: it may be more than a number holds. */
  readonly offset: string;
}

export type PartitionPlace = Pick<Position, 'topic' | 'partition'>;

/** One partition as the key of a map. */
export function partitionKey({ topic, partition }: PartitionPlace): string {
  return `${topic}|${partition}`;
}

/** A partition for people, as `news.article[3]`. */
export function partitionName({ topic, partition }: PartitionPlace): string {
  return `${topic}[${partition}]`;
}

/** A place for people, as `news.article[3]@17`. */
export function positionName(position: Position): string {
  return `${partitionName(position)}@${position.offset}`;
}
