/** Where a server comes from. */
export type SourceKind = 'given' | 'docker' | 'processes';

export interface Surroundings {
  /** The address in KAFKA_BROKERS or MONGODB_URI. */
  readonly given: string | undefined;
  /** LOCAL_STACK, which decides between Docker and local processes. */
  readonly forced: 'docker' | 'processes' | undefined;
  readonly dockerAnswers: boolean;
}

/** A given address wins, then a Docker engine that answers, then local processes. */
export function chooseSource({ given, forced, dockerAnswers }: Surroundings): SourceKind {
  if (given !== undefined) return 'given';
  if (forced !== undefined) return forced;
  return dockerAnswers ? 'docker' : 'processes';
}

export interface ChosenSource {
  readonly server: 'Kafka' | 'MongoDB';
  readonly kind: SourceKind;
  readonly variable: string;
  readonly forced: boolean;
  /** What is known of it: an address, a version. */
  readonly detail: string;
}

/** One line: what was taken, and why. */
export function sourceLine({ server, kind, variable, forced, detail }: ChosenSource): string {
  if (kind === 'given') return `${server}: ${detail}, because ${variable} says so`;
  const how = kind === 'docker' ? 'in Docker' : 'a local process';
  const answer = kind === 'docker' ? 'a Docker engine answers' : 'no Docker engine answers';
  const why = forced ? 'LOCAL_STACK says so' : `${variable} is not set and ${answer}`;
  return `${server}: ${how}, ${detail}, because ${why}`;
}
