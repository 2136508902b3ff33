import { type Capacity, capacityOf, type Load } from '../../blueprint/analysis/capacity.ts';
import type { Service } from '../../blueprint/model/deployment.ts';
import { printNumber } from '../../util/units.ts';
import { code, table } from '../text/markdown.ts';
import { amount, share, time } from './format.ts';
import type { View } from './view.ts';

/** Load, headroom and response time of every service at its peak, and after the loss of a zone. */
export function capacity({ blueprint, t }: View): string {
  if (blueprint.services.length === 0) return '';
  const r = t.resilience;
  const w = t.words;
  const all = blueprint.services.map((service) => capacityOf(blueprint, service));
  const rows = all.map((one) => [
    ...loadCells(one, t),
    zoneLoss(one, r),
    ...elasticity(one.service, t),
  ]);
  const computed = all.some(({ normal }) => normal !== undefined);
  const columns = [
    w.service,
    w.peak,
    w.replicas,
    r.slots,
    r.saturates,
    r.rho,
    r.p99,
    r.zoneLost,
    r.scales,
    r.waiting,
  ];
  return `${computed ? r.capacityIntro : r.noRates}\n\n${table(columns, rows)}`;
}

function loadCells(one: Capacity, { resilience: r, words: w }: View['t']): readonly string[] {
  const { service, peakRps, from, saturationRps, normal } = one;
  const stated = peakRps !== undefined && from !== undefined;
  return [
    code(service.name),
    stated ? `${w.perSecond(amount(peakRps))} (${r.peakFrom[from]})` : w.unknown,
    String(service.replicas),
    printNumber(service.replicas * service.concurrency),
    saturationRps === undefined ? '' : w.perSecond(amount(saturationRps)),
    normal ? amount(normal.utilisation) : '',
    normal ? p99Of(normal, r) : '',
  ];
}

function elasticity(service: Service, { resilience: r, words: w }: View['t']): readonly string[] {
  const { autoscale, queueLimit, sheds } = service;
  return [
    autoscale
      ? r.scaling(String(autoscale.min), String(autoscale.max), share(autoscale.target))
      : '',
    queueLimit === undefined
      ? ''
      : `${printNumber(queueLimit)}${w.comma}${sheds ? r.sheds : r.queues}`,
  ];
}

function p99Of(load: Load, r: View['t']['resilience']): string {
  return Number.isFinite(load.p99Ms) ? time(load.p99Ms) : r.overload;
}

function zoneLoss({ normal, afterZoneLoss }: Capacity, r: View['t']['resilience']): string {
  if (!normal) return '';
  if (!afterZoneLoss) return r.oneZone;
  return r.zoneLoss(
    String(afterZoneLoss.replicas),
    amount(afterZoneLoss.utilisation),
    p99Of(afterZoneLoss, r),
  );
}
