import { Module } from '@nestjs/common';
import { ProxyRoutes } from './proxy/proxy-routes.js';
import { RequestHooks } from './request-hooks.js';
import { UpstreamClient } from './upstream/upstream.client.js';
import { Upstreams } from './upstream/upstreams.js';

/** The way in and the way to the services. */
@Module({
  providers: [ProxyRoutes, RequestHooks, UpstreamClient, Upstreams],
  exports: [UpstreamClient],
})
export class HttpModule {}
