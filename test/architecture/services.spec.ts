import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { folders, read, ROOT } from './source-tree.js';

/** Services that own data: those with a second entry for operators. */
const services = folders('apps')
  .filter((app) => existsSync(join(ROOT, app, 'src', 'ops.ts')))
  .map((app) => basename(app));

/** Every file outside its own folder that names each service, and how. */
const PLACES: Readonly<Record<string, (service: string) => string>> = {
  'scripts/build-plan.ts': (service) => `'${service}'`,
  'nest-cli.json': (service) => `"root": "apps/${service}"`,
  'docker-compose.yml': (service) => `apps/${service}/dist/bundle/main.js`,
  '.dependency-cruiser.mjs': (service) => service,
  '.env.example': (service) => `${service.toUpperCase()}_URL`,
  'tools/start/src/services.ts': (service) => `'${service}'`,
  'tools/start/src/service-environment.ts': (service) => `ports.${service}`,
  'apps/gateway/src/gateway.config.ts': (service) => `${service.toUpperCase()}_URL`,
  'apps/gateway/src/upstream/upstreams.ts': (service) => `${service}: upstream(`,
  'apps/cli/src/ops/run-service-ops.ts': (service) => `'${service}'`,
  'apps/cli/src/ops/system-status.ts': (service) => `${service.toUpperCase()}_URL`,
  'libs/contracts/src/topics.ts': (service) => `service: '${service}'`,
  'docs/architecture.md': (service) => `| \`${service}\``,
};

describe('a service that owns data', () => {
  it('is found by its entry for operators', () => {
    expect(services).toEqual(expect.arrayContaining(['articles', 'comments', 'recommendations']));
  });

  it.each(services)('%s is named wherever services are listed', (service) => {
    const missing = Object.entries(PLACES).filter(([path, mark]) => !read(path).includes(mark(service)));
    expect(missing.map(([path, mark]) => `${path} lacks ${mark(service)}`)).toEqual([]);
  });
});
