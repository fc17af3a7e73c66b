import { setTimeout as pause } from 'node:timers/promises';

type Falsy = false | 0 | '' | null | undefined;

export interface UntilOptions {
  /** Milliseconds before it gives up; 10,000 unless told. */
  readonly deadlineMs?: number;
  /** What is waited for, as the error shall tell it. */
  readonly what?: string;
}

const LOOK_EVERY_MS = 10;

/**
 * Asks again and again until the answer is truthy, and returns it. A probe that throws has not answered yet.
 * Rejects at the deadline, telling what was waited for and what the last answer or error was.
 */
export async function until<T>(probe: () => T | Promise<T>, options: UntilOptions = {}): Promise<Exclude<T, Falsy>> {
  const { deadlineMs = 10_000, what = 'a truthy answer' } = options;
  const deadline = performance.now() + deadlineMs;
  let last: Attempt<T>;
  do {
    last = await attempt(probe);
    if (last.answer) return last.answer as Exclude<T, Falsy>;
    await pause(LOOK_EVERY_MS);
  } while (performance.now() < deadline);
  throw new Error(`waited ${deadlineMs} ms in vain for ${what}; last: ${tell(last)}`, { cause: last.error });
}

interface Attempt<T> {
  readonly answer?: T;
  readonly error?: unknown;
}

async function attempt<T>(probe: () => T | Promise<T>): Promise<Attempt<T>> {
  try {
    return { answer: await probe() };
  } catch (error) {
    return { error };
  }
}

function tell({ answer, error }: Attempt<unknown>): string {
  if (error instanceof Error) return error.message;
  return JSON.stringify(error ?? answer) ?? 'undefined';
}
