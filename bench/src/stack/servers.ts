import { BenchProblem } from '#bench.errors.js';
import { LOAD_CORE, moveToCore, OUR_CORE } from '#machine/cores.js';
import { openStack, type Stack } from '@broadsheet/local-stack';

/** Kafka and MongoDB as local processes on their cores. */
export interface Servers {
  readonly stack: Stack;
  readonly kafkaPid: number;
  readonly mongodPid: number;
}

const ELSEWHERE =
  'Servers elsewhere cannot be pinned to a core: unset KAFKA_BROKERS and MONGODB_URI, set LOCAL_STACK=processes, then run it again.';

/** Opens throw-away servers: the database on the core of the services, as a request passes through it, Kafka on that of the load. */
export async function openServers(dataDir: string, say: (line: string) => void): Promise<Servers> {
  const stack = await openStack({ purpose: 'bench', dataDir, say });
  const [kafkaPid, mongodPid] = [stack.processes.kafka?.pid, stack.processes.mongo?.pid];
  if (kafkaPid === undefined || mongodPid === undefined) {
    await stack.stop();
    throw new BenchProblem(ELSEWHERE);
  }
  moveToCore(LOAD_CORE, kafkaPid);
  moveToCore(OUR_CORE, mongodPid);
  return { stack, kafkaPid, mongodPid };
}
