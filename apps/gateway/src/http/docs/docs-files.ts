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
/** From the package's root, so that it is the same folder from the sources and from what is built of them. */
const OWN = join(import.meta.dirname, '..', '..', '..', 'src', 'http', 'docs', 'assets');

/** A closed list: no name from outside ever becomes part of a path. */
const FILES = new Map([
  ['', { folder: OWN, file: 'index.html', type: 'text/html; charset=utf-8' }],
  ['initializer.js', { folder: OWN, file: 'initializer.js', type: 'text/javascript; charset=utf-8' }],
  ['events.css', { folder: OWN, file: 'events.css', type: 'text/css; charset=utf-8' }],
  ['swagger-ui.css', { folder: SWAGGER_UI, file: 'swagger-ui.css', type: 'text/css; charset=utf-8' }],
  [
    'swagger-ui-bundle.js',
    { folder: SWAGGER_UI, file: 'swagger-ui-bundle.js', type: 'text/javascript; charset=utf-8' },
  ],
  ['favicon-32x32.png', { folder: SWAGGER_UI, file: 'favicon-32x32.png', type: 'image/png' }],
]);

/** The documentation's files, all from this machine. Read when asked for: they are large and seldom wanted. */
@Injectable()
export class DocsFiles {
  async read(name: string): Promise<DocsFile | undefined> {
    const found = FILES.get(name);
    return found && { type: found.type, content: await readFile(join(found.folder, found.file)) };
  }
}
