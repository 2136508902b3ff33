import { contextOf, operationsOf } from '../../blueprint/analysis/hosts.ts';
import type { Blueprint } from '../../blueprint/model/blueprint.ts';
import type { Service } from '../../blueprint/model/deployment.ts';
import { code, codes, table } from '../text/markdown.ts';
import { time } from './format.ts';
import type { View } from './view.ts';

/** How each service says that it is well, and whether it can finish its work before it is stopped. */
export function shutdown({ blueprint, t }: View): string {
  const d = t.deployment;
  return table(
    [t.words.service, d.probes, d.grace, d.longest, t.words.verdict, d.keepAlive],
    blueprint.services.map((service) => {
      const longest = longestRequestMs(blueprint, service);
      const { graceMs } = service;
      const judged = longest !== undefined && graceMs !== undefined;
      return [
        code(service.name),
        service.probes.length > 0 ? codes(service.probes) : t.words.none,
        time(graceMs),
        time(longest),
        judged ? (graceMs > longest ? d.enough : d.tooShort) : '',
        time(service.keepAliveMs),
      ];
    }),
  );
}

/** The longest deadline of its operations, else the limit of the gateway. */
function longestRequestMs(blueprint: Blueprint, service: Service): number | undefined {
  const stated = service.contexts.flatMap((name) => {
    const context = contextOf(blueprint, name);
    return context ? operationsOf(context).flatMap(({ deadlineMs }) => deadlineMs ?? []) : [];
  });
  return stated.length > 0 ? Math.max(...stated) : blueprint.gateway?.timeoutMs;
}
