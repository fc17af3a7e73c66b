import type { ArticleLine } from './activity-log.js';
import { LogProblem } from '#domain/recommendations.errors.js';
import { list } from 'tar';

/**
 * Texts in folders that name what they are about, in one packed archive (`sport/001.txt`): articles whose label is their
 * folder and whose title is their first line. Latin-1, as the collection of Greene and Cunningham (ICML 2006) is.
 */
export async function readLabelledTexts(file: string): Promise<ArticleLine[]> {
  const lines: ArticleLine[] = [];
  try {
    await list({
      file,
      strict: true,
      onReadEntry: (entry) => {
        const [label, name] = entry.path.split('/').slice(-2);
        if (entry.type !== 'File' || !label || !name?.endsWith('.txt')) return entry.resume();
        const chunks: Buffer[] = [];
        entry.on('data', (chunk: Buffer) => chunks.push(chunk));
        entry.on('end', () => lines.push(lineOf(entry.path, label, Buffer.concat(chunks).toString('latin1'))));
      },
    });
  } catch (error) {
    throw new LogProblem(`${file} cannot be read as a packed archive: ${(error as Error).message}`);
  }
  if (lines.length === 0) throw new LogProblem(`${file} holds no texts in folders, such as sport/001.txt`);
  return lines.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function lineOf(id: string, label: string, content: string): ArticleLine {
  const [title = '', ...text] = content.split('\n');
  return { type: 'article', id, label, title, text: text.join('\n').trim(), category: [], tags: [], language: 'en' };
}
