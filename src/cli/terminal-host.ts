import process from 'node:process';
import { CannotError, type Host } from './host.ts';
import { codeOf, reasonOf } from './reason.ts';

/** The real terminal. Colour and questions only where a person looks. */
export function terminalHost(): Host {
  const { stdin, stdout, stderr, env } = process;
  let broken: Error | undefined;
  stdout.on('error', (error) => {
    // A reader that closes early (`| head`) is no error of ours.
    if (codeOf(error) !== 'EPIPE') broken = error;
  });
  return {
    cwd: process.cwd(),
    stdout: (text) => {
      stdout.write(text);
    },
    flush: async () => {
      await new Promise((done) => stdout.write('', done));
      if (broken !== undefined)
        throw new CannotError(`Standard output could not be written: ${reasonOf(broken)}.`);
    },
    stderr: (text) => {
      stderr.write(text);
    },
    interactive: stdin.isTTY === true && stderr.isTTY === true && env['CI'] === undefined,
    color: stdout.isTTY === true && env['NO_COLOR'] === undefined,
    width: stdout.columns || 120, // 0 where a terminal was never told its size.
    screen: stderr,
    readStdin: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks).toString('utf8');
    },
    today: () => new Date().toISOString().slice(0, 10),
    clock: () => performance.now(),
  };
}
