import type { Blueprint } from '../../blueprint/model/blueprint.ts';
import { compile } from '../../compile.ts';
import { defineCommand } from '../command.ts';
import { readModel } from '../disk.ts';
import { CannotError } from '../host.ts';
import { countFindings, renderFindings } from '../render/findings.ts';
import { painter } from '../render/paint.ts';

export const show = defineCommand({
  name: 'show',
  summary: 'Show the resolved design: defaults applied, references bound, dependencies derived.',
  usage: '[DIR|FILE] [--json]',
  options: {
    json: {
      type: 'boolean',
      summary: 'The whole blueprint as JSON (schemas/blueprint.schema.json).',
    },
  },
  examples: ['backend-architect show', 'backend-architect show shop --json | jq .dependencies'],

  async run(input, host) {
    const model = readModel(input.words[0] ?? '.', host.cwd);
    const { blueprint, diagnostics } = compile(model.text, model.shown, { today: host.today() });
    if (!blueprint) {
      host.stderr(`${renderFindings(model.text, diagnostics, painter(host.color))}\n`);
      throw new CannotError(
        `\`${model.shown}\` states no design that can be shown.`,
        'Mend the findings above.',
      );
    }
    if (input.flag('json')) host.stdout(`${JSON.stringify(blueprint, null, 2)}\n`);
    else host.stdout(overview(blueprint));
    if (diagnostics.length > 0)
      host.stderr(
        `${model.shown}: ${countFindings(diagnostics)}; backend-architect check tells them\n`,
      );
    return 0;
  },
});

function overview({
  name,
  title,
  style,
  contexts,
  services,
  dependencies,
  flows,
  externals,
}: Blueprint): string {
  const lines = [
    `${name}${title === name ? '' : ` (${title})`}: ${style}`,
    '',
    ...contexts.map(
      (context) =>
        `  ${context.name}  ${context.entities
          .filter((entity) => entity.root)
          .map((entity) => entity.name)
          .join(
            ', ',
          )}; ${context.commands.length} commands, ${context.queries.length} queries, ${context.events.length} events${context.store ? `; ${context.store.engine}` : ''}`,
    ),
    ...externals.map((external) => `  ${external.name}  ${external.kind}, ${external.protocol}`),
    '',
    ...services.map(
      (service) =>
        `  service ${service.name} × ${service.replicas}: ${service.contexts.join(', ')}`,
    ),
    '',
    ...dependencies.map(
      (one) =>
        `  ${one.from} ${one.kind === 'sync' ? '→' : '⇢'} ${one.to}  ${one.via} (${one.protocol})`,
    ),
    '',
    ...flows.map(
      (flow) =>
        `  ${flow.saga ? 'saga' : 'flow'} ${flow.name}: ${flow.steps.map((step) => step.do).join(' · ')}`,
    ),
  ];
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}
