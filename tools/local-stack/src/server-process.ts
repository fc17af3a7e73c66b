/** A local Kafka or MongoDB whose process can be stopped and started again on the same port and data. */
export interface ServerProcess {
  /** What clients connect to: `host:port` for Kafka, a connection string for MongoDB. */
  readonly address: string;
  /** The id of the running process; for a fault test to freeze or kill. */
  readonly pid: number | undefined;
  /** Resolves when the server answers. Throws a StackProblem when it does not start. */
  start(): Promise<void>;
  /** Sends the signal (SIGTERM by default) and resolves when the process has ended. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}
