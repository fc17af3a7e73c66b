import { join } from 'node:path';
import config from '../../jest.config.mjs';

const [unit] = config.projects;

/**
 * The fault tests: real processes with real signals, each file with a Kafka and a MongoDB of its own. One after the
 * other, as they measure times; and no part of `npm test`, as they take half an hour.
 * @type {import('jest').Config}
 */
export default {
  ...unit,
  rootDir: join(import.meta.dirname, '..', '..'),
  displayName: 'faults',
  testMatch: ['<rootDir>/test/faults/**/*.fault.spec.ts'],
  testTimeout: 600_000,
  maxWorkers: 1,
  reporters: config.reporters,
};
