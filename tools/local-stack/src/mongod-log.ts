import { lastWord } from '#run-command.js';
import { z } from 'zod';

const Line = z.object({ s: z.string(), msg: z.string(), attr: z.record(z.string(), z.unknown()).optional() });
type Line = z.infer<typeof Line>;

/** The last error with a cause in mongod's log (one JSON object per line), else its last line, in readable form. */
export function mongodComplaint(log: string): string {
  const lines = log
    .split('\n')
    .map(readLine)
    .filter((line) => line !== undefined);
  const errors = lines.filter(({ s }) => s === 'F' || s === 'E');
  const worst = errors.findLast((line) => causeOf(line) !== undefined) ?? errors.at(-1) ?? lines.at(-1);
  return worst === undefined ? lastWord(log) : readable(worst);
}

function readLine(line: string): Line | undefined {
  try {
    return Line.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}

function causeOf({ attr }: Line): unknown {
  return attr?.['error'] ?? attr?.['reason'];
}

function readable(line: Line): string {
  const cause = causeOf(line);
  if (cause === undefined) return line.msg.trim();
  return `${line.msg.trim()}: ${typeof cause === 'string' ? cause : JSON.stringify(cause)}`;
}
