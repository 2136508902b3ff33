import { createServer } from 'node:net';

/** So many ports in a row from the first one on; for 0, any that are free. */
export async function portsFrom(first: number, count: number): Promise<readonly number[]> {
  if (first !== 0) return Array.from({ length: count }, (_, index) => first + index);
  // All at once, so that none is given twice.
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve, reject) => {
          server.once('error', reject);
          server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            resolve(typeof address === 'object' && address ? address.port : 0);
          });
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
