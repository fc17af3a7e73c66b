import type { FoundLetter } from './letter-reader.js';

/** What is sent at once must fit a broker's limit for one partition. */
const MOST_BYTES = 512 * 1024;

/** Gathers letters until it is worth sending them. */
export class LetterBatches {
  private letters: FoundLetter[] = [];
  private bytes = 0;

  constructor(
    private readonly size: number,
    private readonly send: (letters: readonly FoundLetter[]) => Promise<void>,
  ) {}

  async add(letter: FoundLetter): Promise<void> {
    const bytes = letter.record.value?.length ?? 0;
    if (this.bytes + bytes > MOST_BYTES) await this.flush();
    this.letters.push(letter);
    this.bytes += bytes;
    if (this.letters.length >= this.size) await this.flush();
  }

  async flush(): Promise<void> {
    const { letters } = this;
    [this.letters, this.bytes] = [[], 0];
    if (letters.length > 0) await this.send(letters);
  }
}
