import { findExecutable } from '#executable.js';
import { fetchOnce } from '#fetch-once.js';
import { folders } from '#folders.js';
import { problems } from '#stack.errors.js';
import { lastWord, runCommand } from '#run-command.js';
import type { StackConfig } from '#stack.config.js';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const KAFKA_VERSION = '4.1.0';
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

/** The folder with Kafka's jars: of KAFKA_HOME, else downloaded once by Maven into the cache. */
export async function findKafkaJars(config: StackConfig, say: (line: string) => void): Promise<string> {
  if (config.KAFKA_HOME !== undefined) return jarsOf(config.KAFKA_HOME);
  const libs = join(folders.cache, 'kafka', `libs-${KAFKA_VERSION}`);
  if (existsSync(libs)) return libs;
  const maven = findExecutable('mvn', config.PATH);
  if (maven === undefined) throw problems.mavenMissing();
  say(`Downloading Kafka ${KAFKA_VERSION} with Maven (43 MB, only once)`);
  await fetchOnce(libs, (part) => copyJars(maven, part));
  return libs;
}

function jarsOf(home: string): string {
  const libs = join(home, 'libs');
  const hasJars = existsSync(libs) && readdirSync(libs).some((name) => name.endsWith('.jar'));
  if (!hasJars) throw problems.kafkaHomeEmpty(home);
  return libs;
}

async function copyJars(maven: string, part: string): Promise<void> {
  const args = ['-q', '-B', '-f', folders.kafkaPom, COPY, `-DoutputDirectory=${part}`, '-DincludeScope=runtime'];
  const { ok, output } = await runCommand(maven, args);
  if (!ok) throw problems.mavenFailed(lastWord(output));
}
