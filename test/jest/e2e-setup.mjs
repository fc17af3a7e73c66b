import setupStack from './stack-setup.mjs';
import { makeAdmin } from '#clients/admins.js';
import { BroadsheetSystem } from '@broadsheet/fault-harness/system';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PREFIX = 'e2e.';

/** One whole system with the sample site, for all end-to-end tests that break nothing. */
export default async function setup() {
  const resultDir = await mkdtemp(join(tmpdir(), 'broadsheet-e2e-responses-'));
  process.env.TEST_RESPONSES = join(resultDir, 'responses');
  await writeFile(process.env.TEST_RESPONSES, '');
  // One that runs already, with its Kafka and its MongoDB.
  if (process.env.TEST_GATEWAY_URL) return letIn(process.env.TEST_GATEWAY_URL, process.env.TEST_NAME_PREFIX);
  await setupStack();
  const logDir = await mkdtemp(join(tmpdir(), 'broadsheet-e2e-'));
  const system = await BroadsheetSystem.start({
    kafkaBrokers: process.env.TEST_KAFKA_BROKERS.split(','),
    mongoUri: process.env.TEST_MONGO_URI,
    prefix: PREFIX,
    root: join(import.meta.dirname, '..', '..'),
    logDir,
    settings: { ACCESS_LOG: 'on' }, // what requests leave behind in logs is tested, too
  });
  await system.run('samples', ['apps/cli/dist/main.js', 'import', 'samples']);
  process.env.TEST_GATEWAY_URL = system.gatewayUrl;
  process.env.TEST_NAME_PREFIX = PREFIX;
  process.env.TEST_SERVICE_URLS = JSON.stringify(
    Object.fromEntries(system.running.map(({ name, url }) => [name, url])),
  );
  process.env.TEST_LOG_DIR = logDir;
  globalThis.testSystem = { system, logDir };
  await letIn(system.gatewayUrl, PREFIX);
}

async function letIn(gatewayUrl, prefix) {
  if (process.env.TEST_ADMIN_EMAIL) return;
  const { email, password } = await makeAdmin({ gatewayUrl, mongoUri: process.env.TEST_MONGO_URI, prefix });
  Object.assign(process.env, { TEST_ADMIN_EMAIL: email, TEST_ADMIN_PASSWORD: password });
}
