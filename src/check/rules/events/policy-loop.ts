import type { Command } from '../../../blueprint/model/operation.ts';
import type { Place } from '../../../diagnostics/place.ts';
import { type Arrow, cyclesOf } from '../../analysis/cycles.ts';
import type { Model } from '../../model.ts';
import { defineRule } from '../../rule.ts';

interface Reaction extends Arrow {
  readonly at: Place;
  readonly command: string;
}

/** Each round writes, sends and reads again, until somebody stops it by hand. */
export const policyLoop = defineRule({
  code: 'events/policy-loop',
  severity: 'error',
  summary: 'Reactions to events do not lead back to the event they began with.',
  help: 'Let one command of the circle state the states it is allowed `from`, so that the second round is refused, or take a reaction out.',

  check(model, report) {
    for (const cycle of cyclesOf(reactionsOf(model))) {
      const [first] = cycle;
      if (!first) continue;
      const way = cycle.map(({ command, to }) => `\`${command}\` → \`${to}\``).join(' → ');
      report({
        at: first.at,
        message: `Reactions to \`${first.from}\` go round without an end: \`${first.from}\` → ${way}.`,
        related: cycle
          .slice(1)
          .map(({ at, command }) => ({ at, message: `On to \`${command}\`.` })),
      });
    }
  },
});

/** An arrow from each event to those that the command it sets off emits. */
function reactionsOf(model: Model): readonly Reaction[] {
  return model.blueprint.contexts.flatMap(({ name, policies }) =>
    policies.flatMap(({ on, do: command, at }): readonly Reaction[] => {
      const operation = model.operation(`${name}.${command}`);
      if (operation?.kind !== 'command' || stops(operation)) return [];
      return operation.emits.map((event) => ({
        from: on,
        to: `${name}.${event}`,
        command: `${name}.${command}`,
        at,
      }));
    }),
  );
}

/** A transition out of its own starting states is refused the second time. */
function stops({ from, to }: Command): boolean {
  return from.length > 0 && to !== undefined && !from.includes(to);
}
