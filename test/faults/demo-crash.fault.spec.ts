import { crashDemo } from '@broadsheet/crash-demo';
import type { FaultStage } from '@broadsheet/fault-harness';
import { until } from '@broadsheet/testing';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

describe('the crash demo', () => {
  it('reports an acknowledged write whose event was removed, and fails', async () => {
    const lines: string[] = [];
    let robbed = '';
    const meanwhile = async ({ databases }: FaultStage): Promise<void> => {
      const articles = databases.collection('articles', 'articles');
      const drafts = { 'outbox.0.version': 1, 'outbox.1': { $exists: false } };
      const found = await until(() =>
        articles.findOneAndUpdate(drafts, { $unset: { outbox: '', outboxPendingAt: '' } }),
      );
      robbed = found._id;
    };

    expect(await crashDemo({ root, say: (line) => lines.push(line), meanwhile })).toBe(false);

    process.stdout.write(`demo:crash, one event removed · ${lines.at(-1)}\n`);
    expect(lines.join('\n')).toContain(`news.article ${robbed} v1 is not in the log`);
    expect(lines.at(-1)).toContain('lost 1 ');
  }, 240_000);
});
