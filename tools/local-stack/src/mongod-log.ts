import { lastWord } from '#run-command.js';
import { z } from 'zod';

const Line = z.object({ s: z.string(), msg: z.string(), attr: z.record(z.string(), z.unknown()).optional() });
type Line = z.infer<typeof Line>;

/** Of mongod's log (one JSON object per line) the last error, or its last line, as a person would say it. */
export function mongodComplaint(log: string): string {
  const lines = log
    .split('\n')
    .map(readLine)
    .filter((line) => line !== undefined);
  const worst = lines.findLast(({ s }) => s === 'F' || s === 'E') ?? lines.at(-1);
  return worst === undefined ? lastWord(log) : tell(worst);
}

function readLine(line: string): Line | undefined {
  try {
    return Line.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}

function tell({ msg, attr }: Line): string {
  const error = attr?.['error'] ?? attr?.['reason'];
  return error === undefined ? msg : `${msg}: ${typeof error === 'string' ? error : JSON.stringify(error)}`;
}
