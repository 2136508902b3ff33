import { cachesOf } from '../../analysis/caching.ts';
import { defineRule } from '../../rule.ts';

/** No event reaches what lies in a browser. */
export const clientOutOfReach = defineRule({
  code: 'caches/client-out-of-reach',
  severity: 'warning',
  summary: 'Caches at the client rely on their life alone, for events do not reach them.',
  help: 'Remove `invalidatedBy:` and keep `ttl:` short, or cache at the server.',

  check(model, report) {
    for (const { cache, context } of cachesOf(model)) {
      const [event] = cache.invalidatedBy;
      const pushes = context.api.sse || context.api.websocket;
      if (cache.layer !== 'client' || event === undefined || pushes) continue;
      report({
        at: cache.at.of('invalidatedBy'),
        message: `Cache \`${cache.name}\` lies at the client, where \`${event}\` does not arrive: \`${context.name}\` pushes nothing to its clients.`,
      });
    }
  },
});
