import { printDuration } from '../../../util/units.ts';
import { setServiceKey } from '../../analysis/set-key.ts';
import { defineRule } from '../../rule.ts';

/** What the server closes first, the proxy may be writing to at that moment. */
const MARGIN_MS = 5_000;

export const keepAliveShorterThanProxy = defineRule({
  code: 'timeouts/keep-alive-shorter-than-proxy',
  severity: 'error',
  summary: 'A service keeps idle connections longer than the gateway in front of it.',
  help: "Set the service's `keepAlive:` some seconds above the gateway's `idleTimeout:`.",

  check(model, report) {
    const { gateway, services } = model.blueprint;
    const idleMs = gateway?.idleTimeoutMs;
    if (!gateway || idleMs === undefined) return;
    const routed = new Set(gateway.routes.map((route) => route.to));
    for (const service of services) {
      const { keepAliveMs, name, at } = service;
      if (keepAliveMs === undefined || keepAliveMs > idleMs) continue;
      if (!service.contexts.some((context) => routed.has(context))) continue;
      const value = printDuration(idleMs + MARGIN_MS);
      report({
        at: at.of('keepAlive'),
        message: `\`${name}\` closes idle connections after ${printDuration(keepAliveMs)}, but the gateway goes on using them for ${printDuration(idleMs)}.`,
        related: [{ at: gateway.at.of('idleTimeout'), message: 'The gateway keeps them here.' }],
        ...setServiceKey(at, 'keepAlive', value, `Keep connections for ${value}`),
      });
    }
  },
});
