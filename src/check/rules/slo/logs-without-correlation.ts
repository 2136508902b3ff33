import { defineRule } from '../../rule.ts';

/** Lines of several services tell one story only with the id of the request in each. */
export const logsWithoutCorrelation = defineRule({
  code: 'slo/logs-without-correlation',
  severity: 'warning',
  summary: 'Where services call each other, every line of a log carries the trace id.',
  help: 'Write `correlation: true`, or leave it out: it is the default.',

  check(model, report) {
    const { telemetry } = model.blueprint;
    if (!telemetry || telemetry.correlation) return;
    const edges = model.remoteCalls().filter(({ target }) => target.kind === 'context');
    const [first] = edges;
    if (!first) return;
    report({
      at: telemetry.at.of('correlation'),
      message: `Logs carry no trace id, so lines of \`${first.from}\` and \`${first.target.name}\` about one request cannot be put together.`,
      related: [{ at: first.at, message: 'A call between services.' }],
      fix: { title: 'Add the trace id', path: [...telemetry.at.path, 'correlation'], value: true },
    });
  },
});
