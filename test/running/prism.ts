import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';
import type { ContractDocument } from './operations.ts';

export interface Prism {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Prism between client and server: it says in a header where a request or its answer breaks the contract. */
export async function prismBefore(
  url: string,
  documents: readonly ContractDocument[],
): Promise<Prism> {
  const operations = [];
  for (const { document } of documents) {
    operations.push(...(await getHttpOperationsFromSpec(structuredClone(document))));
  }
  const server = createServer(operations, {
    cors: false,
    components: { logger: createLogger('prism', { enabled: false }) },
    config: {
      isProxy: true,
      upstream: new URL(url),
      upstreamProxy: undefined,
      // Prism knows no bearer tokens of sessions; who may come in is asked for elsewhere.
      checkSecurity: false,
      validateRequest: true,
      validateResponse: true,
      mock: { dynamic: false },
      errors: false,
    },
  });
  return { url: await server.listen(0, '127.0.0.1'), close: () => server.close() };
}
