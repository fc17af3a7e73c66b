import type { Program } from '@broadsheet/local-stack';
import { relative } from 'node:path';

/** A known failure of the start: one sentence that says what is wrong and what to do. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
}

/** What went wrong with a program, the last line of its log, and where to read more. */
export function programProblem(what: string, { log, cwd = '' }: Program): StartProblem {
  const reason = lastWord(log.tail()).replace(/[.:]+$/, '');
  return new StartProblem(`${what}: ${reason}: see ${relative(cwd, log.path)}, correct it, and start again.`);
}

/** The last meaningful line of a log; for a JSON line, its message. */
export function lastWord(log: string): string {
  const line = log
    .split('\n')
    .map((one) => one.trim())
    .findLast((one) => one !== '' && !one.startsWith('at ') && !/^Node\.js v/.test(one));
  return messageOf(line ?? 'it printed nothing').slice(0, 300);
}

function messageOf(line: string): string {
  try {
    const { msg } = JSON.parse(line) as { msg?: unknown };
    return typeof msg === 'string' ? msg : line;
  } catch {
    return line;
  }
}
