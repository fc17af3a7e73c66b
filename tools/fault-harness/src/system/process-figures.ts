import { readdir, readFile } from 'node:fs/promises';

/** What a process holds at a moment. */
export interface ProcessFigures {
  readonly residentBytes: number;
  /** Files, sockets and pipes. */
  readonly handles: number;
}

const KIB = 1024;

/** Reads what Linux shows of a process under /proc. Rejects where the process, or /proc, is not there. */
export async function processFigures(pid: number): Promise<ProcessFigures> {
  const [status, handles] = await Promise.all([readFile(`/proc/${pid}/status`, 'utf8'), readdir(`/proc/${pid}/fd`)]);
  const [, resident = '0'] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? [];
  return { residentBytes: Number(resident) * KIB, handles: handles.length };
}
