import { BrokenRule } from '@broadsheet/contracts';

/** No key lasts for ever. */
export class ApiKeyExpiryRefused extends BrokenRule {
  readonly code = 'API_KEY_EXPIRY_REFUSED';

  constructor(days: number) {
    super(`Let it end later than now, and within ${days} days.`);
  }
}
