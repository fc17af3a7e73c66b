import { consumerGroups, eventCatalogue } from '@broadsheet/contracts';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { read, ROOT, sources } from './source-tree.js';

const consumers = sources('apps').filter((path) => path.endsWith('.consumer.ts'));
const handled = (path: string): string[] =>
  [...read(path).matchAll(/@WhenEvents?\(\[?([\w\s,]+)/g)].flatMap(([, names = '']) => names.match(/\w+/g) ?? []);

/** `articlePublishedV1` is `news.article.published.v1`: names and types are held together by the files. */
const topicOf = (constant: string): string => {
  const file = sources('libs/contracts').find((path) => read(path).includes(`export const ${constant} `));
  const type = /type: '([^']+)'/.exec(read(file ?? ''))?.[1];
  return eventCatalogue.find((event) => event.type === type)?.topic.name ?? `unknown event ${constant}`;
};

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
    const own = consumers.filter((path) => path.startsWith(`apps/${group}/`)).flatMap(handled);
    expect([...new Set(own.map(topicOf))].sort()).toEqual(topics.map(({ name }) => name).sort());
  });

  it('of one group never handle an event twice', () => {
    for (const { group } of consumerGroups) {
      const own = consumers.filter((path) => path.startsWith(`apps/${group}/`)).flatMap(handled);
      expect(own).toEqual([...new Set(own)]);
    }
  });
});
