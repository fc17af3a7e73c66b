import { runService } from '@broadsheet/platform';
import 'reflect-metadata';
import { gatewayOptions } from './gateway-options.js';
import { readConfig } from './gateway.config.js';
import { GatewayModule } from './gateway.module.js';

const config = readConfig();

await runService(GatewayModule.forRoot(config), gatewayOptions(config));
