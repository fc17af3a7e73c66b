import type { EventDefinition } from '@broadsheet/contracts';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freeze, type FrozenEvent } from '#frozen/frozen-event.js';
import { refusalOf, removalRefusal } from '#frozen/refusal.js';
import type { GeneratedFile } from '#generated-file.js';

const FOLDER = 'test/contracts/schemas';
const SUFFIX = '.schema.json';

export interface FrozenSchemas {
  /** As they ought to be: new events, and compatible changes of others. An incompatible one is not among them. */
  readonly files: readonly GeneratedFile[];
  /** One for each event that changed in a way that its readers could not follow. */
  readonly refusals: readonly string[];
}

/** Compares the events with what is frozen of them below `root`. */
export async function frozenSchemas(root: string, events: readonly EventDefinition[]): Promise<FrozenSchemas> {
  const frozen = await readFrozen(join(root, FOLDER));
  const refused = new Map(events.map((event) => [event.type, refusalFor(event, frozen.get(event.type))]));
  const types = events.map(({ type }) => type);
  const removed = [...frozen.keys()].filter((type) => !types.includes(type)).map(removalRefusal);
  return {
    files: events.filter(({ type }) => refused.get(type) === undefined).map(fileOf),
    refusals: [...[...refused.values()].filter((refusal) => refusal !== undefined), ...removed],
  };
}

function refusalFor(event: EventDefinition, frozen: FrozenEvent | undefined): string | undefined {
  return frozen && refusalOf(event, frozen);
}

function fileOf(event: EventDefinition): GeneratedFile {
  return { path: `${FOLDER}/${event.type}${SUFFIX}`, content: JSON.stringify(freeze(event)) };
}

async function readFrozen(folder: string): Promise<ReadonlyMap<string, FrozenEvent>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(SUFFIX));
  const read = names.map(async (name) => {
    const text = await readFile(join(folder, name), 'utf8');
    return [name.slice(0, -SUFFIX.length), JSON.parse(text) as FrozenEvent] as const;
  });
  return new Map(await Promise.all(read));
}
