import fastify from 'fastify';
import { readFileSync } from 'node:fs';

/** The yardstick: nothing but Fastify, which makes JSON of the same object for every request. */
const [file = '', port = ''] = process.argv.slice(2);
const article: unknown = JSON.parse(readFileSync(file, 'utf8'));

const server = fastify();
server.get('/article', () => article);
await server.listen({ host: '127.0.0.1', port: Number(port) });
