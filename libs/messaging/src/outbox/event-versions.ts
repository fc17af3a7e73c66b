import type { EventDraft } from '@broadsheet/contracts';

/**
 * The version of each event of one write, in order: a fact counts one up from `before`,
 * a companion carries the version of the fact it follows.
 * Throws when the write has no fact, or begins with a companion: every change of an aggregate is announced.
 */
export function eventVersions(events: readonly EventDraft[], before: number): number[] {
  let version = before;
  const versions = events.map(({ definition }) => {
    if (!definition.companion) version += 1;
    if (version === before) throw new Error(`${definition.type} follows no fact in its write.`);
    return version;
  });
  if (version === before) throw new Error('A write of an aggregate needs at least one fact.');
  return versions;
}
