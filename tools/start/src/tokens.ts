import { runToEnd } from '#run-to-end.js';
import type { Session } from '#session.js';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const Tokens = z.record(z.string(), z.string());

/** Makes development tokens and writes each to a file that only this user reads; returns role to token. */
export async function writeTokens(session: Session): Promise<Record<string, string>> {
  const { tokenDir } = session;
  const { programs, abort } = session.options;
  const program = session.program('tokens', programs.tokens);
  await runToEnd('Making development tokens', { ...program, onLine: undefined }, abort);
  const tokens = readTokens(program.log.tail());
  await mkdir(tokenDir, { recursive: true });
  for (const [role, token] of Object.entries(tokens)) {
    await writeFile(join(tokenDir, role), token, { mode: 0o600 });
  }
  return tokens;
}

/** The last line that is a JSON object. */
export function readTokens(printed: string): Record<string, string> {
  const line = printed.split('\n').findLast((one) => one.startsWith('{')) ?? '{}';
  return Tokens.parse(JSON.parse(line));
}
