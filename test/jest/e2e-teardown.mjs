import { ApiDescription } from '#openapi/api-description.js';
import { ResponseTally } from '#openapi/judged-fetch.js';
import stopStack from './stack-teardown.mjs';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';

export default async function teardown() {
  const { system, logDir } = globalThis.testSystem ?? {};
  await system?.stop();
  if (logDir) await rm(logDir, { recursive: true, force: true });
  await stopStack();
  const file = process.env.TEST_RESPONSES;
  if (!file) return;
  const summary = new ResponseTally(file).summary(new ApiDescription().operationIds);
  process.stdout.write(`\n${summary}\n`);
  await rm(dirname(file), { recursive: true, force: true });
}
