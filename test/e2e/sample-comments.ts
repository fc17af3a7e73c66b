import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SampleComment {
  readonly article: string;
  readonly provider: string;
  readonly authorName: string;
  readonly state: 'published' | 'rejected';
}

/** The comments of the sample site under one of its articles, as they were written. */
export function sampleComments(article: string): SampleComment[] {
  const lines = readFileSync(join('samples', 'comments.ndjson'), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as SampleComment).filter((comment) => comment.article === article);
}
