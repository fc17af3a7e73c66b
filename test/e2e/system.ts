import { runningSystem, type SystemPlace } from '#system/system.config.js';

/** The whole system with the sample site. It is shared by all end-to-end tests: add to it, take nothing away. */
export function systemUnderTest(): SystemPlace {
  return runningSystem();
}
