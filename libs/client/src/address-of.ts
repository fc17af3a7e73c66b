type Value = string | number | boolean | readonly (string | number)[] | undefined;

/**
 * The address of a request from its root on. Throws a TypeError for a value that would not stay where it is put: one
 * that is missing, and dots, which every URL parser takes for a way up.
 */
export function addressOf(path: string, parameters: object = {}, query: object = {}): string {
  const values = new Map(Object.entries(parameters) as [string, Value][]);
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(values.get(name) ?? '');
    if (/^\.{0,2}$/.test(value)) throw new TypeError(`“${value}” is no ${name} for ${path}.`);
    return encodeURIComponent(value);
  });
  const asked = (Object.entries(query) as [string, Value][])
    .filter(([, value]) => value !== undefined)
    .map(([name, value]): [string, string] => [name, String(value)]); // of a list its items, with commas between
  return asked.length === 0 ? filled : `${filled}?${new URLSearchParams(asked).toString()}`;
}
