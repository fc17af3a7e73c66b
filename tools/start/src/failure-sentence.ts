import { lastWord } from '#last-word.js';
import type { Program } from '@broadsheet/local-stack';
import { relative } from 'node:path';

/** What went wrong, the program's last word about it, and where to read more. */
export function failureSentence(what: string, { log, cwd = '' }: Program): string {
  const said = lastWord(log.tail()).replace(/[.:]+$/, '');
  return `${what}: ${said}: see ${relative(cwd, log.path)}, correct it, and start again.`;
}
