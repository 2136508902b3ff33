import { countOf } from '../../analysis/name-list.ts';
import { statedObjectives } from '../../analysis/stated-objectives.ts';
import { defineRule } from '../../rule.ts';

/** A latency objective that is broken asks "where?", and only a trace answers. */
export const latencyWithoutTraces = defineRule({
  code: 'slo/latency-without-traces',
  severity: 'warning',
  summary: 'Where latency has objectives, some requests are traced.',
  help: 'Write `sampling: 10%`, or less where requests are many.',

  check(model, report) {
    const { telemetry } = model.blueprint;
    if (telemetry?.sampling !== 0) return;
    const timed = statedObjectives(model).filter(
      ({ slo }) => slo.p95Ms !== undefined || slo.p99Ms !== undefined,
    );
    const [first] = timed;
    if (!first) return;
    report({
      at: telemetry.at.of('sampling'),
      message: `No request is traced, although ${countOf(timed.length, 'latency objective')} must be kept, for example of ${first.subject}.`,
      related: [{ at: first.slo.at, message: 'A latency objective.' }],
      fix: { title: 'Trace 10%', path: [...telemetry.at.path, 'sampling'], value: '10%' },
    });
  },
});
