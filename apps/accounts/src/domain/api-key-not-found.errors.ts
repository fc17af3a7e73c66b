import { BrokenRule } from '@broadsheet/contracts';

/** There never was such a key, or it ended so long ago that it was forgotten. */
export class ApiKeyNotFound extends BrokenRule {
  readonly code = 'API_KEY_NOT_FOUND';

  constructor() {
    super('There is no API key with this id.');
  }
}
