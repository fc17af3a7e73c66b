import { getConnectionToken } from '@nestjs/mongoose';

/** The token of the service's one connection, for libraries that do not know `@nestjs/mongoose`. */
export const MONGO_CONNECTION = getConnectionToken();
