import { printNumber } from '../../../util/units.ts';
import { defineRule } from '../../rule.ts';

/** The smaller of two limits holds: a promise that the edge does not keep fails with 413 in production only. */
export const bodyAboveGateway = defineRule({
  code: 'contracts/body-above-gateway',
  severity: 'warning',
  summary: 'The gateway lets through the largest request that a context behind it accepts.',
  help: 'Raise `gateway.maxBody`, lower `api.maxBody`, or let clients upload to object storage directly.',

  check(model, report) {
    const { gateway, contexts } = model.blueprint;
    if (gateway?.maxBodyBytes === undefined) return;
    const limit = gateway.maxBodyBytes;
    const routed = new Set(gateway.routes.map(({ to }) => to));
    for (const { name, api } of contexts) {
      if (!routed.has(name) || api.maxBodyBytes === undefined || api.maxBodyBytes <= limit)
        continue;
      report({
        at: api.at.of('maxBody'),
        message: `\`${name}\` accepts requests of ${megabytes(api.maxBodyBytes)}, but the gateway ends them at ${megabytes(limit)}.`,
        related: [{ at: gateway.at.of('maxBody'), message: 'The limit of the gateway.' }],
      });
    }
  },
});

function megabytes(bytes: number): string {
  return `${printNumber(bytes / 1_000_000)} MB`;
}
