import { availableParallelism, cpus, totalmem } from 'node:os';

/** On what was measured, in one line. */
export function machineLine(servers: string): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${availableParallelism()} cores (${model}), ${memory} GiB; Node ${process.versions.node}; ${servers}`;
}
