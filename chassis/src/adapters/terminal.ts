import { styleText } from 'node:util';

/** Speaks to the person at the terminal, on standard error: standard output is for the log. */
export interface Terminal {
  readonly line: (text: string) => void;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

export function terminal(): Terminal {
  const { stderr, env } = process;
  const colored = stderr.isTTY === true && env['NO_COLOR'] === undefined;
  return {
    line: (text) => {
      stderr.write(`${text}\n`);
    },
    strong: (text) => (colored ? styleText('bold', text) : text),
    faint: (text) => (colored ? styleText('dim', text) : text),
  };
}

export const silentTerminal: Terminal = {
  line: () => undefined,
  strong: (text) => text,
  faint: (text) => text,
};
