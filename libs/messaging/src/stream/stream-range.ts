/** A part of one partition to read. Topics by name without prefix. */
export interface StreamRange {
  readonly topic: string;
  readonly partition: number;
  /** The first offset that is read. */
  readonly from: bigint;
  /** The first offset that is not read any more; null goes on for ever. */
  readonly to: bigint | null;
}
