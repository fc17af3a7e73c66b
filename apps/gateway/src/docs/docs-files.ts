import { PACKAGE_ROOT } from '#package-root.js';
import { Injectable } from '@nestjs/common';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface DocsFile {
  readonly type: string;
  readonly content: Buffer;
}

const require = createRequire(import.meta.url);
const SWAGGER_UI = dirname(require.resolve('swagger-ui-dist/package.json'));
const SOURCES = join(PACKAGE_ROOT, 'src');
const OWN = join(SOURCES, 'docs', 'assets');
const PALETTE = join(SOURCES, 'site', 'assets', 'css', 'palette.css');

/** A closed list: no name from outside ever becomes part of a path. What has several parts is served as one. */
const FILES = new Map([
  ['', { type: 'text/html; charset=utf-8', parts: [join(OWN, 'index.html')] }],
  ['initializer.js', { type: 'text/javascript; charset=utf-8', parts: [join(OWN, 'initializer.js')] }],
  ['events.css', { type: 'text/css; charset=utf-8', parts: [PALETTE, join(OWN, 'events.css')] }],
  ['swagger-ui.css', { type: 'text/css; charset=utf-8', parts: [join(SWAGGER_UI, 'swagger-ui.css')] }],
  [
    'swagger-ui-bundle.js',
    { type: 'text/javascript; charset=utf-8', parts: [join(SWAGGER_UI, 'swagger-ui-bundle.js')] },
  ],
  ['favicon-32x32.png', { type: 'image/png', parts: [join(SWAGGER_UI, 'favicon-32x32.png')] }],
]);

/** The documentation's files, all from this machine. Read when asked for: they are large and seldom wanted. */
@Injectable()
export class DocsFiles {
  async read(name: string): Promise<DocsFile | undefined> {
    const found = FILES.get(name);
    if (!found) return undefined;
    return { type: found.type, content: Buffer.concat(await Promise.all(found.parts.map((part) => readFile(part)))) };
  }
}
