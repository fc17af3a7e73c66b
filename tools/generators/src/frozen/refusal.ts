import type { EventDefinition } from '@broadsheet/contracts';
import { freeze, type FrozenEvent } from '#frozen/frozen-event.js';
import { schemaChanges } from '#frozen/schema-changes.js';

/** Why the definition may not take the place of what is frozen, field by field, and what to do; `undefined` if it may. */
export function refusalOf(definition: EventDefinition, frozen: FrozenEvent): string | undefined {
  const wrong = schemaChanges(frozen, freeze(definition)).filter(({ compatible }) => !compatible);
  if (wrong.length === 0) return undefined;
  const { type } = definition;
  const next = nextVersion(type);
  return [
    `${type} is published and cannot change like this:`,
    ...wrong.map(({ field, what }) => `  ${field}: ${what}`),
    `Leave it as it was, and define ${next} in a new file: libs/contracts/src/events/${fileOf(next)}.`,
  ].join('\n');
}

/** Why a frozen event without a definition is refused. */
export function removalRefusal(type: string): string {
  return [
    `${type} is published and has no definition any more.`,
    `Its records are in the log for ever: put it back into libs/contracts/src/event-catalogue.ts.`,
  ].join('\n');
}

function nextVersion(type: string): string {
  return type.replace(/\d+$/, (version) => String(Number(version) + 1));
}

/** `news.article.published.v2` is defined in `article-published.v2.ts`. */
function fileOf(type: string): string {
  const [, subject, happened, version] = type.split('.');
  return `${subject}-${happened}.${version}.ts`;
}
