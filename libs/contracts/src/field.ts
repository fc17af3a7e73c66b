import { z } from 'zod';

/** Fields that events and routes share. The description is added where the field is used. */
export const Id = z.uuidv7();
export const Instant = z.iso.datetime();
/** An instant in a request, limited in length. */
export const GivenInstant = z.iso.datetime().max(40, { error: 'must have at most 40 characters', abort: true });
/** Positive, unique within its kind, never reused. */
export const SerialNumber = z.int().min(1).max(Number.MAX_SAFE_INTEGER);
export const Version = z.int().min(1).max(Number.MAX_SAFE_INTEGER);
/** BCP 47, for example `en` or `en-GB`. */
export const Language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/);
/** Lower-case words joined by hyphens; never only digits (a number) and never shaped like an id. */
export const Slug = z
  .string()
  .max(120)
  .regex(/^(?!\d+$)(?![0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$)[a-z0-9]+(?:-[a-z0-9]+)*$/);
/** The system in which a comment was written. */
export const Provider = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);
/** A pseudonymous reader id that a client generates and keeps. */
export const ReaderId = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);
/** The id of a recommendation in events: every id that any list has ever returned. */
export const RecommendationReference = z.string().regex(/^[a-z0-9.-]{1,200}$/);
/** The id of an imported item in its source system; importing it again changes nothing. */
export const SourceId = z.string().regex(/^[\w.:/-]{1,200}$/);
/** JSON merge patch (RFC 7396): null removes an optional field, which is `nothing` afterwards. */
export function orNothing<T>(schema: z.ZodType<T>, nothing: T): z.ZodType<T> {
  return schema
    .nullable()
    .transform((value) => value ?? nothing)
    .describe(`${schema.description ?? ''}; null removes it`);
}
/** Stops checking a string that is too long, so that later checks never work on long input. */
const atMost = (max: number) => ({ error: `must have at most ${max} characters`, abort: true });

// The patterns below cannot backtrack: their input is untrusted.
/** One line of text by a person, without control characters. */
export const line = (max: number): z.ZodString =>
  z
    .string()
    .max(max, atMost(max))
    .regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'must be one line of text')
    .regex(/\S/, 'must not be blank');
/** Text of several lines by a person, without NUL, which some databases and clients mishandle. */
export const text = (max: number): z.ZodString =>
  z
    .string()
    .max(max, atMost(max))
    .regex(/^[^\0]*$/, 'must not contain NUL')
    .regex(/\S/, 'must not be blank');
