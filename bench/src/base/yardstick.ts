import { environmentWith } from '#bench.config.js';
import { OUR_CORE } from '#machine/cores.js';
import { freePorts, LogFile, ManagedProcess } from '@broadsheet/local-stack';
import { until } from '@broadsheet/platform/concurrency';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const PATIENCE = { everyMs: 20, withinMs: 20_000 };

/** Raw Fastify as a process on the measured core. */
export class Yardstick {
  private constructor(
    readonly url: string,
    private readonly process: ManagedProcess,
  ) {}

  /** `article` is the response of the services, so that both sides send the same bytes. */
  static async start(article: unknown, folder: string): Promise<Yardstick> {
    const file = join(folder, 'article.json');
    await writeFile(file, JSON.stringify(article));
    const [port = 0] = await freePorts(1);
    const child = new ManagedProcess({
      core: OUR_CORE,
      args: [join(import.meta.dirname, 'main.js'), file, String(port)],
      env: environmentWith({ NODE_ENV: 'production' }),
      log: new LogFile(join(folder, 'logs', 'yardstick.log'), { append: true }),
    });
    const url = `http://127.0.0.1:${port}/article`;
    await until(() => answers(url), { what: 'raw Fastify to answer', ...PATIENCE });
    return new Yardstick(url, child);
  }

  get pid(): number {
    return this.process.pid ?? 0;
  }

  async stop(): Promise<void> {
    await this.process.stop('SIGKILL');
  }
}

async function answers(url: string): Promise<boolean> {
  const answer = await fetch(url);
  await answer.body?.cancel();
  return answer.ok;
}
