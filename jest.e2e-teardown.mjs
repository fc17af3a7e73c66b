import teardownStack from './jest.global-teardown.mjs';
import { rm } from 'node:fs/promises';

export default async function teardown() {
  const { system, logDir } = globalThis.testSystem ?? {};
  await system?.stop();
  if (logDir) await rm(logDir, { recursive: true, force: true });
  await teardownStack();
}
