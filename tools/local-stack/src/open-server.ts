import type { ServerProcess } from '#server-process.js';

/** A Kafka or a MongoDB that answers. */
export interface OpenServer {
  readonly address: string;
  /** Where it is a local process: the means to stop and start it, for fault tests. */
  readonly process?: ServerProcess;
  stop(): Promise<void>;
}
