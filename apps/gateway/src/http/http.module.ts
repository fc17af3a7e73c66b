import { AccountsModule } from '#accounts/accounts.module.js';
import { LimitsModule } from '#limits/limits.module.js';
import { UpstreamModule } from '#upstream/upstream.module.js';
import { Module } from '@nestjs/common';
import { ProxyRoutes } from './proxy/proxy-routes.js';
import { RequestHooks } from './request-hooks.js';

/** Every request's way in, and the routes that are forwarded. */
@Module({
  imports: [AccountsModule, LimitsModule, UpstreamModule],
  providers: [ProxyRoutes, RequestHooks],
  exports: [UpstreamModule],
})
export class HttpModule {}
