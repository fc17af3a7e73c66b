/**
 * `alive`: it gives signs of life. `quiet`: it gives none, while the broker answers others. `broker-silent`: nobody gets
 * an answer, so nothing can be said of the consumer. `hangs`: it was quiet for so long that it will not come back by itself.
 */
export type WatchState = 'alive' | 'quiet' | 'broker-silent' | 'hangs';

export interface Judgement {
  readonly state: WatchState;
  /** Looks in a row that found it quiet. Counted, not timed: a process that was frozen itself has not looked meanwhile. */
  readonly quietLooks: number;
}

export interface Observation {
  /** There was a sign of life since the last look. */
  readonly heard: boolean;
  /** A record has been in a handler for longer than any may take. */
  readonly stuck: boolean;
  /** Whether the broker answered a question by a client of its own; asked only where nothing was heard. */
  readonly brokerAnswers: boolean;
}

/** What a look at a consumer means. A silent broker begins the count anew: its consumers need time after it is back. */
export function judge(before: Judgement, { heard, stuck, brokerAnswers }: Observation, most: number): Judgement {
  if (stuck) return { state: 'hangs', quietLooks: before.quietLooks };
  if (heard) return { state: 'alive', quietLooks: 0 };
  if (!brokerAnswers) return { state: 'broker-silent', quietLooks: 0 };
  const quietLooks = before.quietLooks + 1;
  return { state: quietLooks >= most ? 'hangs' : 'quiet', quietLooks };
}
