/** What a collection or model is called in a generation. Generation 0 is named as the schema says. */
export function nameIn(generation: number, name: string): string {
  return generation === 0 ? name : `${name}_g${generation}`;
}

/** Which generation of the collection `name` this one is; undefined where it is none. */
export function generationOf(collection: string, name: string): number | undefined {
  if (collection === name) return 0;
  const [, number] = /^_g([1-9]\d{0,8})$/.exec(collection.slice(name.length)) ?? [];
  return collection.startsWith(name) && number !== undefined ? Number(number) : undefined;
}
