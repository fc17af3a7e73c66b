import { HttpModule } from '#http/http.module.js';
import { PagesModule } from '#pages/pages.module.js';
import { SiteModule } from '#site/site.module.js';
import { PlatformModule } from '@broadsheet/platform';
import { Module, type DynamicModule } from '@nestjs/common';
import { ConfigModule } from './config.module.js';
import type { GatewayConfig } from './gateway.config.js';

/** The map of the gateway: a room per thing it fronts. */
@Module({})
export class GatewayModule {
  static forRoot(config: GatewayConfig): DynamicModule {
    return {
      module: GatewayModule,
      imports: [ConfigModule.of(config), PlatformModule, HttpModule, PagesModule, SiteModule],
    };
  }
}
