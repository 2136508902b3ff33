import process from 'node:process';
import type { Host } from './host.ts';

/** The real terminal. Colour and questions only where a person looks. */
export function terminalHost(): Host {
  const { stdin, stdout, stderr, env } = process;
  // A reader that closes early (`| head`) is no error of ours.
  stdout.on('error', () => undefined);
  return {
    cwd: process.cwd(),
    stdout: (text) => {
      stdout.write(text);
    },
    stderr: (text) => {
      stderr.write(text);
    },
    interactive: stdin.isTTY === true && stderr.isTTY === true && env['CI'] === undefined,
    color: stdout.isTTY === true && env['NO_COLOR'] === undefined,
    width: stdout.columns ?? 120,
    readStdin: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks).toString('utf8');
    },
    today: () => new Date().toISOString().slice(0, 10),
    clock: () => performance.now(),
  };
}
