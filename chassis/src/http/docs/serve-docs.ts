import type { FastifyInstance, FastifyReply } from 'fastify';
import { setSecurityHeaders } from '../answer-headers.ts';
import type { ServerOptions } from '../server-options.ts';
import { APP_SCRIPT } from './app-script.ts';
import { catalogueOf } from './catalogue.ts';
import { PAGE, PAGE_POLICY, STYLE } from './page.ts';

/** A page to read and try the interface, and the OpenAPI files behind it. It works without a network. */
export function serveDocs(
  app: FastifyInstance,
  { system, mounted, openApi }: Pick<ServerOptions, 'system' | 'mounted' | 'openApi'>,
): void {
  const modules = mounted.map(({ module }) => module);
  const catalogue = JSON.stringify(catalogueOf(system, modules));
  const send = (reply: FastifyReply, type: string, text: string) => {
    setSecurityHeaders(reply);
    reply
      .header('content-type', `${type}; charset=utf-8`)
      .header('content-security-policy', PAGE_POLICY);
    reply.send(text);
  };
  app.get('/docs', (_, reply) => send(reply, 'text/html', PAGE));
  app.get('/docs/style.css', (_, reply) => send(reply, 'text/css', STYLE));
  app.get('/docs/app.js', (_, reply) => send(reply, 'text/javascript', APP_SCRIPT));
  app.get('/docs/catalogue.json', (_, reply) => send(reply, 'application/json', catalogue));
  if (openApi === undefined) return;
  // One route for each context: no part of a path that somebody asks for ever names a file.
  for (const { definition } of modules) {
    app.get(`/openapi/${encodeURIComponent(definition.name)}.yaml`, async (_, reply) => {
      const text = await openApi(definition.name);
      if (text === undefined) reply.callNotFound();
      else send(reply, 'application/yaml', text);
      return reply;
    });
  }
}
