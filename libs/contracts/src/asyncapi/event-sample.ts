/** A record as it lies in Kafka; its value is shown as JSON, whose compact text is what was sent. */
export interface EventSample {
  readonly what: string;
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  /** `null` is a tombstone. */
  readonly value: object | null;
}

/** By the type of the event. */
export type EventSamples = ReadonlyMap<string, readonly EventSample[]>;
