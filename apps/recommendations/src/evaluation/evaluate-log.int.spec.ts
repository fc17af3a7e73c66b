import { evaluateLog } from './evaluate-log.js';
import type { EvaluationOptions } from './evaluation-options.js';
import { type Comparison, reportAsData, reportAsText } from './report.js';
import { servicePartsOf } from './service-parts.js';
import { EvaluationModule } from '#evaluation.module.js';
import { expectSameContents, freshDatabase } from '#mongo/database.spec.js';
import { HOUR_MS, MINUTE_MS } from '@broadsheet/contracts';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Connection } from 'mongoose';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const START = Date.UTC(2026, 0, 1);

/** Each hour an article that several readers read soon, with the one before, and one that nobody reads: a log that can be foretold. */
function aForeseeableLog(hours: number): string {
  const lines: object[] = [];
  const at = (hour: number, minute: number) => new Date(START + hour * HOUR_MS + minute * MINUTE_MS).toISOString();
  for (let hour = 0; hour < hours; hour += 1) {
    const text = hour % 2 ? 'The harbour is full of boats' : 'A goal in the last minute decides the match';
    lines.push({
      type: 'article',
      id: `a${hour}`,
      title: `Story ${hour}`,
      text,
      publishedAt: at(hour, 0),
      label: text,
    });
    lines.push({ type: 'article', id: `b${hour}`, title: 'Read by nobody', publishedAt: at(hour, 1) });
    for (const [minute, type] of ['like', 'comment', 'dislike'].entries()) {
      lines.push({ type, reader: 'r0', article: `a${hour}`, at: at(hour, 50 + minute) });
    }
    for (let reader = 0; reader < 6; reader += 1) {
      if (hour > 0)
        lines.push({ type: 'read', reader: `r${reader}`, article: `a${hour - 1}`, at: at(hour, reader * 4) });
      lines.push({ type: 'read', reader: `r${reader}`, article: `a${hour}`, at: at(hour, reader * 4 + 2) });
    }
  }
  return lines.map((line) => JSON.stringify(line)).join('\n');
}

function expectBetterThanByLot(comparison: Comparison | undefined): void {
  if (!comparison) throw new Error('there was nothing to compare');
  const { product, baselines } = comparison;
  expect(product.ndcg5).toBeGreaterThan(baselines['random']?.ndcg5 ?? 1);
  expect(baselines['random']?.targets).toBe(product.targets);
}

describe('evaluateLog', () => {
  const databases: Connection[] = [];
  const contexts: INestApplicationContext[] = [];
  let folder: string;
  let said: string[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evaluation-'));
    said = [];
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    await Promise.all(databases.splice(0).map((connection) => connection.close()));
    await rm(folder, { recursive: true });
  });

  const freshParts = async () => {
    const connection = await freshDatabase();
    databases.push(connection);
    const context = await NestFactory.createApplicationContext(EvaluationModule.on(connection), { logger: false });
    contexts.push(context);
    return servicePartsOf(context);
  };
  const evaluate = async (name: string, content: string | Buffer, options: Partial<EvaluationOptions> = {}) => {
    const events = join(folder, name);
    await writeFile(events, content);
    const all = { from: 'log', seed: 1, maxTargets: 100, events, ...options } as const;
    return evaluateLog(all, { freshParts, say: (line) => said.push(line) });
  };

  it('measures the lists of the service and baselines, the same each time', async () => {
    const log = aForeseeableLog(24);
    const report = await evaluate('log.ndjson', log);
    for (const comparison of [report.personal, report.related]) expectBetterThanByLot(comparison);
    expect(Object.keys(report.related?.baselines ?? {})).toContain('co-read counts');
    expect(report.content?.ndcg5).toBe(1);
    expect(said.at(-1)).toBe('354 of 354 activities replayed');
    expect(reportAsData(await evaluate('log.ndjson.gz', gzipSync(log)))).toEqual(reportAsData(report));
    expect(reportAsText(report)).toContain('nDCG@5 above decayed popularity');
  }, 60_000);

  it.each([1, 8])(
    'finds the same when every read comes twice and in disorder, to %i consumers',
    async (disorder) => {
      const log = aForeseeableLog(20);
      const ordered = await evaluate('log.ndjson', log);
      const disordered = await evaluate('log.ndjson', log, { disorder });
      expect(reportAsData(disordered)).toEqual(reportAsData(ordered));
      // Each evaluation has one database for neighbours, and one for the replay.
      const [, inOrder, , inDisorder] = databases as [Connection, Connection, Connection, Connection];
      await expectSameContents(inDisorder, inOrder);
    },
    60_000,
  );

  it('converts a log of Deskdrop', async () => {
    const rows = Array.from({ length: 60 }, (_, n) => `${START / 1_000 + n * 60},VIEW,c${n >> 2},p${n % 4},s`);
    const csv = ['timestamp,eventType,contentId,personId,sessionId', ...rows].join('\n');
    const { personal, content } = await evaluate('log.csv', csv, { from: 'deskdrop' });
    expect(personal?.product.targets).toBeGreaterThan(5);
    expect(content).toBeUndefined();
  }, 60_000);

  it.each([
    ['log.ndjson', 'log', '{"type":"read","reader":"r"}', /log\.ndjson, line 1: article: .*; at: /],
    ['log.ndjson', 'log', '{"type":"article","id":"a"}\n\n{', /log\.ndjson, line 3 is not JSON: /],
    ['log.ndjson', 'log', '', /neither an article nor an activity/],
    ['log.ndjson.gz', 'log', 'not packed', /log\.ndjson\.gz cannot be read after line 0: incorrect header check/],
    ['log.csv', 'deskdrop', 'timestamp,eventType\n', /line 1: there is no column contentId, personId/],
    ['log.csv', 'deskdrop', 'timestamp,eventType,contentId,personId\n1,SLEEP,c,p', /line 2: eventType "SLEEP"/],
  ] as const)('says of %s (%s) what is wrong with it, and where', async (name, from, content, message) => {
    await expect(evaluate(name, content, { from })).rejects.toThrow(message);
  });

  it.each([
    [{ events: '/nowhere/log.ndjson' }, /log\.ndjson cannot be read after line 0: ENOENT/],
    [{ from: 'labelled-texts', articles: '/nowhere/texts.tar.gz' }, /texts\.tar\.gz cannot be read/],
  ] as const)('says which file is not there (%j)', async (options, message) => {
    await expect(evaluate('log.ndjson', '', options)).rejects.toThrow(message);
  });
});
