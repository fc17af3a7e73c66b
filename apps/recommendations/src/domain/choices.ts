/** An article that editors chose, and when that ends; `until` is null if never. */
export interface Choice {
  readonly id: string;
  readonly until: Date | null;
}

export function isOver({ until }: Choice, now: Date): boolean {
  return until !== null && until <= now;
}

export function notOver(choices: readonly Choice[], now: Date): Choice[] {
  return choices.filter((choice) => !isOver(choice, now));
}

export function has(choices: readonly Choice[], id: string): boolean {
  return choices.some((choice) => choice.id === id);
}

/** Whether exactly this has been chosen already, until the same time. */
export function isChosen(choices: readonly Choice[], { id, until }: Choice): boolean {
  return choices.some((choice) => choice.id === id && choice.until?.getTime() === until?.getTime());
}

/** Replaces the choice of that id in its position, or appends it. */
export function put(choices: readonly Choice[], { id, until }: Choice): Choice[] {
  const choice = { id, until };
  return has(choices, id) ? choices.map((one) => (one.id === id ? choice : one)) : [...choices, choice];
}

export function without(choices: readonly Choice[], id: string): Choice[] {
  return choices.filter((choice) => choice.id !== id);
}
