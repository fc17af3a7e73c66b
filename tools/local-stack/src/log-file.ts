import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const TAIL_BYTES = 8_000;

/** The log of one program over its restarts. It starts empty, unless `append` keeps the file's contents. */
export class LogFile {
  readonly path: string;

  constructor(path: string, { append = false }: { readonly append?: boolean } = {}) {
    this.path = path;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '', { flag: append ? 'a' : 'w' });
  }

  /** A file descriptor that appends; the caller closes it. */
  open(): number {
    return openSync(this.path, 'a');
  }

  text(): string {
    return readFileSync(this.path, 'utf8');
  }

  /** The last 8,000 bytes. */
  tail(): string {
    const file = openSync(this.path, 'r');
    try {
      const { size } = fstatSync(file);
      const end = Buffer.alloc(Math.min(size, TAIL_BYTES));
      readSync(file, end, 0, end.length, size - end.length);
      return end.toString('utf8');
    } finally {
      closeSync(file);
    }
  }
}
