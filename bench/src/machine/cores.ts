import { BenchProblem } from '#bench.errors.js';
import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Everything of ours that a request passes through, database included. */
export const OUR_CORE = 0;
/** The load generator, and Kafka. */
export const LOAD_CORE = 1;

/** Throws a BenchProblem where the two do not fit. */
export function checkCores(): void {
  if (availableParallelism() < 2)
    throw new BenchProblem('Two cores are needed: one is measured, the other makes load.');
}

/** Moves a process with all its threads to one core. */
export function moveToCore(core: number, pid: number): void {
  execFileSync('taskset', ['-a', '-c', '-p', String(core), String(pid)], { stdio: 'ignore' });
}
