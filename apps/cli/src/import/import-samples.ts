import { CommandFailed } from '#cli.errors.js';
import type { GatewayClient } from '#gateway/gateway.client.js';
import { readSampleArticle } from '#import/sample-article.js';
import { activityReports, commentBatches, readSampleActivity, readSampleComments } from '#import/sample-trail.js';
import { readTextFile } from '#import/input-file.js';
import type { ImportedArticle } from '@broadsheet/contracts';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Imports a sample site. All files are read before anything is sent; importing it again changes nothing. */
export async function importSamples(
  gateway: GatewayClient,
  folder: string,
  say: (line: string) => void,
): Promise<void> {
  const articles = await readArticles(join(folder, 'articles'));
  const comments = await readWith(readSampleComments, folder, 'comments.ndjson');
  const activity = await readWith(readSampleActivity, folder, 'activity.ndjson');

  const ids = new Map<string, string>();
  for (const article of articles) {
    const { id } = await gateway.call('importArticle', { body: article });
    ids.set(article.sourceId, id);
  }
  say(`${articles.length} articles`);
  for (const items of commentBatches(comments, ids)) await gateway.call('importComments', { body: { items } });
  say(`${comments.length} comments`);
  for (const report of activityReports(activity, ids)) await gateway.call('importActivity', { body: report });
  say(`${activity.length} reads`);
}

async function readArticles(folder: string): Promise<ImportedArticle[]> {
  const names = await readdir(folder).catch(() => {
    throw new CommandFailed(`There is no folder ${folder}. Name the folder of a sample site.`);
  });
  const files = names.filter((name) => name.endsWith('.md')).map((name) => join(folder, name));
  const articles = await Promise.all(files.map(async (file) => readSampleArticle(file, await readTextFile(file))));
  return articles.sort((a, b) => (a.publishedAt ?? '').localeCompare(b.publishedAt ?? ''));
}

async function readWith<T>(read: (file: string, content: string) => T[], folder: string, name: string): Promise<T[]> {
  const file = join(folder, name);
  return read(file, await readTextFile(file));
}
