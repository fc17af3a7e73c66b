import { rm } from 'node:fs/promises';

export default async function teardown() {
  if (globalThis.testStack === undefined) return; // another project has stopped it
  const { dataDir, stack } = globalThis.testStack;
  globalThis.testStack = undefined;
  await stack.stop();
  await rm(dataDir, { recursive: true, force: true });
}
