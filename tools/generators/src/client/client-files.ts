import type { OpenApiDocument } from '@broadsheet/contracts';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import type { GeneratedFile } from '#generated-file.js';
import { operationAddresses } from '#client/operation-addresses.js';
import { typedDocument } from '#client/typed-document.js';

const FOLDER = 'libs/client/src/generated';
const NOTICE = '// Generated from openapi.json by `npm run generate`. Do not edit.\n';

/** The generated part of the client: the types and the address of every operation. */
export async function clientFiles(document: OpenApiDocument): Promise<readonly GeneratedFile[]> {
  const types = await openapiTS(typedDocument(document) as OpenAPI3, { defaultNonNullable: false, silent: true });
  return [
    { path: `${FOLDER}/api.ts`, content: [NOTICE, errorCode(document), astToString(types)].join('\n') },
    { path: `${FOLDER}/operation-addresses.ts`, content: [NOTICE, operationAddresses(document)].join('\n') },
  ];
}

/** The document has an example for each code, under its name. */
function errorCode({ components }: OpenApiDocument): string {
  const codes = Object.keys(components['examples'] as object).map((code) => `| '${code}'`);
  return [
    '/** What each means and what to do about it: docs/errors.md */',
    'export type ErrorCode =',
    ...codes,
    ';\n',
  ].join('\n');
}
