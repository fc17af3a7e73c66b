export type Place = readonly (string | number)[];

/** Every place inside a JSON value at which something stands, the whole first. */
export function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([name, one]) => placesIn(one, [...at, keyOf(value, name)]))];
}

/** Places where an object stands. */
export function objectsIn(value: unknown): Place[] {
  return placesIn(value).filter((place) => isObject(valueAt(value, place)));
}

/** Places where neither an object nor an array stands. */
export function leavesIn(value: unknown): Place[] {
  return placesIn(value).filter((place) => typeof valueAt(value, place) !== 'object' || valueAt(value, place) === null);
}

/** The value at a place; undefined where there is none. */
export function valueAt(value: unknown, place: Place): unknown {
  return place.reduce((at: unknown, key) => (at as Record<string | number, unknown> | null)?.[key], value);
}

/** A copy in which something else stands at the place. */
export function replaced(value: unknown, [key, ...rest]: Place, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((one: unknown, n) => (n === key ? replaced(one, rest, by) : one));
  const object = value as Record<string, unknown>;
  return { ...object, [key]: replaced(object[key], rest, by) };
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
const keyOf = (value: object, name: string): string | number => (Array.isArray(value) ? Number(name) : name);
