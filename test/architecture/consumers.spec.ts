import * as contracts from '@broadsheet/contracts';
import { consumerGroups, eventCatalogue } from '@broadsheet/contracts';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { read, ROOT, sources } from './source-tree.js';

type Definition = (typeof eventCatalogue)[number];

const consumers = sources('apps').filter((path) => path.endsWith('.consumer.ts'));

/** Event types of the topics of a group that none of its consumers handles, on purpose. */
const NOT_NEEDED: Readonly<Record<string, readonly string[]>> = {
  comments: [],
  recommendations: [
    // How an account is used says nothing of what its owner reads; only its deletion does.
    ...['api-key-created.v1', 'api-key-revoked.v1', 'created.v1', 'edited.v1', 'roles-changed.v1'].map(
      (name) => `news.account.${name}`,
    ),
    ...['news.account.session-ended.v1', 'news.account.session-ended.v2'],
    // For analysts: what was shown and clicked is evidence about the lists, not about the articles.
    ...['clicked.v1', 'clicked.v2', 'served.v1', 'served.v2'].map((name) => `news.activity.${name}`),
    // A comment counts once for its article, whatever becomes of it.
    ...['news.comment.deleted.v1', 'news.comment.rejected.v1'],
  ],
};

/** The events of one name in the contracts, which is an event or a list of events. */
const eventsNamed = (name: string): Definition[] => {
  const found = (contracts as Readonly<Record<string, unknown>>)[name];
  if (found === undefined) throw new Error(`no event of the contracts is called ${name}`);
  return [found].flat() as Definition[];
};
const handled = (path: string): Definition[] =>
  [...read(path).matchAll(/@WhenEvents?\(\[?([\w\s,.]+)/g)]
    .flatMap(([, names = '']) => names.match(/\w+/g) ?? [])
    .flatMap(eventsNamed);
const handledBy = (group: string): Definition[] =>
  consumers.filter((path) => path.startsWith(`apps/${group}/`)).flatMap(handled);

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
    const read = handledBy(group).map(({ topic }) => topic.name);
    expect([...new Set(read)].sort()).toEqual(topics.map(({ name }) => name).sort());
  });

  it.each(consumerGroups)('of $group handle each type of their topics, or do not need it', ({ group, topics }) => {
    const types = eventCatalogue.filter(({ topic }) => topics.some(({ name }) => name === topic.name));
    const own = handledBy(group).map(({ type }) => type);
    const left = types.map(({ type }) => type).filter((type) => !own.includes(type));
    expect(left.sort()).toEqual([...(NOT_NEEDED[group] ?? [])].sort());
  });

  it.each(consumerGroups)('of $group never handle an event twice', ({ group }) => {
    const own = handledBy(group).map(({ type }) => type);
    expect(own).toEqual([...new Set(own)]);
  });
});
