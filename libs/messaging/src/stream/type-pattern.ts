/** A pattern for event types in which `*` stands for anything, dots included. */
export function typePattern(glob: string): RegExp {
  const literal = glob.split('*').map((part) => part.replace(/[^a-z0-9-]/gi, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`);
}
