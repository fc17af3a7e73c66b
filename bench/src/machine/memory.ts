import { readFileSync } from 'node:fs';

export interface Memory {
  /** MiB that are resident now. */
  readonly now: number;
  /** The most that ever were. */
  readonly most: number;
}

/** What /proc/PID/status says of resident memory. */
export function memoryIn(status: string): Memory {
  return { now: mebibytes(status, 'VmRSS'), most: mebibytes(status, 'VmHWM') };
}

export const memoryOf = (pid: number): Memory => memoryIn(readFileSync(`/proc/${pid}/status`, 'utf8'));

function mebibytes(status: string, field: string): number {
  const kibibytes = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1];
  return Number(kibibytes) / 1024;
}
