/** The invariants of docs/reliability.md. */
export type InvariantId = 'I1' | 'I2' | 'I3' | 'I4' | 'I5' | 'I6' | 'I7' | 'I8' | 'I9';

/** What one check looked at and what it found wrong. Nothing checked is nothing proven, so it says how much it was. */
export interface Finding {
  readonly invariant: InvariantId;
  /** What was counted, in words: `acknowledged writes`. */
  readonly what: string;
  readonly checked: number;
  /** One sentence for each violation. */
  readonly wrong: readonly string[];
}

const SHOWN = 5;

/** A finding in one line: `I2 acknowledged events: 3 of 812 wrong: edit #12 is not in the log; …`. */
export function sentenceOf({ invariant, what, checked, wrong }: Finding): string {
  const head = `${invariant} ${what}: ${wrong.length} of ${checked} wrong`;
  if (wrong.length === 0) return `${invariant} ${what}: all ${checked} right`;
  const more = wrong.length > SHOWN ? `; and ${wrong.length - SHOWN} more` : '';
  return `${head}: ${wrong.slice(0, SHOWN).join('; ')}${more}`;
}
