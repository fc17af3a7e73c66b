import { DocsModule } from '#docs/docs.module.js';
import { HttpModule } from '#http/http.module.js';
import { PagesModule } from '#pages/pages.module.js';
import { SiteModule } from '#site/site.module.js';
import { PlatformModule } from '@broadsheet/platform';
import { Module, type DynamicModule } from '@nestjs/common';
import { GATEWAY_CONFIG, type GatewayConfig } from './gateway.config.js';

/** The map of the gateway: a module for each room. The configuration is global. */
@Module({})
export class GatewayModule {
  static forRoot(config: GatewayConfig): DynamicModule {
    return {
      module: GatewayModule,
      global: true,
      imports: [PlatformModule, HttpModule, PagesModule, SiteModule, DocsModule],
      providers: [{ provide: GATEWAY_CONFIG, useValue: config }],
      exports: [GATEWAY_CONFIG],
    };
  }
}
