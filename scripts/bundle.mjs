// Makes a few files of each built service and its packages: a start reads a few files instead of two thousand (ADR 27).
import { build } from 'esbuild';
import kafkajs from 'kafkajs';
import { globSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Optional parts of packages that none of our services uses; the packages do without them, as they are not installed. */
const NOT_INSTALLED = [
  ...['@nestjs/websockets/*', '@nestjs/platform-express', 'class-validator', 'class-transformer'],
  ...['@fastify/multipart', '@fastify/static', '@fastify/view'],
  ...['@grpc/*', '@nats-io/*', 'amqp-connection-manager', 'amqplib', 'ioredis', 'mqtt', 'nats'],
  ...[
    '@aws-sdk/*',
    '@mongodb-js/*',
    'aws4',
    'gcp-metadata',
    'kerberos',
    'mongodb-client-encryption',
    'snappy',
    'socks',
  ],
];

/** Loaded only where a collector of traces is named. */
const SELDOM = ['@opentelemetry/sdk-trace', '@opentelemetry/resources', '@opentelemetry/exporter-trace-otlp-http'];

/** First of all what Nest's decorators need, whatever file they came to be in; then what packages in CommonJS expect. */
const PRELUDE = `import 'reflect-metadata';
import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
const { filename: __filename, dirname: __dirname } = import.meta;`;

/** Nest imports kafkajs when it needs it, by name; of a package in CommonJS esbuild would give such an import the default alone. */
const NAMED_EXPORTS_OF_KAFKAJS = {
  name: 'named-exports-of-kafkajs',
  setup({ onResolve, onLoad }) {
    const namespace = 'by-name';
    onResolve({ filter: /^kafkajs$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, namespace } : undefined,
    );
    onLoad({ filter: /.*/, namespace }, () => ({
      contents: `import all from 'kafkajs'; export default all; export const { ${Object.keys(kafkajs)} } = all;`,
      resolveDir: '.',
    }));
  },
};

export async function bundle(service) {
  const dist = join('apps', service, 'dist');
  const { metafile } = await build({
    entryPoints: [join(dist, 'main.js')],
    outdir: join(dist, 'bundle'),
    bundle: true,
    // What is imported when it is needed stays a file of its own.
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    external: ['reflect-metadata', ...NOT_INSTALLED, ...SELDOM],
    banner: { js: PRELUDE },
    plugins: [NAMED_EXPORTS_OF_KAFKAJS],
    logLevel: 'warning',
    metafile: true,
  });
  // Chunks carry a digest in their names: those of earlier builds are removed.
  for (const file of globSync(join(dist, 'bundle', '*'))) {
    if (!Object.hasOwn(metafile.outputs, file.split(sep).join('/'))) rmSync(file);
  }
}
