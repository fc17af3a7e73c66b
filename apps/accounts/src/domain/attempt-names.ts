/** Names attempts by what they have in common, so that the name reveals neither an e-mail address nor an IP address. */
export abstract class AttemptNames {
  abstract of(kind: string, ...parts: readonly string[]): string;
}
