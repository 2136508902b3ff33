import { hazardsOf, sagasOf, told } from '../../analysis/saga-plan.ts';
import { defineRule } from '../../rule.ts';

/** Whoever leads must know after a restart what was begun. */
export const forgetfulCoordinator = defineRule({
  code: 'sagas/forgetful-coordinator',
  severity: 'error',
  summary: 'The state of a led saga is stored before a command is sent.',
  help: "Remove `persistent: false`: store the state in the coordinator's database, and send commands from its outbox.",

  check(model, report) {
    for (const flow of sagasOf(model)) {
      const [hazard] = hazardsOf(model, flow, 'forgotten');
      if (!hazard) continue;
      report({
        at: flow.at.of('persistent'),
        message: `\`${flow.saga.coordinator}\` keeps saga \`${flow.name}\` in memory only, and a restart leaves it half done: ${told(hazard)}.`,
        fix: {
          title: 'Store the state of the saga',
          path: [...flow.at.path, 'persistent'],
          value: true,
        },
      });
    }
  },
});
