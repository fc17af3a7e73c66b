import { acknowledgedWrites, looking } from '#invariants/acknowledged-writes.js';
import { commentCounters } from '#invariants/comment-counters.js';
import { deadLetters, type Poison, withoutPoison } from '#invariants/dead-letters.js';
import { acknowledgedEvents, eventsOfState, searching, stateOfEvents } from '#invariants/events-and-state.js';
import type { Evidence } from '#invariants/evidence.js';
import { type Finding, sentenceOf } from '#invariants/finding.js';
import { categoriesFold, indexedArticlesFold, knownArticlesFold } from '#invariants/folded-articles.js';
import { readsFold } from '#invariants/read-fold.js';
import { groupStates, liveConsumers } from '#invariants/live-consumers.js';
import { duplicatesIn, orderPerSubject } from '#invariants/order-per-subject.js';
import { availability, type FaultWindow, promptReads, promptWrites } from '#invariants/prompt-answers.js';
import { type Baseline, resources, resourcesOf } from '#invariants/resources.js';
import { appliedUnknowns, unknownOutcomes } from '#invariants/unknown-outcomes.js';
import { DEAD_LETTER_TOPICS, EVENT_TOPICS } from '#log/topics.js';
import type { FaultStage } from '#stage/fault-stage.js';
import { consumerGroups } from '@broadsheet/contracts';
import { poll } from '@broadsheet/platform/concurrency';
import { isServiceName } from '@broadsheet/start';

export interface Circumstances {
  /** From when something was broken, and from when all was well again; I6 is not checked without it. */
  readonly window?: FaultWindow;
  /** Whether reads need nothing of what was broken. */
  readonly readsGoOn?: boolean;
  /** I8 is not checked without it. */
  readonly baseline?: Baseline;
  readonly poison?: readonly Poison[];
}

export interface Verdict {
  readonly findings: readonly Finding[];
  /** A sentence for each invariant that does not hold; empty when all do. */
  readonly violations: readonly string[];
  readonly figures: Figures;
}

export interface Figures {
  readonly acknowledged: number;
  /** Acknowledged writes whose events are all in the log. */
  readonly acknowledgedInLog: number;
  /** Acknowledged writes that are not in the log, or not at their owner. */
  readonly lost: number;
  readonly unknown: number;
  /** Of the unknown ones, those that turn out to have been applied. */
  readonly appliedUnknown: number;
  readonly records: number;
  readonly duplicates: number;
  /** Share of reads that went well while something was broken. */
  readonly readAvailability: number;
}

/** The gateway's deadlines (10 s and 2 s, a page's parts included), and what a busy machine adds. */
const WRITE_DEADLINE_MS = 11_500;
const READ_DEADLINE_MS = 3_500;
/** More than a session of the consumers. */
const SETTLED_WITHIN_MS = 30_000;
const CHECKED_EVERY_MS = 100;

/** Checks I1 to I9. Call it when the system has healed and drained, and no load runs. */
export async function judge(stage: FaultStage, circumstances: Circumstances = {}): Promise<Verdict> {
  const { poison = [] } = circumstances;
  const [operations, records, letters, state] = await Promise.all([
    stage.record.read(),
    stage.log.read(EVENT_TOPICS),
    stage.log.read(DEAD_LETTER_TOPICS),
    stage.databases.snapshot(),
  ]);
  const evidence = { operations, log: withoutPoison(records, poison), state };
  const findings = [
    ...findingsOf(evidence),
    ...answersOf(evidence, stage, circumstances),
    deadLetters(letters, poison),
    ...(await processFindings(stage, circumstances)),
  ];
  const violations = findings.filter(({ wrong }) => wrong.length > 0).map(sentenceOf);
  return { findings, violations, figures: figuresOf(evidence, stage, circumstances) };
}

/** What state and log say about I1 to I5. */
export function findingsOf(evidence: Evidence): Finding[] {
  return [
    acknowledgedWrites(evidence),
    acknowledgedEvents(evidence),
    stateOfEvents(evidence),
    eventsOfState(evidence),
    orderPerSubject(evidence.log),
    knownArticlesFold(evidence),
    indexedArticlesFold(evidence),
    categoriesFold(evidence),
    readsFold(evidence),
    commentCounters(evidence.state),
    unknownOutcomes(evidence),
  ];
}

function answersOf({ operations }: Evidence, { reads }: FaultStage, { window, readsGoOn = false }: Circumstances) {
  if (!window) return [];
  const deadlines = { writeDeadlineMs: WRITE_DEADLINE_MS, readDeadlineMs: READ_DEADLINE_MS };
  const answers = { operations, reads, window, readsGoOn, ...deadlines };
  return [promptWrites(answers), promptReads(answers)];
}

/** A dead member leaves its group when its session times out, and memory comes back late: these are asked for a while. */
async function processFindings(stage: FaultStage, { baseline }: Circumstances): Promise<Finding[]> {
  const alive = async () => liveConsumers(await groupStates(stage.log, stage.prefix), processesOf(stage));
  const holding = async (before: Baseline) => resources(before, await resourcesOf(stage.system.running));
  const groups = await settled(alive);
  return baseline ? [groups, await settled(() => holding(baseline))] : [groups];
}

async function settled(check: () => Promise<Finding>): Promise<Finding> {
  let finding = await check();
  const isRight = async (): Promise<boolean> => {
    finding = await check().catch(() => finding);
    return finding.wrong.length === 0;
  };
  await poll(isRight, { everyMs: CHECKED_EVERY_MS, withinMs: SETTLED_WITHIN_MS });
  return finding;
}

function figuresOf(evidence: Evidence, { reads }: FaultStage, { window }: Circumstances): Figures {
  const { operations, log } = evidence;
  const acknowledged = operations.filter(({ outcome }) => outcome === 'acknowledged');
  const isInLog = searching(log);
  const problemAtOwner = looking(evidence);
  return {
    acknowledged: acknowledged.length,
    acknowledgedInLog: acknowledged.filter(isInLog).length,
    lost: acknowledged.filter((one) => !isInLog(one) || problemAtOwner(one) !== null).length,
    unknown: operations.filter(({ outcome }) => outcome === 'unknown').length,
    appliedUnknown: appliedUnknowns(evidence),
    records: log.length,
    duplicates: duplicatesIn(log),
    readAvailability: window ? availability(reads, window) : 1,
  };
}

function processesOf({ system }: FaultStage): Map<string, number> {
  return new Map(
    consumerGroups.map(({ group }) => [group, isServiceName(group) ? system.replicasOf(group).length : 0]),
  );
}
