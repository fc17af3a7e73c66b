import { userInfo } from 'node:os';

/** Of every command that changes accounts: whoever does it is written down. */
export const AS_OPERATOR = ['--as <operator>', 'who does it; your user name where nothing is said'] as const;

export interface ByOperator {
  readonly as?: string;
}

export const operatorOf = ({ as: operator }: ByOperator): string => operator ?? userInfo().username;
