/** The last line that says something; of a JSON log line its message. */
export function lastWord(log: string): string {
  const line = log
    .split('\n')
    .map((one) => one.trim())
    .findLast((one) => one !== '' && !one.startsWith('at ') && !/^Node\.js v/.test(one));
  return messageOf(line ?? 'it said nothing').slice(0, 300);
}

function messageOf(line: string): string {
  try {
    const { msg } = JSON.parse(line) as { msg?: unknown };
    return typeof msg === 'string' ? msg : line;
  } catch {
    return line;
  }
}
