import { prepareKafka, prepareMongod, type ServerProcess } from '@broadsheet/local-stack';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A Kafka and a MongoDB of one's own as local processes, whatever else there is: they can be killed, frozen and started
 * again on the same port and data. Nothing runs before `start`; `remove` ends all and deletes the data.
 */
export class FaultServers {
  readonly kafka: ServerProcess;
  readonly mongo: ServerProcess;
  /** Data and logs, below a temporary folder. */
  readonly dataDir: string;

  private constructor(kafka: ServerProcess, mongo: ServerProcess, dataDir: string) {
    this.kafka = kafka;
    this.mongo = mongo;
    this.dataDir = dataDir;
  }

  static async prepare(say: (line: string) => void): Promise<FaultServers> {
    const dataDir = await mkdtemp(join(tmpdir(), 'broadsheet-faults-'));
    const place = { purpose: 'test', dataDir, say } as const;
    const [kafka, mongo] = await Promise.all([prepareKafka(place), prepareMongod(place)]);
    return new FaultServers(kafka.server, mongo.server, dataDir);
  }

  async start(): Promise<void> {
    await Promise.all([this.kafka.start(), this.mongo.start()]);
  }

  /** Starts what does not run, and continues what is frozen. */
  async heal(): Promise<void> {
    await Promise.all([heal(this.kafka), heal(this.mongo)]);
  }

  async remove(): Promise<void> {
    await Promise.all([this.kafka.stop('SIGKILL'), this.mongo.stop('SIGKILL')]);
    await rm(this.dataDir, { recursive: true, force: true });
  }
}

/** The server stands still: connections stay open and there are no responses. Throws where it does not run. */
export function freeze(server: ServerProcess): void {
  signal(server, 'SIGSTOP');
}

/** The server continues after `freeze`. */
export function unfreeze(server: ServerProcess): void {
  signal(server, 'SIGCONT');
}

async function heal(server: ServerProcess): Promise<void> {
  if (server.pid === undefined) await server.start();
  else unfreeze(server);
}

function signal({ pid, address }: ServerProcess, name: 'SIGSTOP' | 'SIGCONT'): void {
  if (pid === undefined) throw new Error(`${address} does not run`);
  process.kill(pid, name);
}
