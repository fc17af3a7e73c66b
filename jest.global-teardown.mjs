import { rm } from 'node:fs/promises';

export default async function teardown() {
  const { dataDir, stack } = globalThis.testStack;
  await stack.stop();
  await rm(dataDir, { recursive: true, force: true });
}
