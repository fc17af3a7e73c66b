import { BrokenRule } from '@broadsheet/contracts';

/** The aggregate has another version than the change is based on. */
export class VersionConflict extends BrokenRule {
  readonly code = 'VERSION_CONFLICT';

  constructor(
    readonly expectedVersion: number,
    override readonly currentVersion: number,
  ) {
    super(`The change is based on version ${expectedVersion}, but the current version is ${currentVersion}.`);
  }
}
