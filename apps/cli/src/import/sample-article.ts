import { CommandFailed } from '#command-failed.errors.js';
import { ImportedArticle } from '@broadsheet/contracts';
import { parse } from 'yaml';
import { z } from 'zod';

const path = (text: string): string[] => text.split('>').map((name) => name.trim());

const FrontMatter = z.strictObject({
  sourceId: z.string(),
  title: z.string(),
  excerpt: z.string(),
  category: z.string().transform(path),
  secondaryCategories: z.array(z.string().transform(path)).optional(),
  authors: z.array(z.string().transform((name) => ({ name }))).optional(),
  tags: z.array(z.string()).optional(),
  publishedAt: z.union([z.string(), z.date().transform((date) => date.toISOString())]).optional(),
  related: z.array(z.string()).optional(),
});

/** An article file: YAML front matter between two lines of `---`, then Markdown. */
export function readSampleArticle(file: string, content: string): ImportedArticle {
  const [, head, markdown] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(content) ?? [];
  if (head === undefined || markdown === undefined) {
    throw new CommandFailed(`${file} line 1: front matter is missing (a block between two lines of ---).`);
  }
  const { related, ...matter } = checked(file, FrontMatter, parse(head));
  return checked(file, ImportedArticle, { ...matter, relatedTitles: related, markdown: markdown.trim() });
}

function checked<T>(file: string, schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new CommandFailed([`${file} is not an article, and nothing of it was stored:`, ...problems].join('\n'));
}
