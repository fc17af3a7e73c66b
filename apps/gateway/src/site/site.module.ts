import { GATEWAY_CONFIG, type GatewayConfig } from '#gateway.config.js';
import { PagesModule } from '#pages/pages.module.js';
import { Module } from '@nestjs/common';
import { ArticlePageBuilder } from './article-page.builder.js';
import { CategoryPageBuilder } from './category-page.builder.js';
import { FrontPageBuilder } from './front-page.builder.js';
import { SITE_FRAME, type SiteFrame } from './parts/site-document.js';
import { SiteAssets } from './site-assets.js';
import { AssetsController } from './assets.controller.js';
import { SiteController } from './site.controller.js';
import { SiteContentClient } from './site-content.client.js';

function frameOf(config: GatewayConfig, assets: SiteAssets): SiteFrame {
  const origin = config.PUBLIC_URL ?? `http://localhost:${config.PORT}`;
  return {
    origin: origin.replace(/\/+$/, ''),
    stylesheet: assets.href('site.css'),
    icon: assets.href('icon.svg'),
  };
}

/** The reader site: HTML pages from the services' data. */
@Module({
  imports: [PagesModule],
  controllers: [SiteController, AssetsController],
  providers: [
    ArticlePageBuilder,
    CategoryPageBuilder,
    FrontPageBuilder,
    SiteAssets,
    SiteContentClient,
    { provide: SITE_FRAME, useFactory: frameOf, inject: [GATEWAY_CONFIG, SiteAssets] },
  ],
})
export class SiteModule {}
