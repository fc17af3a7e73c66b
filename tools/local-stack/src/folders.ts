import { join } from 'node:path';

const here = join(import.meta.dirname, '..');

/** Fixed paths of the tool, relative to this file (src and dist have the same depth). */
export const folders = {
  root: join(here, '..', '..'),
  cache: join(here, '..', '..', '.cache'),
  kafkaPom: join(here, 'kafka', 'pom.xml'),
  kafkaLogging: join(here, 'kafka', 'log4j2.properties'),
};
