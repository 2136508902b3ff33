import type { Call } from '../../../blueprint/model/call.ts';
import type { Service } from '../../../blueprint/model/deployment.ts';
import { utilisation } from '../../../util/queueing.ts';
import { printNumber } from '../../../util/units.ts';
import { mostRateOf } from '../../analysis/rates.ts';
import { attemptsOf } from '../../analysis/waiting.ts';
import type { Model } from '../../model.ts';
import { defineRule } from '../../rule.ts';

/** Load that retries alone keep above capacity, long after what started it is over: a metastable failure. */
export const canStartCollapse = defineRule({
  code: 'retries/can-start-collapse',
  severity: 'warning',
  summary: 'A service that sheds no load can carry the attempts of all its callers.',
  help: 'Give the retries a `budget:`, the calls a breaker, or let the service shed load (`sheds: true`).',

  check(model, report) {
    for (const service of model.blueprint.services) {
      const { peakRps, serviceTimeMs, replicas, concurrency, name } = service;
      if (service.sheds || peakRps === undefined || serviceTimeMs === undefined) continue;
      const calls = unboundedCalls(model, service);
      const attempts = Math.max(1, ...calls.map(attemptsOf));
      const extra = calls.reduce((sum, call) => {
        const rate = Math.min(mostRateOf(model, call) ?? peakRps, peakRps);
        return sum + rate * (attemptsOf(call) - 1);
      }, 0);
      const most = Math.min(peakRps + extra, peakRps * attempts);
      const load = (arrivals: number) =>
        utilisation({ servers: replicas * concurrency, arrivals, service: serviceTimeMs / 1_000 });
      const [first] = calls;
      if (!first || load(peakRps) >= 1 || load(most) <= 1) continue;
      report({
        at: service.at.of('sheds'),
        message: `\`${name}\` is ${percent(load(peakRps))} busy at ${printNumber(peakRps)} requests a second; when it fails, retries make them ${printNumber(most)}, ${percent(load(most))} of what it can do, and it sheds nothing.`,
        related: calls.flatMap(({ retry }) =>
          retry ? [{ at: retry.at, message: 'Retries without budget or breaker.' }] : [],
        ),
      });
    }
  },
});

function unboundedCalls(model: Model, service: Service): readonly Call[] {
  return service.contexts
    .flatMap((context) => model.callsTo(context))
    .filter((call) => call.protocol !== 'in-process' && attemptsOf(call) > 1)
    .filter(({ retry, breaker }) => retry?.budget === undefined && breaker === undefined);
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
