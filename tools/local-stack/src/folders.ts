import { join } from 'node:path';

const here = join(import.meta.dirname, '..');

/** Fixed places of the tool, found from its own place (src and dist lie at the same depth). */
export const folders = {
  root: join(here, '..', '..'),
  cache: join(here, '..', '..', '.cache'),
  kafkaPom: join(here, 'kafka', 'pom.xml'),
  kafkaLogging: join(here, 'kafka', 'log4j2.properties'),
};
