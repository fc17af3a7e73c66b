import { openStack } from '@broadsheet/local-stack';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One Kafka and one MongoDB for all test files; workers inherit their addresses by the environment. */
export default async function setup() {
  if (globalThis.testStack !== undefined) return; // the projects share it
  const dataDir = await mkdtemp(join(tmpdir(), 'broadsheet-test-'));
  const say = (line) => process.stderr.write(`${line}\n`);
  const stack = await openStack({ purpose: 'test', dataDir, say }).catch(giveUp);
  process.env.TEST_KAFKA_BROKERS = stack.kafkaBrokers.join(',');
  process.env.TEST_MONGO_URI = stack.mongoUri;
  globalThis.testStack = { dataDir, stack };
}

/** A known failure is one sentence: Jest would hide it under its own code. */
function giveUp(error) {
  if (error.name !== 'StackProblem') throw error;
  process.stderr.write(`\n${error.message}\n`);
  process.exit(1);
}
