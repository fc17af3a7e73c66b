import { poll } from '#concurrency/poll.js';

type Falsy = false | 0 | '' | null | undefined;

interface UntilOptions {
  /** What is waited for; it stands in the error. */
  readonly what: string;
  readonly withinMs: number;
  /** Milliseconds between two looks; 10 by default. */
  readonly everyMs?: number;
}

/** What was waited for did not happen in time. */
class TimedOut extends Error {
  override readonly name = 'TimedOut';
}

const EVERY_MS = 10;

/**
 * Polls until `look` returns a truthy value, and returns it. A look that throws has not seen it yet. Throws TimedOut at the
 * deadline, with what was waited for and the last value or error.
 */
export async function until<T>(look: () => T | Promise<T>, options: UntilOptions): Promise<Exclude<T, Falsy>> {
  const { what, withinMs, everyMs = EVERY_MS } = options;
  let last: { readonly value?: T; readonly error?: unknown } = {};
  const seen = await poll(
    async () => {
      last = await attempt(look);
      return last.value ? { value: last.value as Exclude<T, Falsy> } : undefined;
    },
    { everyMs, withinMs },
  );
  if (seen) return seen.value;
  throw new TimedOut(`waited ${withinMs} ms in vain for ${what}; last: ${textOf(last)}`, { cause: last.error });
}

async function attempt<T>(look: () => T | Promise<T>): Promise<{ readonly value?: T; readonly error?: unknown }> {
  try {
    return { value: await look() };
  } catch (error) {
    return { error };
  }
}

function textOf({ value, error }: { readonly value?: unknown; readonly error?: unknown }): string {
  if (error instanceof Error) return error.message;
  return JSON.stringify(error ?? value) ?? 'undefined';
}
