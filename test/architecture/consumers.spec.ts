import * as contracts from '@broadsheet/contracts';
import type { EventDefinition } from '@broadsheet/contracts';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { read, ROOT, sources } from './source-tree.js';

const { consumerGroups, eventCatalogue } = contracts;
const consumers = sources('apps').filter((path) => path.endsWith('.consumer.ts'));
const exported: Readonly<Record<string, unknown>> = { ...contracts };

/** The events that a name of the contracts stands for: one definition, or a list such as `articleChangedEvents`. */
const eventsCalled = (name: string): EventDefinition[] =>
  [exported[name] ?? []].flat().filter((one) => eventCatalogue.includes(one as EventDefinition)) as EventDefinition[];

/** The definitions that the decorators of a consumer name. */
const handled = (path: string): EventDefinition[] =>
  [...read(path).matchAll(/@WhenEvents?\(\[?([\w\s,]+)/g)]
    .flatMap(([, names = '']) => names.match(/\w+/g) ?? [])
    .flatMap(eventsCalled);

const handledBy = (group: string): EventDefinition[] =>
  consumers.filter((path) => path.startsWith(`apps/${group}/`)).flatMap(handled);

const typesOf = (events: readonly EventDefinition[]): string[] => events.map(({ type }) => type).sort();

describe('consumers', () => {
  it('exist, and are sentences of what happens when', () => {
    expect(consumers.length).toBeGreaterThan(5);
    expect(consumers.filter((path) => !/-when-.+\.consumer\.ts$/.test(basename(path)))).toEqual([]);
  });

  it.each(consumers)('%s has a test that delivers twice and one that delivers in the wrong order', (path) => {
    const spec = ['unit', 'int']
      .map((kind) => path.replace(/\.ts$/, `.${kind}.spec.ts`))
      .find((file) => existsSync(join(ROOT, file)));
    const names = [...read(spec ?? path).matchAll(/\bit(?:\.each)?\([\s\S]*?'([^']+)'/g)]
      .map(([, name]) => name)
      .join('\n');
    expect(names).toMatch(/twice|again|duplicate/);
    expect(names).toMatch(/order|late|older|overtaken/);
  });

  it.each(consumerGroups)('of $group read the topics that are provisioned for them', ({ group, topics }) => {
    const read = new Set(handledBy(group).map(({ topic }) => topic.name));
    expect([...read].sort()).toEqual(topics.map(({ name }) => name).sort());
  });

  it.each(consumerGroups)(
    'of $group handle every event of their topics, or list it as not needed',
    ({ group, topics, notNeeded }) => {
      const published = eventCatalogue.filter(({ topic }) => topics.some(({ name }) => name === topic.name));
      const skipped = notNeeded.flatMap(({ events }) => events);
      expect(typesOf([...handledBy(group), ...skipped])).toEqual(typesOf(published));
    },
  );

  it('of one group never handle an event twice', () => {
    for (const { group } of consumerGroups) {
      const own = typesOf(handledBy(group));
      expect(own).toEqual([...new Set(own)]);
    }
  });
});
