import { crashes } from '#crashes.js';
import { FaultStage, judge, recover, type Verdict } from '@broadsheet/fault-harness';

export interface CrashDemoOptions {
  /** The folder of the repository. */
  readonly root: string;
  /** Gets each line of the story. */
  readonly say: (line: string) => void;
  /** Called while the broker is unavailable and acknowledged writes wait: a test removes one of their events here. */
  readonly meanwhile?: (stage: FaultStage) => Promise<void>;
}

const MIX = ['create', 'publish', 'edit', 'comment', 'comment', 'activity'] as const;
const LOAD = { mix: MIX, concurrency: 12, perSecond: 80, maxMs: 60_000 };

/**
 * Puts a whole system under load, kills, stops and freezes parts of it, and has an independent reader say what became
 * of every acknowledged write. Returns whether nothing was lost and everything was applied once. Leaves nothing running.
 */
export async function crashDemo({ root, say, meanwhile }: CrashDemoOptions): Promise<boolean> {
  say('Starting a Kafka, a MongoDB and four services of its own …');
  const stage = await FaultStage.open({ root, articles: 10 });
  try {
    const load = stage.load(LOAD).start();
    say('Load: articles are written, edited and published, comments posted, reads reported, 80 a second.');
    await crashes({ stage, load, say, meanwhile });
    say('Everything is started again that does not run …');
    const recovery = await recover(stage, load);
    say(`All is ready after ${inSeconds(recovery.readyMs)}, nothing waits after ${inSeconds(recovery.drainedMs)}.`);
    const verdict = await judge(stage);
    for (const violation of verdict.violations) say(violation);
    say(sumOf(verdict));
    return verdict.violations.length === 0;
  } finally {
    await stage.close();
  }
}

function inSeconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}

/** The sum of it all in one line: `acknowledged N · in the log N · lost 0 · duplicates N, applied once`. */
export function sumOf({ findings, figures }: Verdict): string {
  const { acknowledged, acknowledgedInLog, lost, duplicates } = figures;
  const once = findings.every(({ invariant, wrong }) => invariant !== 'I4' || wrong.length === 0);
  const parts = [`acknowledged ${acknowledged}`, `in the log ${acknowledgedInLog}`, `lost ${lost}`];
  return [...parts, `duplicates ${duplicates}, ${once ? 'applied once' : 'NOT applied once'}`].join(' · ');
}
