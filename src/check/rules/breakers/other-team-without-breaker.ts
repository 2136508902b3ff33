import type { Call } from '../../../blueprint/model/call.ts';
import { targetOf } from '../../analysis/call-graph.ts';
import type { Model } from '../../model.ts';
import { defineRule } from '../../rule.ts';

/** A service of another team fails at times that this team does not choose. */
export const otherTeamWithoutBreaker = defineRule({
  code: 'breakers/other-team-without-breaker',
  severity: 'warning',
  summary: "Calls to another team's service have a breaker.",
  help: 'Add `breaker: true`, and a `fallback:` for the time that it is open.',

  check(model, report) {
    const bffOwners = new Map(model.blueprint.bffs.map((bff) => [bff.name, bff.owner]));
    for (const call of model.remoteCalls()) {
      if (call.breaker || call.target.kind !== 'context') continue;
      const caller = bffOwners.get(call.from) ?? ownerOf(model, call.from);
      const callee = ownerOf(model, call.target.name);
      if (caller === undefined || callee === undefined || caller === callee) continue;
      report({
        at: call.at.of('to'),
        message: `\`${call.from}\` of team \`${caller}\` calls \`${targetOf(call)}\` of team \`${callee}\` without a breaker.`,
        ...fixOf(call),
      });
    }
  },
});

function ownerOf(model: Model, context: string): string | undefined {
  return model.context(context)?.owner ?? model.serviceOf(context)?.owner;
}

function fixOf({ at }: Call) {
  const fix = { title: 'Add a breaker', path: [...at.path, 'breaker'], value: true };
  return at.has('to') ? { fix } : {};
}
