import { operationsOf } from '../../../blueprint/analysis/hosts.ts';
import { sensitiveFields } from '../../../blueprint/analysis/sensitive-fields.ts';
import { printNumber } from '../../../util/units.ts';
import { code, codes, page, properties, section, table } from '../../text/markdown.ts';
import { amount, share, time } from '../format.ts';
import { alerts, objectives } from '../objective-tables.ts';
import { signals } from '../signals.ts';
import { tracePath } from '../trace-path.ts';
import type { View } from '../view.ts';

/** What is measured, when somebody is called, what logs and traces hold. */
export function observability(view: View): string {
  const { blueprint, t } = view;
  const o = t.observability;
  return page(
    t.pages.observability,
    blueprint.telemetry ? '' : o.none,
    section(
      o.objectives,
      objectives(view) || (blueprint.contexts.length > 0 ? o.noObjectives : ''),
    ),
    section(o.alerts, alerts(view)),
    section(o.red, red(view)),
    section(o.signals, signals(view)),
    section(o.logs, logs(view)),
    section(o.traces, traces(view)),
    section(
      o.tools,
      properties([
        [o.traces, code(blueprint.telemetry?.traces ?? '')],
        [o.metrics, code(blueprint.telemetry?.metrics ?? '')],
        [o.logs, code(blueprint.telemetry?.logs ?? '')],
        [o.dashboards, code(blueprint.telemetry?.dashboards ?? '')],
        [o.alerting, code(blueprint.telemetry?.alerting ?? '')],
      ]),
    ),
  );
}

function red({ blueprint, t }: View): string {
  const o = t.observability;
  const rows = blueprint.contexts.flatMap((context) =>
    operationsOf(context).map(({ name, peakRps, p99Ms, slo }) => [
      code(`${context.name}.${name}`),
      code(`context="${context.name}", operation="${name}"`),
      peakRps === undefined ? '' : t.words.perSecond(amount(peakRps)),
      time(slo?.p99Ms ?? p99Ms),
    ]),
  );
  const body = table([t.words.operation, o.labels, t.words.peak, 'p99'], rows);
  return body === '' ? '' : `${o.redIntro}\n\n${body}`;
}

function logs({ blueprint, t }: View): string {
  const o = t.observability;
  const { telemetry, contexts } = blueprint;
  if (!telemetry) return '';
  const sensitive = sensitiveFields(blueprint).map(
    ({ context, entity, field }) => `${context}.${entity}.${field}`,
  );
  const ids = contexts.flatMap((context) =>
    context.entities.filter(({ root }) => root).map(({ name }) => `${snake(name)}_id`),
  );
  const sagas = blueprint.flows.some(({ saga }) => saga) ? ['saga_id'] : [];
  const tenants = contexts.some((context) => context.entities.some(({ tenant }) => tenant))
    ? ['tenant_id']
    : [];
  const days = telemetry.logRetentionDays;
  return properties([
    [o.destination, code(telemetry.logs)],
    [o.keptFor, days === undefined ? '' : o.days(printNumber(days))],
    [o.fields, o.fieldNames],
    [o.ids, codes([...new Set([...tenants, ...sagas, ...ids])])],
    [telemetry.masksSensitive ? o.masked(sensitive.length) : o.notMasked, codes(sensitive)],
  ]);
}

function traces(view: View): string {
  const { blueprint, t } = view;
  const o = t.observability;
  const { telemetry } = blueprint;
  if (!telemetry) return '';
  const peak = blueprint.requirements.peakRps?.value;
  const perSecond = typeof peak === 'number' ? amount(peak * telemetry.sampling) : '';
  return properties([
    [o.sampling, o.samplingText(share(telemetry.sampling), perSecond)],
    [o.correlation, telemetry.correlation ? t.words.yes : t.words.no],
    ...blueprint.flows.map(
      (flow) => [o.pathOf(code(flow.name)), tracePath(blueprint, flow)] as const,
    ),
  ]);
}

function snake(name: string): string {
  return name.replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, '_').toLowerCase();
}
