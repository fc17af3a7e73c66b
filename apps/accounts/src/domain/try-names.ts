/** Names tries by what they have in common so that nobody can read it there: neither an e-mail address nor where one lives. */
export abstract class TryNames {
  abstract of(kind: string, ...parts: readonly string[]): string;
}
