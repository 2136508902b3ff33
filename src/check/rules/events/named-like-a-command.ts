import { capitalise } from '../../../util/names.ts';
import { wordsIn } from '../../analysis/words.ts';
import type { Model } from '../../model.ts';
import { defineRule } from '../../rule.ts';

/** An event has happened: nobody can refuse it any more. */
export const namedLikeACommand = defineRule({
  code: 'events/named-like-a-command',
  severity: 'warning',
  summary: 'Events are named for what has happened, in the past tense.',
  help: 'Name the thing and what happened to it, for example `OrderPlaced`.',

  check(model, report) {
    const wordsOf = wordsIn(model);
    const verbs = verbsOf(model);
    for (const { events, commands } of model.blueprint.contexts) {
      const orders = new Set(commands.map(({ name }) => wordsOf(name).map(capitalise).join('')));
      for (const { name, at } of events) {
        const words = wordsOf(name);
        const order = orders.has(name) || (verbs.has(words[0] ?? '') && !words.some(isParticiple));
        if (!order) continue;
        report({
          at,
          message: `\`${name}\` is named like a command, not like something that has happened.`,
        });
      }
    }
  },
});

/** First words of commands: `place`, `cancel`. */
function verbsOf(model: Model): ReadonlySet<string> {
  const wordsOf = wordsIn(model);
  const commands = model.blueprint.contexts.flatMap(({ commands: all }) => all);
  return new Set(commands.map(({ name }) => wordsOf(name)[0] ?? ''));
}

/** Past participles that do not end in -ed. */
const IRREGULAR = new Set(
  `begun bought bound broken brought built caught chosen come cut dealt done drawn driven fallen
  felt found frozen given gone got grown heard held hidden hit hurt kept known laid led left lent let
  lit lost made met overdue overridden paid put read reset rewritten ridden risen run said seen sent
  set shown shut sold spent split spoken started stolen stood struck sunk sworn taken taught thought
  thrown told torn undone understood upset withdrawn won worn written`.split(/\s+/),
);

function isParticiple(word: string): boolean {
  return word.endsWith('ed') || IRREGULAR.has(word);
}
