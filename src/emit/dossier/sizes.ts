import { printNumber } from '../../util/units.ts';
import { code, table } from '../text/markdown.ts';
import { amount, share } from './format.ts';
import type { View } from './view.ts';

/** Replicas, cores and memory of every service, and their sum. */
export function sizes({ blueprint, t }: View): string {
  const d = t.deployment;
  const w = t.words;
  const { services } = blueprint;
  if (services.length === 0) return '';
  const sum = (of: 'cpu' | 'memoryMb') =>
    services.every((service) => service[of] !== undefined)
      ? services.reduce((total, service) => total + (service[of] ?? 0) * service.replicas, 0)
      : undefined;
  const [cpu, memory] = [amount(sum('cpu')), amount(sum('memoryMb'))];
  const body = table(
    [w.service, w.replicas, w.zones, d.scaling, w.cpu, w.memory, d.minAvailable, d.spread, d.state],
    services.map((service) => [
      code(service.name),
      String(service.replicas),
      String(service.zones),
      service.autoscale
        ? t.resilience.scaling(
            String(service.autoscale.min),
            String(service.autoscale.max),
            share(service.autoscale.target),
          )
        : '',
      amount(service.cpu),
      service.memoryMb === undefined ? '' : `${printNumber(service.memoryMb)} MB`,
      service.minAvailable === undefined ? '' : String(service.minAvailable),
      service.antiAffinity ? w.yes : w.no,
      service.stateless ? '' : w.yes,
    ]),
  );
  return cpu || memory ? `${body}\n\n${d.total(cpu, memory)}` : body;
}
