import { GATEWAY_CONFIG, type GatewayConfig } from '#gateway.config.js';
import { PagesModule } from '#pages/pages.module.js';
import { Module } from '@nestjs/common';
import { ArticlePageBuilder } from './article-page.builder.js';
import { ArticlePageController } from './article-page.controller.js';
import { AssetsController } from './assets.controller.js';
import { CategoryPageBuilder } from './category-page.builder.js';
import { CategoryPageController } from './category-page.controller.js';
import { FrontPageBuilder } from './front-page.builder.js';
import { FrontPageController } from './front-page.controller.js';
import type { SiteFrame } from './parts/site-document.js';
import { SiteAssets } from './site-assets.js';
import { SiteContentClient } from './site-content.client.js';
import { SITE_FRAME } from './site-frame.js';

function frameOf(config: GatewayConfig, assets: SiteAssets): SiteFrame {
  const origin = config.PUBLIC_URL ?? `http://localhost:${config.PORT}`;
  return {
    origin: origin.replace(/\/+$/, ''),
    stylesheet: assets.href('site.css'),
    icon: assets.href('icon.svg'),
  };
}

/** The reader site: pages of HTML from what the services answer. */
@Module({
  imports: [PagesModule],
  controllers: [FrontPageController, ArticlePageController, AssetsController, CategoryPageController],
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
