import { BrokenRule } from '@broadsheet/contracts';

/** Front ends can indent only so far. */
export class ThreadTooDeep extends BrokenRule {
  readonly code = 'THREAD_TOO_DEEP';

  constructor(levels: number) {
    super(`A thread has at most ${levels} levels; answer a comment further up.`);
  }
}
