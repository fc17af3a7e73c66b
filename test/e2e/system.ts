import { runningSystem } from '#system/system.config.js';

/** The whole system with the sample site. It is shared by all end-to-end tests: add to it, take nothing away. */
export function systemUnderTest(): { gatewayUrl: string; prefix: string } {
  return runningSystem();
}
