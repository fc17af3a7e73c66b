/** Where a server comes from. */
export type SourceKind = 'given' | 'docker' | 'processes';

export interface SourceConditions {
  /** The address in KAFKA_BROKERS or MONGODB_URI. */
  readonly given: string | undefined;
  /** LOCAL_STACK, which decides between Docker and local processes. */
  readonly forced: 'docker' | 'processes' | undefined;
  readonly dockerRuns: boolean;
}

/** A given address wins, then a running Docker engine, then local processes. */
export function chooseSource({ given, forced, dockerRuns }: SourceConditions): SourceKind {
  if (given !== undefined) return 'given';
  if (forced !== undefined) return forced;
  return dockerRuns ? 'docker' : 'processes';
}

export interface ChosenSource {
  readonly server: 'Kafka' | 'MongoDB';
  readonly kind: SourceKind;
  readonly variable: string;
  readonly forced: boolean;
  /** Its address or version. */
  readonly detail: string;
}

/** One line: the chosen source, and the reason. */
export function sourceLine({ server, kind, variable, forced, detail }: ChosenSource): string {
  if (kind === 'given') return `${server}: ${detail}, because ${variable} is set`;
  const how = kind === 'docker' ? 'in Docker' : 'a local process';
  const engine = kind === 'docker' ? 'a Docker engine is running' : 'no Docker engine is running';
  const why = forced ? 'LOCAL_STACK is set' : `${variable} is not set and ${engine}`;
  return `${server}: ${how}, ${detail}, because ${why}`;
}
