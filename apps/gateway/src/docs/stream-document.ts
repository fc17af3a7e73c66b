import { PACKAGE_ROOT } from '#package-root.js';
import type { AsyncApiDocument } from '@broadsheet/contracts';
import { entityTagOf } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** In the root of the repository, as it was generated and reviewed. */
const FILE = join(PACKAGE_ROOT, '..', '..', 'asyncapi.json');

/** `asyncapi.json`, read when the gateway starts: without it the gateway does not start, and says which file is missing. */
@Injectable()
export class StreamDocument {
  readonly body = readFileSync(FILE, 'utf8');
  readonly etag = entityTagOf(this.body);
  readonly document = JSON.parse(this.body) as AsyncApiDocument;
}
