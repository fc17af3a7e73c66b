import type { EventDefinition } from '@broadsheet/contracts';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freeze, type FrozenEvent } from '#frozen/frozen-event.js';
import { schemaChanges } from '#frozen/schema-changes.js';
import type { GeneratedFile } from '#generated-file.js';

const FOLDER = 'test/contracts/schemas';
const SUFFIX = '.schema.json';

export interface FrozenSchemas {
  /** The current files of all events but the refused ones. */
  readonly files: readonly GeneratedFile[];
  /** One for each event that was removed or changed incompatibly. */
  readonly refusals: readonly string[];
}

/** Compares the events with their frozen schemas below `root`. */
export async function frozenSchemas(root: string, events: readonly EventDefinition[]): Promise<FrozenSchemas> {
  const frozen = await readFrozen(join(root, FOLDER));
  const refused = new Map(events.map((event) => [event.type, refusalOf(event, frozen.get(event.type))]));
  const types = events.map(({ type }) => type);
  const removed = [...frozen.keys()].filter((type) => !types.includes(type)).map(removalRefusal);
  return {
    files: events.filter(({ type }) => refused.get(type) === undefined).map(fileOf),
    refusals: [...[...refused.values()].filter((refusal) => refusal !== undefined), ...removed],
  };
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

/** Which fields changed incompatibly, and what to do; `undefined` if there are none or the event is new. */
function refusalOf(definition: EventDefinition, frozen: FrozenEvent | undefined): string | undefined {
  if (frozen === undefined) return undefined;
  const incompatible = schemaChanges(frozen, freeze(definition)).filter(({ compatible }) => !compatible);
  if (incompatible.length === 0) return undefined;
  const { type } = definition;
  const next = nextVersion(type);
  return [
    `${type} is published and cannot change like this:`,
    ...incompatible.map(({ field, what }) => `  ${field}: ${what}`),
    `Leave it as it was, and define ${next} in a new file: libs/contracts/src/events/${sourceFileOf(next)}.`,
  ].join('\n');
}

/** The refusal of a frozen event that has no definition. */
function removalRefusal(type: string): string {
  return [
    `${type} is published and has no definition any more.`,
    `Its records are in the log for ever: put it back into libs/contracts/src/event-catalogue.ts.`,
  ].join('\n');
}

function nextVersion(type: string): string {
  return type.replace(/\d+$/, (version) => String(Number(version) + 1));
}

/** `news.article.published.v2` is defined in `article-published.v2.ts`. */
function sourceFileOf(type: string): string {
  const [, subject, happened, version] = type.split('.');
  return `${subject}-${happened}.${version}.ts`;
}
