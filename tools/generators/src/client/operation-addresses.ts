import type { OpenApiDocument } from '@broadsheet/contracts';

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
}

const MERGE_PATCH = 'application/merge-patch+json';

/** The source code of the addresses of all operations, which the client needs at run time. */
export function operationAddresses({ paths }: OpenApiDocument): string {
  const lines = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => line(method.toUpperCase(), path, operation as Operation)),
  );
  return [
    "import type { OperationAddress } from '#any-request.js';",
    "import type { operations } from '#generated/api.js';\n",
    '/** The address of each operation. */',
    'export const operationAddresses: Readonly<Record<keyof operations, OperationAddress>> = {',
    ...lines,
    '};',
  ].join('\n');
}

function line(method: string, path: string, { operationId, parameters = [], requestBody }: Operation): string {
  const address = {
    method,
    path,
    ...(requestBody && MERGE_PATCH in requestBody.content ? { mediaType: MERGE_PATCH } : {}),
    ...(parameters.some(({ name }) => name === 'Idempotency-Key') ? { takesIdempotencyKey: true } : {}),
  };
  return `${operationId}: ${JSON.stringify(address)},`;
}
