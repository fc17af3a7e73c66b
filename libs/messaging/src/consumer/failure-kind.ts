import { isKafkaError } from '#kafka/kafka.errors.js';
import { BrokenRule, errorCatalogue } from '@broadsheet/contracts';
import { isDatabaseUnavailable, ReadModelsHeld, TooMuchContention } from '@broadsheet/mongo';

/**
 * `dependency`: something that this service needs is unavailable; wait for it without a limit.
 * `retry`: may succeed in a moment; a limited number of times.
 * `poison`: fails however often it is tried.
 */
export type FailureKind = 'dependency' | 'retry' | 'poison';

const DEPENDENCY_CODES = new Set<string>(['DATABASE_UNAVAILABLE', 'UPSTREAM_UNAVAILABLE', 'NOT_READY']);

/** What a handler's error means for the event that it received. */
export function failureKind(error: unknown): FailureKind {
  if (isDependencyUnavailable(error)) return 'dependency';
  if (error instanceof BrokenRule) return mayWorkLater(error) ? 'retry' : 'poison';
  return 'poison';
}

function isDependencyUnavailable(error: unknown): boolean {
  // Other writers were faster, or must finish first: never the fault of the record, so never a dead letter.
  if (error instanceof TooMuchContention || error instanceof ReadModelsHeld) return true;
  if (isDatabaseUnavailable(error)) return true;
  if (error instanceof BrokenRule) return DEPENDENCY_CODES.has(error.code);
  return isKafkaError(error);
}

function mayWorkLater({ code }: BrokenRule): boolean {
  return code === 'VERSION_CONFLICT' || 'retryAfter' in errorCatalogue[code];
}
