/** The named properties of an object; a property that the object lacks is left out. */
export function pick<T extends object, K extends keyof T>(from: T, names: readonly K[]): Pick<T, K> {
  return Object.fromEntries(names.filter((name) => name in from).map((name) => [name, from[name]])) as Pick<T, K>;
}

/** The names that are left without some of them, in the same order. */
export function without<T extends string, K extends T>(names: readonly T[], ...left: readonly K[]): Exclude<T, K>[] {
  return names.filter((name): name is Exclude<T, K> => !(left as readonly string[]).includes(name));
}

/** The names of an object's own properties, as the compiler knows them: only for objects that hold nothing else. */
export function namesOf<T extends object>(of: T): (keyof T & string)[] {
  return Object.keys(of) as (keyof T & string)[];
}
