import type { ErrorCode } from '#errors/error-catalogue.js';
import { z } from 'zod';

/** An error as a problem document (RFC 9457, Problem Details for HTTP APIs); `application/problem+json`. */
export const Problem = z
  .object({
    type: z.string().describe('identifies the kind of problem: a URN derived from the code'),
    title: z.string().describe('the kind of problem in one sentence'),
    status: z.int().describe('the HTTP status'),
    detail: z.string().optional().describe('what is wrong in this case'),
    code: z.string().describe('stable; for programs'),
    requestId: z.string().describe('mention it when you ask for help'),
    currentVersion: z.int().optional().describe('with VERSION_CONFLICT: the current version'),
    errors: z
      .array(
        z.object({
          pointer: z
            .string()
            .describe(
              'JSON pointer into the request (RFC 6901): `#/body/title`, `#/query/limit`, `#/path/…`, `#/header/…`',
            ),
          message: z.string().describe('what is wrong there'),
        }),
      )
      .optional()
      .describe('the parts of the request that are wrong'),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;

/** The `type` of a problem: a URN, which identifies it and need not resolve (RFC 9457, 3.1.1). */
export function problemType(code: ErrorCode): string {
  return `urn:broadsheet:problem:${code.toLowerCase().replaceAll('_', '-')}`;
}
