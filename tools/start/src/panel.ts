export interface PanelContent {
  readonly url: string;
  /** Role to token. */
  readonly tokens: Readonly<Record<string, string>>;
  /** Folder with a file for each token. */
  readonly tokenDir: string;
  readonly logDir: string;
  readonly verbose: boolean;
  /** What runs with reload and debugger. */
  readonly dev: string | undefined;
}

/** The panel as lines. Where there is little room, tokens are named by their files. */
export function panelLines(content: PanelContent, tokensInFull: boolean): string[] {
  const { url, logDir, verbose, dev } = content;
  const requests = verbose ? 'requests included' : 'requests too with npm start -- --verbose';
  return [
    '─'.repeat(72),
    `  Broadsheet is up${dev === undefined ? '' : `; ${dev} reloads, its debugger listens on 127.0.0.1:9229`}`,
    '',
    `  Site       ${url}/`,
    `  API        ${url}/docs`,
    ...tokenLines(content, tokensInFull),
    ...requestLines(content),
    `  Logs       ${logDir}/SERVICE.log (${requests})`,
    '  Stop       Ctrl-C',
    '─'.repeat(72),
  ];
}

function tokenLines({ tokens, tokenDir }: PanelContent, inFull: boolean): string[] {
  const roles = Object.keys(tokens);
  if (!inFull) return [`  Tokens     for development, in ${tokenDir}/: ${roles.join(', ')}`];
  const lines = Object.entries(tokens).map(([role, token]) => `    ${role.padEnd(10)} ${token}`);
  return ['', `  Development tokens (also in ${tokenDir}/)`, ...lines];
}

function requestLines({ url, tokenDir }: PanelContent): string[] {
  return [
    '',
    '  Three requests to try',
    `    curl '${url}/v1/articles?limit=3'`,
    `    curl ${url}/v1/articles/1/page`,
    `    curl ${url}/v1/articles/1/comments -H 'Content-Type: application/json' \\`,
    `      -H "Authorization: Bearer $(cat ${tokenDir}/reader)" -d '{"text":"Well said."}'`,
    '',
  ];
}
