import type { FastifyInstance } from 'fastify';
import { CannotStartError } from '../cannot-start.ts';

/** Begins to listen and gives the origin under which the server is reached. */
export async function listen(
  app: FastifyInstance,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw explained(error, host, port);
  }
  const address = app.server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return `http://${reachable(host)}:${actual}`;
}

function explained(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return new CannotStartError(
        `Port ${port} is taken by another process. Choose another one, for example PORT=${port < 65_535 ? port + 1 : 8080}.`,
      );
    case 'EACCES':
      return new CannotStartError(
        `Port ${port} may not be opened by this user. Choose one from 1024 on, for example PORT=8080.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new CannotStartError(
        `HOST is \`${host}\`, which is no address of this machine. Write HOST=127.0.0.1, or HOST=0.0.0.0 for all of them.`,
      );
    default:
      return error;
  }
}

/** Addresses that mean "all of this machine" are none that a browser could call. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
