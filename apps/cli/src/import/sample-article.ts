import { CommandFailed } from '#cli.errors.js';
import { checked } from '#import/input-file.js';
import { ImportedArticle } from '@broadsheet/contracts';
import { parse, YAMLParseError } from 'yaml';
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
  const { related, ...matter } = checked(file, FrontMatter, parseYaml(file, head));
  return checked(file, ImportedArticle, { ...matter, relatedTitles: related, markdown: markdown.trim() });
}

function parseYaml(file: string, head: string): unknown {
  try {
    return parse(head);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    // The block begins below the first line of ---.
    throw new CommandFailed(`${file} line ${(error.linePos?.[0].line ?? 1) + 1}: the front matter is not YAML.`);
  }
}
