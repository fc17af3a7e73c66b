/** How to sign in as the admin of this start. */
export interface SignIn {
  readonly email: string;
  readonly password: string;
}

export interface PanelContent {
  readonly url: string;
  /** Absent in production. */
  readonly signIn: SignIn | undefined;
  readonly logDir: string;
  readonly verbose: boolean;
  /** The service that runs with reload and debugger. */
  readonly dev: string | undefined;
}

/** The lines of the panel; without the example requests for a small terminal. */
export function panelLines(content: PanelContent, withRequests: boolean): string[] {
  const { url, logDir, verbose, dev } = content;
  const requests = verbose ? 'requests included' : 'requests too with npm start -- --verbose';
  return [
    '─'.repeat(72),
    `  Broadsheet is up${dev === undefined ? '' : `; ${dev} reloads, its debugger listens on 127.0.0.1:9229`}`,
    '',
    `  Site       ${url}/`,
    `  API        ${url}/docs`,
    ...signInLines(content),
    ...(withRequests ? requestLines(content) : []),
    `  Logs       ${logDir}/SERVICE.log (${requests})`,
    '  Stop       Ctrl-C',
    '─'.repeat(72),
  ];
}

function signInLines({ signIn }: PanelContent): string[] {
  if (!signIn) return ['  Sign in    with your own account; npm run ops -- admin create makes the first admin'];
  return [`  Sign in    ${signIn.email}`, `  Password   ${signIn.password} (an admin; a new password with each start)`];
}

function requestLines({ url, signIn }: PanelContent): string[] {
  const json = "-H 'Content-Type: application/json'";
  return [
    '',
    '  Requests to try',
    `    curl '${url}/v1/articles?limit=3'`,
    `    curl ${url}/v1/articles/1/page`,
    `    curl ${url}/v1/articles/1/comments ${json} \\`,
    `      -d '{"text":"Well said.","guestName":"Gus"}'`,
    ...(signIn ? [`    curl ${url}/v1/sessions ${json} \\`, `      -d '${JSON.stringify(signIn)}'`] : []),
    '',
  ];
}
