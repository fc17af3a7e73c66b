import { fetchOnce as sut } from '#fetch-once.js';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('fetchOnce', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fetch-once-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('fills once and keeps the result', async () => {
    let times = 0;
    const fill = async (part: string): Promise<void> => writeFile(join(part, 'jar'), String(++times));
    await sut(join(folder, 'libs'), fill);
    await sut(join(folder, 'libs'), fill);
    expect([times, await readdir(folder)]).toEqual([1, ['libs']]);
  });

  it('leaves nothing behind when it fails', async () => {
    const fail = async (part: string): Promise<void> => {
      await writeFile(join(part, 'half'), '');
      throw new Error('the line was cut');
    };
    await expect(sut(join(folder, 'libs'), fail)).rejects.toThrow('the line was cut');
    expect(await readdir(folder)).toEqual([]);
  });

  it('removes the partial download of a process that has ended', async () => {
    await writeFile(join(folder, 'libs.part-999999999'), '');
    await sut(join(folder, 'libs'), (part) => writeFile(join(part, 'jar'), ''));
    expect(await readdir(folder)).toEqual(['libs']);
  });
});
