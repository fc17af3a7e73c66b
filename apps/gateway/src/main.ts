import { runService } from '@broadsheet/platform';
import 'reflect-metadata';
import { gatewayService } from './gateway-service.js';
import { readConfig } from './gateway.config.js';

await runService(gatewayService(readConfig()));
