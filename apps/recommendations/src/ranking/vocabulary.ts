/** Small integers for words, in insertion order. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly words: string[] = [];

  numberOf(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    // A copy: a word that was cut out of a text would keep the whole text in memory.
    const own = Buffer.from(word).toString();
    this.numbers.set(own, this.words.length);
    return this.words.push(own) - 1;
  }

  wordOf(number: number): string {
    return this.words[number] ?? '';
  }
}
