/** Sums of the same numbers in another order differ in their last digits. */
const SAME = 1e-9;

/** A stored value as text, whatever the order in which its fields were set. */
export function textOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isPlain(part) ? sorted(part) : part));
}

/** Whether two stored values say the same; numbers to nine digits. */
export function agree(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') return isNear(one, other);
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((part, n) => agree(part, other[n]));
  }
  if (isPlain(one) && isPlain(other)) {
    const [fields, others] = [Object.keys(one), Object.keys(other)];
    return (
      fields.length === others.length && fields.every((field) => field in other && agree(one[field], other[field]))
    );
  }
  return one === other || textOf(one) === textOf(other);
}

function isNear(one: number, other: number): boolean {
  return one === other || Math.abs(one - other) <= SAME * Math.max(Math.abs(one), Math.abs(other));
}

function sorted(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
