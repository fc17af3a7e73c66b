import type { ErrorCode } from '#errors/error-catalogue.js';
import { z } from 'zod';

/** An error as RFC 9457 (Problem Details for HTTP APIs) has it; `application/problem+json`. */
export const Problem = z
  .object({
    type: z.string().describe('names the kind of problem: a URN made of the code'),
    title: z.string().describe('the kind of problem in one sentence'),
    status: z.int().describe('the HTTP status, again'),
    detail: z.string().optional().describe('what was wrong this time'),
    code: z.string().describe('stable; for programs'),
    requestId: z.string().describe('name it when asking for help'),
    currentVersion: z.int().optional().describe('with VERSION_CONFLICT: the version now'),
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
      .describe('what is wrong where'),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;

/** The `type` of a problem: a URN, which names it and need not lead anywhere (RFC 9457, 3.1.1). */
export function problemType(code: ErrorCode): string {
  return `urn:broadsheet:problem:${code.toLowerCase().replaceAll('_', '-')}`;
}
