import { mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const KEPT = 8_000;

/** The log of one program since the system was started, over its restarts. Open until this process ends; remembers its end for messages. */
export class LogFile {
  readonly path: string;
  private readonly file: number;
  private end = '';

  constructor(path: string) {
    this.path = path;
    mkdirSync(dirname(path), { recursive: true });
    this.file = openSync(path, 'w');
  }

  write(text: string): void {
    writeSync(this.file, text);
    this.end = (this.end + text).slice(-KEPT);
  }

  tail(): string {
    return this.end;
  }
}
