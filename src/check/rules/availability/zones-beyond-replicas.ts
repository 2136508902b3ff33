import { setServiceKey } from '../../analysis/set-key.ts';
import { defineRule } from '../../rule.ts';

/** A zone without a replica is no zone of the service. */
export const zonesBeyondReplicas = defineRule({
  code: 'availability/zones-beyond-replicas',
  severity: 'warning',
  summary: 'A service has at least one replica for each of its zones.',
  help: 'Raise `replicas` to the number of zones, or lower `zones`.',

  check(model, report) {
    for (const { name, zones, replicas, autoscale, at } of model.blueprint.services) {
      const fewest = Math.min(replicas, autoscale?.min ?? replicas);
      if (zones <= fewest || fewest === 0) continue;
      report({
        at: at.of('zones'),
        message: `\`${name}\` is spread over ${zones} zones and has ${fewest} ${fewest === 1 ? 'replica' : 'replicas'}: ${zones - fewest} of them ${zones - fewest === 1 ? 'stands' : 'stand'} empty.`,
        ...(autoscale ? {} : setServiceKey(at, 'replicas', zones, `Run ${zones} replicas`)),
      });
    }
  },
});
