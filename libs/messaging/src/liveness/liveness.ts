/**
 * `alive`: it gives signs of life. `quiet`: it gives none, while the broker responds to others. `broker-silent`: the broker
 * responds to no client, so nothing is known of the consumer. `hangs`: it was quiet for too long to recover by itself.
 */
export type LivenessState = 'alive' | 'quiet' | 'broker-silent' | 'hangs';

export interface Liveness {
  readonly state: LivenessState;
  /** Consecutive checks that found it quiet. Counted, not timed: a process that was frozen itself has not checked. */
  readonly quietChecks: number;
}

export interface Observation {
  /** There was a sign of life since the last check. */
  readonly signOfLife: boolean;
  /** A handler call has exceeded the time limit. */
  readonly stuck: boolean;
  /** Whether the broker responded to a separate client; asked only when there was no sign of life. */
  readonly brokerResponds: boolean;
}

/** The result of a check. A silent broker resets the count: its consumers need time once it is back. */
export function assess(
  before: Liveness,
  { signOfLife, stuck, brokerResponds }: Observation,
  maxQuietChecks: number,
): Liveness {
  if (stuck) return { state: 'hangs', quietChecks: before.quietChecks };
  if (signOfLife) return { state: 'alive', quietChecks: 0 };
  if (!brokerResponds) return { state: 'broker-silent', quietChecks: 0 };
  const quietChecks = before.quietChecks + 1;
  return { state: quietChecks >= maxQuietChecks ? 'hangs' : 'quiet', quietChecks };
}
