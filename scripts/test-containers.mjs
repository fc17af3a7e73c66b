// The integration tests on containers: Kafka and MongoDB of the images that docker-compose.yml names, removed afterwards.
import { insistOnDocker, runJest } from './docker.mjs';

insistOnDocker('npm run test:containers', false);
const environment = { ...process.env, LOCAL_STACK: 'docker', KAFKA_BROKERS: '', MONGODB_URI: '' };
process.exitCode = await runJest('int', process.argv.slice(2), environment);
