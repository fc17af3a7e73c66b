import type { ComposeProject } from '#compose-project.js';
import type { LocalPlace } from '#local-servers.js';
import type { SourceKind } from '#source.js';
import type { StackConfig } from '#stack.config.js';

export interface StackOptions extends LocalPlace {
  /** Forget what Docker's volumes hold. Whoever asks for it removes dataDir itself. */
  readonly fresh?: boolean;
}

/** All that is needed to open one server from its source. */
export interface Opening {
  readonly kind: SourceKind;
  readonly options: StackOptions;
  readonly config: StackConfig;
  readonly compose: ComposeProject;
}

/** A server in Docker is a service of docker-compose.yml to start with, a throw-away container otherwise. */
export function usesCompose({ purpose }: StackOptions): boolean {
  return purpose === 'start';
}
