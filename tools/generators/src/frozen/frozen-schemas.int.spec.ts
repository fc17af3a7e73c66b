import { defineEvent, topics, type EventDefinition, type Topic } from '@broadsheet/contracts';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { frozenSchemas } from '#frozen/frozen-schemas.js';
import { z } from 'zod';

const event = (happened: string, data: z.ZodType, topic: Topic = topics.article): EventDefinition =>
  defineEvent({ type: `news.boat.${happened}.v1`, topic, summary: 'About a boat.', data, subject: () => 'b' });

const sailed = event('sailed', z.object({ id: z.uuid() }));
const moored = event('moored', z.object({ id: z.uuid() }));
const sank = event('sank', z.object({ id: z.uuid() }));

describe('frozenSchemas', () => {
  let root: string;
  const sut = (...events: EventDefinition[]) => frozenSchemas(root, events);

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'frozen-'));
    await mkdir(join(root, 'test/contracts/schemas'), { recursive: true });
    const { files } = await sut(sailed, moored);
    for (const { path, content } of files) await writeFile(join(root, path), content);
  });

  afterAll(() => rm(root, { recursive: true }));

  it('refuses nothing when nothing changed, and freezes a new event', async () => {
    const { files, refusals } = await sut(sailed, moored, sank);
    expect(refusals).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual(
      ['sailed', 'moored', 'sank'].map((one) => `test/contracts/schemas/news.boat.${one}.v1.schema.json`),
    );
  });

  it('updates the frozen schema after a compatible change', async () => {
    const { files, refusals } = await sut(
      event('sailed', z.object({ id: z.uuid(), flag: z.string().optional() })),
      moored,
    );
    expect(refusals).toEqual([]);
    expect(files[0]?.content).toContain('"flag"');
  });

  it('refuses an incompatible change, names the field and the remedy, and does not write the file', async () => {
    const { files, refusals } = await sut(event('sailed', z.object({ id: z.int() })), moored);
    expect(refusals).toEqual([
      'news.boat.sailed.v1 is published and cannot change like this:\n' +
        '  id: was string, is integer\n' +
        'Leave it as it was, and define news.boat.sailed.v2 in a new file: libs/contracts/src/events/boat-sailed.v2.ts.',
    ]);
    expect(files.map(({ path }) => path)).toEqual(['test/contracts/schemas/news.boat.moored.v1.schema.json']);
  });

  it.each<[string, Partial<Topic>, string]>([
    ['another topic', { name: 'news.harbour' }, 'x-topic was "news.article", is "news.harbour"'],
    ['another key', { key: 'boat id' }, 'x-key was "article id", is "boat id"'],
    ['another cleanup', { cleanup: { kind: 'compact' } }, 'x-cleanup was {"kind":"keep"}, is {"kind":"compact"}'],
  ])('refuses %s: published records stay where they are', async (_what, topic, change) => {
    const { refusals } = await sut(event('sailed', sailed.schema, { ...topics.article, ...topic }), moored);
    expect(refusals).toHaveLength(1);
    expect(refusals[0]).toContain(change);
  });

  it('refuses a removed event', async () => {
    const { refusals } = await sut(moored);
    expect(refusals).toEqual([
      'news.boat.sailed.v1 is published and has no definition any more.\n' +
        'Its records are in the log for ever: put it back into libs/contracts/src/event-catalogue.ts.',
    ]);
  });
});
