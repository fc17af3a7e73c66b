import { DEAD_LETTER_TOPICS, EVENT_TOPICS, LogReader } from '@broadsheet/fault-harness';
import { kafkaBrokers } from '@broadsheet/testing';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Something that may hold what it should not, by a name that a person finds again. */
export interface Trace {
  readonly where: string;
  readonly text: string;
}

/** Every log of a system so far. */
export async function logsIn(folder: string): Promise<Trace[]> {
  const names = await readdir(folder);
  return Promise.all(names.map(async (where) => ({ where, text: await readFile(join(folder, where), 'utf8') })));
}

/** Everything that services count. */
export async function metricsOf(urls: ReadonlyMap<string, string>): Promise<Trace[]> {
  const read = async ([service, url]: [string, string]): Promise<Trace> => {
    const response = await fetch(`${url}/metrics`);
    return { where: `metrics of ${service}`, text: await response.text() };
  };
  return Promise.all([...urls].map(read));
}

/** Every record of every topic, dead letters included. */
export async function recordsOf(prefix: string): Promise<Trace[]> {
  const log = new LogReader({ brokers: kafkaBrokers(), prefix });
  const records = await log.read([...EVENT_TOPICS, ...DEAD_LETTER_TOPICS]);
  return records.map(({ topic, key, value, headers }) => {
    const own = Object.entries(headers).map(([name, one]) => `${name}: ${String(one)}`);
    return { where: topic, text: [key, value?.toString('utf8'), ...own].join('\n') };
  });
}

/** Where one of the texts stands, as it is or as an address or a base64 has it. */
export function findIn(traces: readonly Trace[], secrets: Readonly<Record<string, string>>): string[] {
  return traces.flatMap(({ where, text }) =>
    Object.entries(secrets)
      .filter(([, secret]) => spellings(secret).some((one) => text.includes(one)))
      .map(([name]) => `${name} stands in ${where}`),
  );
}

function spellings(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [secret, encodeURIComponent(secret), bytes.toString('hex'), bytes.toString('base64url').slice(0, -2)];
}
