/** The position of a record. */
export interface Position {
  readonly topic: string;
  readonly partition: number;
  /** Decimal text: it may exceed the range of a number. */
  readonly offset: string;
}

export type PartitionPlace = Pick<Position, 'topic' | 'partition'>;

/** One partition as the key of a map. */
export function partitionKey({ topic, partition }: PartitionPlace): string {
  return `${topic}|${partition}`;
}

/** A readable partition, for example `news.article[3]`. */
export function partitionName({ topic, partition }: PartitionPlace): string {
  return `${topic}[${partition}]`;
}

/** A readable position, for example `news.article[3]@17`. */
export function positionName(position: Position): string {
  return `${partitionName(position)}@${position.offset}`;
}
