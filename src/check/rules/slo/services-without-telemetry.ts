import { defineRule } from '../../rule.ts';

/** A request that passes several services can be followed only by what they report. */
export const servicesWithoutTelemetry = defineRule({
  code: 'slo/services-without-telemetry',
  severity: 'warning',
  summary: 'A system of several services says where traces, metrics and logs go.',
  help: 'Add `telemetry: { traces: opentelemetry, metrics: prometheus, logs: loki }`.',

  check(model, report) {
    const { services, telemetry, at } = model.blueprint;
    const edge = model.remoteCalls().find(({ target }) => target.kind === 'context');
    if (telemetry !== undefined || services.length < 2 || !edge) return;
    report({
      at: at.of('style'),
      message: `${services.length} services call each other, for example \`${edge.from}\` calls \`${edge.target.name}\`, and nothing says where traces, metrics and logs go.`,
    });
  },
});
