/** A Kafka or a MongoDB that is ready for clients. */
export interface OpenServer {
  readonly address: string;
  /** Set for a local process: fault tests stop and restart it. */
  readonly process?: ServerProcess;
  stop(): Promise<void>;
}

/** A local Kafka or MongoDB whose process can be stopped and restarted on the same port and data. */
export interface ServerProcess {
  /** The address for clients: `host:port` for Kafka, a connection string for MongoDB. */
  readonly address: string;
  readonly port: number;
  /** The id of the running process; fault tests freeze or kill it. */
  readonly pid: number | undefined;
  /** Resolves when the server is ready. Throws a StackProblem if it does not start. */
  start(): Promise<void>;
  /** Sends the signal (SIGTERM by default) and resolves when the process has ended. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}
