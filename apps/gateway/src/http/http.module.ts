import { AccountsModule } from '#accounts/accounts.module.js';
import { LimitsModule } from '#limits/limits.module.js';
import { Module } from '@nestjs/common';
import { AsyncApiController } from './docs/async-api.controller.js';
import { DocsController } from './docs/docs.controller.js';
import { DocsFiles } from './docs/docs-files.js';
import { EventGuideController } from './docs/event-guide.controller.js';
import { OpenApiController } from './docs/open-api.controller.js';
import { StreamDocument } from './docs/stream-document.js';
import { ProxyRoutes } from './proxy/proxy-routes.js';
import { RequestHooks } from './request-hooks.js';
import { UpstreamModule } from './upstream/upstream.module.js';

/** The way in, the way to the services, and the documentation of both. */
@Module({
  imports: [AccountsModule, LimitsModule, UpstreamModule],
  controllers: [AsyncApiController, DocsController, EventGuideController, OpenApiController],
  providers: [DocsFiles, ProxyRoutes, RequestHooks, StreamDocument],
  exports: [UpstreamModule],
})
export class HttpModule {}
