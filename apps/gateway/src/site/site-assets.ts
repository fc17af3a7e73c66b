import { entityTagOf } from '@broadsheet/platform';
import { PACKAGE_ROOT } from '#package-root.js';
import { Injectable } from '@nestjs/common';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SiteAsset {
  readonly type: string;
  readonly body: string;
  readonly etag: string;
  /** Changes with the content. */
  readonly version: string;
}

const FOLDER = join(PACKAGE_ROOT, 'src', 'site', 'assets');

/** In the order of the cascade; readers get them as one file. */
const STYLES = [
  ...['palette', 'base', 'type', 'masthead', 'teasers', 'front', 'front-columns', 'category', 'article', 'outline'],
  ...['prose', 'related', 'discussion', 'article-columns', 'footer', 'print'],
].map((name) => `css/${name}.css`);

/** The two files that pages refer to, read once. An address contains the hash of the content, so it may be cached for ever. */
@Injectable()
export class SiteAssets {
  private readonly assets = new Map([
    ['site.css', asset('text/css; charset=utf-8', STYLES)],
    ['icon.svg', asset('image/svg+xml', ['icon.svg'])],
  ]);

  find(name: string): SiteAsset | undefined {
    return this.assets.get(name);
  }

  href(name: 'site.css' | 'icon.svg'): string {
    return `/assets/${name}?v=${this.find(name)?.version ?? ''}`;
  }
}

function asset(type: string, files: readonly string[]): SiteAsset {
  const body = files.map((file) => readFileSync(join(FOLDER, file), 'utf8')).join('\n');
  const etag = entityTagOf(body);
  return { type, body, etag, version: etag.slice(1, 13) };
}
