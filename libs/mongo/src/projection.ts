/** A projection of these fields, as the compiler knows it. */
export function projectionOf<K extends string>(names: readonly K[]): Record<K, 1> {
  return Object.fromEntries(names.map((name) => [name, 1])) as Record<K, 1>;
}
