import { DocsController } from './docs.controller.js';
import { DocsFiles } from './docs-files.js';
import { StreamDocument } from './stream-document.js';
import { Module } from '@nestjs/common';

/** The documentation of the API and of the event stream, for people and for programs. */
@Module({ controllers: [DocsController], providers: [DocsFiles, StreamDocument] })
export class DocsModule {}
