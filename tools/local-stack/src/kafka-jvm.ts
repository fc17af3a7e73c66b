import { folders } from '#folders.js';
import type { Java } from '#java.js';
import type { LogFile } from '#log-file.js';
import { ManagedProcess } from '#managed-process.js';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

const FLAGS = [
  '-XX:TieredStopAtLevel=1',
  '-XX:+UseSerialGC',
  '-Xmx512m',
  '-Xlog:disable',
  '-Xlog:all=error:stderr',
  `-Dlog4j2.configurationFile=${folders.kafkaLogging}`,
];

/**
 * Runs Kafka's main classes. The first broker writes a class-data archive when it ends (under a temporary name, renamed
 * when complete); later ones start from it, in one second instead of four. The archive's name contains a digest of the
 * Java version and the jars, so another Java or Kafka never uses a stale one.
 */
export class KafkaJvm {
  private readonly java: Java;
  private readonly jars: string;
  private readonly archive: string;
  private readonly draft: string;

  constructor(java: Java, jars: string) {
    this.java = java;
    this.jars = jars;
    const folder = join(folders.cache, 'kafka');
    mkdirSync(folder, { recursive: true });
    const digest = createHash('sha256').update(java.version).update(readdirSync(jars).sort().join('\n')).digest('hex');
    this.archive = join(folder, `classes-${digest.slice(0, 12)}.jsa`);
    this.draft = `${this.archive}.part-${process.pid}`;
  }

  /** Runs a main class with arguments; its output goes to the log. */
  run(mainClass: string[], log: LogFile): ManagedProcess {
    return this.launch([`-XX:SharedArchiveFile=${this.archive}`], mainClass, log);
  }

  /** Like `run`, and writes the archive at the end if there is none yet. */
  runAndArchive(mainClass: string[], log: LogFile): ManagedProcess {
    if (existsSync(this.archive)) return this.run(mainClass, log);
    return this.launch([`-XX:ArchiveClassesAtExit=${this.draft}`], mainClass, log);
  }

  /** Call it when the broker has ended by itself or by SIGTERM. */
  async keepArchive(): Promise<void> {
    if (existsSync(this.draft)) await rename(this.draft, this.archive);
  }

  /** Call it when the broker was killed: its archive is incomplete. */
  async dropDraft(): Promise<void> {
    await rm(this.draft, { force: true });
  }

  private launch(archiving: string[], mainClass: string[], log: LogFile): ManagedProcess {
    const args = [...FLAGS, ...archiving, '-cp', join(this.jars, '*'), ...mainClass];
    return new ManagedProcess({ command: this.java.command, args, log });
  }
}
