// The walls of docs/architecture.md. Each rule says in one sentence why it is there.

const SERVICES = '^apps/(accounts|articles|comments|recommendations)/src';
const SPEC = '\\.spec\\.ts$';
const NEST = 'node_modules/(@nestjs|rxjs|reflect-metadata)/';
// What domain and ranking may use besides their own files: pure functions over text and data.
const PURE = 'node_modules/(markdown-it|sanitize-html|@sindresorhus/slugify|zod)/';

/** A room of a service may import these paths of the repository and of packages, and nothing else. */
const room = (name, comment, allowed) => ({
  name: `room-${name}`,
  comment,
  severity: 'error',
  from: { path: `${SERVICES}/${name}/`, pathNot: SPEC },
  to: { pathNot: allowed },
});

const CONTRACTS = '^libs/contracts/';
const PLATFORM = '^libs/platform/';
const MESSAGING = '^libs/messaging/';
const MONGO = '^libs/mongo/';
const TRACING_SDK = '^libs/platform/src/tracing/(otlp-tracer|otlp-span|bounded-exporter)\\.ts$';
const own = (...rooms) => `${SERVICES}/(${rooms.join('|')})/`;

const GATEWAY = '^apps/gateway/src';

/** A room of the gateway may import these other rooms; what they have in common stands beside them. */
const gatewayRoom = (name, comment, ...others) => ({
  name: `gateway-${name}`,
  comment,
  severity: 'error',
  from: { path: `${GATEWAY}/${name}/`, pathNot: SPEC },
  to: { path: `${GATEWAY}/[^/]+/`, pathNot: `${GATEWAY}/(${[name, ...others].join('|')})/` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Decorator metadata of files that import each other is undefined when the program starts.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-app-to-app',
      comment: 'A service learns from another by its events only, or it cannot be replaced or scaled alone.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'no-lib-to-app',
      comment: 'A library that knows an app is a part of that app.',
      severity: 'error',
      from: { path: '^(libs|tools)/' },
      to: { path: '^apps/' },
    },
    {
      name: 'contracts-stand-alone',
      comment: 'What services agree on must not hang on how any of them is built.',
      severity: 'error',
      from: { path: CONTRACTS, pathNot: SPEC },
      to: { pathNot: [CONTRACTS, 'node_modules/zod/'] },
    },
    {
      name: 'client-stands-alone',
      comment: 'Front ends take the client without the backend, into browsers that have no Node.',
      severity: 'error',
      from: { path: '^libs/client/', pathNot: SPEC },
      to: { pathNot: '^libs/client/' },
    },
    {
      name: 'platform-below-the-rest',
      comment: 'Platform is under every service, so it may know the contracts and nothing else of ours.',
      severity: 'error',
      from: { path: PLATFORM, pathNot: SPEC },
      to: { path: '^(libs|tools|apps)/', pathNot: [PLATFORM, CONTRACTS] },
    },
    {
      name: 'mongo-knows-platform-only',
      comment: 'Connection and migrations are the same whatever is stored.',
      severity: 'error',
      from: { path: MONGO, pathNot: SPEC },
      to: { path: '^(libs|tools|apps)/', pathNot: [MONGO, PLATFORM, CONTRACTS] },
    },
    {
      name: 'messaging-knows-mongo-platform-contracts',
      comment: 'The event path may be used by every service and must not know any.',
      severity: 'error',
      from: { path: MESSAGING, pathNot: SPEC },
      to: { path: '^(libs|tools|apps)/', pathNot: [MESSAGING, MONGO, PLATFORM, CONTRACTS] },
    },
    {
      name: 'kafkajs-in-one-room',
      comment:
        'One room knows the Kafka client, so that it can be replaced there. Tests, libs/testing, the fault harness and bench use it directly: they must be able to contradict that room.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: [SPEC, '^libs/testing/', '^libs/messaging/src/kafka/'] },
      to: { path: ['node_modules/kafkajs/', '^kafkajs$'] },
    },
    {
      name: 'tracing-sdk-on-demand',
      comment:
        'A process that traces nothing must not even load the SDK; start-tracing.ts imports it when it is needed.',
      severity: 'error',
      from: { path: '^(apps|libs|tools)/', pathNot: [SPEC, TRACING_SDK] },
      to: { path: TRACING_SDK, dynamic: false },
    },
    {
      name: 'testing-in-tests-only',
      comment: 'What is made for tests must not run in production.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: [SPEC, '^libs/testing/'] },
      to: { path: '^(libs/testing|tools|bench|test)/' },
    },
    {
      name: 'no-deep-lib-import',
      comment: 'A library is used through its front door, so that its inside can change.',
      severity: 'error',
      from: { path: '^(apps|test|tools|bench)/' },
      to: { path: '^libs/[^/]+/src/', pathNot: '^libs/[^/]+/src/(concurrency/|service/)?index\\.ts$' },
    },
    room('domain', 'Decisions are pure: no framework, no database, no clock and no ids of their own.', [
      own('domain'),
      CONTRACTS,
      PURE,
    ]),
    room('ranking', 'Scores are pure, so that a replay of a log gives the same ones.', [
      own('ranking', 'domain'),
      CONTRACTS,
      PURE,
    ]),
    room('authentication', 'What proves who signs in knows ports, never how they are kept, and no use case.', [
      own('authentication', 'domain'),
      CONTRACTS,
      PLATFORM,
      'node_modules/@nestjs/common/',
    ]),
    room('lists', 'What several lists share is a collaborator of theirs: it knows ports, and no use case.', [
      own('lists', 'ranking', 'domain'),
      CONTRACTS,
      PLATFORM,
      'node_modules/@nestjs/common/',
    ]),
    {
      name: 'no-use-case-to-use-case',
      comment: 'A use case is what a controller, consumer or job calls; what two of them share is a collaborator.',
      severity: 'error',
      from: { path: '^apps/(articles|comments|recommendations)/src/use-cases/.*\\.use-case\\.ts$', pathNot: SPEC },
      to: { path: '\\.use-case\\.ts$' },
    },
    room('use-cases', 'A use case knows ports, never how they are kept.', [
      own('use-cases', 'authentication', 'lists', 'domain', 'ranking'),
      CONTRACTS,
      PLATFORM,
      'node_modules/@nestjs/common/',
    ]),
    room('http', 'A controller validates, calls one use case and returns.', [
      own('http', 'use-cases', 'domain'),
      CONTRACTS,
      PLATFORM,
      NEST,
    ]),
    room('consumers', 'A reaction calls one use case; it never touches the database.', [
      own('consumers', 'use-cases'),
      CONTRACTS,
      PLATFORM,
      MESSAGING,
      NEST,
    ]),
    room('jobs', 'What runs by the clock calls a use case, like a request does.', [
      own('jobs', 'use-cases'),
      CONTRACTS,
      PLATFORM,
      NEST,
    ]),
    room('secrets', 'Cryptography fulfils ports of the domain, and stores nothing itself.', [
      own('secrets', 'domain'),
      PLATFORM,
      '^(crypto|util)$',
      'node_modules/jose/',
      'node_modules/@nestjs/common/',
    ]),
    room('mongo', 'Storage fulfils the ports of the domain and knows nothing of requests.', [
      own('mongo', 'domain', 'ranking'),
      CONTRACTS,
      PLATFORM,
      MONGO,
      MESSAGING,
      '^(timers/promises|crypto)$',
      'node_modules/(mongoose|mongodb)/',
      'node_modules/@nestjs/(common|mongoose)/',
    ]),
    room('ops', 'An operator’s command calls use cases on a database that is open; it serves no requests.', [
      own('ops', 'use-cases', 'domain', 'mongo'),
      CONTRACTS,
      PLATFORM,
      MONGO,
      MESSAGING,
      '^stream/consumers$',
      'node_modules/(mongoose|zod)/',
      'node_modules/@nestjs/(common|mongoose)/',
    ]),
    room(
      'evaluation',
      'A replay goes through the service’s own handlers and rankers; only its module knows the database.',
      [
        own('evaluation', 'consumers', 'use-cases', 'lists', 'ranking', 'domain'),
        CONTRACTS,
        PLATFORM,
        MONGO,
        MESSAGING,
        '^(crypto|fs|readline|stream|util|zlib)$',
        'node_modules/(zod|tar)/',
        'node_modules/@nestjs/common/',
      ],
    ),
    gatewayRoom('upstream', 'A hop to a service does not depend on who sends it, or for which page.'),
    gatewayRoom('limits', 'Limits know clients by what the request says, and no other room.'),
    gatewayRoom('accounts', 'Tokens are verified by keys that a service or an issuer publishes.', 'upstream'),
    gatewayRoom('http', 'The way in knows the caller, the limits and the services.', 'accounts', 'limits', 'upstream'),
    gatewayRoom('pages', 'A page is composed from the services, whatever shows it.', 'http', 'upstream'),
    gatewayRoom('site', 'The site shows pages as HTML.', 'pages', 'http', 'upstream'),
    gatewayRoom('docs', 'Documentation is generated from contracts and shown as the site shows HTML.', 'site', 'http'),
    {
      name: 'gateway-only-known-rooms',
      comment: 'The gateway has a room for each thing that it fronts; docs/architecture.md lists them.',
      severity: 'error',
      from: { path: `${GATEWAY}/[^/]+/`, pathNot: `${GATEWAY}/(upstream|limits|accounts|http|pages|site|docs)/` },
      to: {},
    },
    {
      name: 'gateway-and-cli-own-no-data',
      comment: 'The gateway owns nothing durable, and a command goes through the gateway or the event path.',
      severity: 'error',
      from: { path: '^apps/(gateway|cli)/', pathNot: SPEC },
      to: { path: ['^libs/mongo/', 'node_modules/mongoose/'] },
    },
    {
      name: 'only-known-rooms',
      comment: 'A service has these rooms and no others; another one needs a decision record.',
      severity: 'error',
      from: {
        path: '^apps/(accounts|articles|comments|recommendations)/src/[^/]+/',
        pathNot:
          '^apps/[^/]+/src/(domain|use-cases|http|consumers|mongo|jobs|ops|lists|ranking|evaluation|secrets|authentication)/',
      },
      to: {},
    },
    {
      name: 'not-to-unresolvable',
      comment: 'An import that leads nowhere fails only when the program starts.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'not-to-spec',
      comment: 'A test is not a library.',
      severity: 'error',
      from: { pathNot: SPEC },
      to: { path: SPEC },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      conditionNames: ['@broadsheet/source', 'import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
    },
  },
};
