import { Outrun } from '#domain/outrun.errors.js';
import { BrokenRule } from '@broadsheet/contracts';

const ATTEMPTS = 40;

/**
 * Decides and saves again while others take the wanted slug, number or source id in between.
 * Each time at least one writer gets through, so that few attempts are needed; after forty it throws Outrun.
 */
export async function whileOutrun<T>(work: () => Promise<T>): Promise<T> {
  return repeat(work, (error) => error instanceof Outrun);
}

/** The same for a change that names no version of its own: it decides again on whatever there is now. */
export async function whileOutrunOrConflicting<T>(work: () => Promise<T>): Promise<T> {
  return repeat(
    work,
    (error) => error instanceof Outrun || (error instanceof BrokenRule && error.code === 'VERSION_CONFLICT'),
  );
}

async function repeat<T>(work: () => Promise<T>, another: (error: unknown) => boolean): Promise<T> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!another(error)) throw error;
    }
  }
  throw new Outrun();
}
