const NUMBER = new Intl.NumberFormat('en-GB');

/** `1 comment`, `1,204 comments`, `0 comments`. */
export function counted(count: number, one: string, many: string): string {
  return `${NUMBER.format(count)} ${count === 1 ? one : many}`;
}
