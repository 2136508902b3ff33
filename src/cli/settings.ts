import {
  FACT_NAMES,
  FACTS,
  type FactName,
  isFactName,
} from '../blueprint/requirements/fact-catalogue.ts';
import type { Fact, FactValue } from '../blueprint/requirements/requirements.ts';
import { decisions } from '../knowledge/decisions/index.ts';
import { technologyById } from '../knowledge/technologies/find.ts';
import { suggestion } from '../util/suggest.ts';
import { typedValue } from './answer.ts';
import { CannotError } from './host.ts';

/** `--set peakRps=5000` → facts in the user's own words. */
export function factsOf(settings: readonly string[]): readonly Fact[] {
  return settings.map((setting) => factOf(...halves(setting, 'set', 'peakRps=5000'), setting));
}

function factOf(name: string, text: string, quote: string): Fact {
  if (!isFactName(name)) {
    throw new CannotError(
      `There is no requirement \`${name}\`.${suggestion(name, FACT_NAMES)}`,
      'The names are listed in docs/requirements.md.',
    );
  }
  const value = typedValue(name, text);
  if (value === undefined) {
    throw new CannotError(
      `\`${text}\` is no value for \`${name}\`.`,
      `Write a ${FACTS[name].kind} (${FACTS[name].unit}).`,
    );
  }
  return statedFact(name, value, { quote, from: 'option' });
}

/** A fact that the user stated outside the brief. */
export function statedFact(
  name: FactName,
  value: FactValue,
  source: { readonly quote: string; readonly from: 'option' | 'answer' },
): Fact {
  return { name, value, unit: FACTS[name].unit, force: 'must', source };
}

/** `--choose broker=nats` → decision id and option. */
export function choicesOf(settings: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    settings.map((setting) => choiceOf(...halves(setting, 'choose', 'broker=nats'))),
  );
}

function choiceOf(id: string, option: string): readonly [string, string] {
  const ids = decisions.map((decision) => decision.id);
  const decision = decisions.find((known) => known.id === id);
  if (!decision)
    throw new CannotError(
      `There is no decision \`${id}\`.${suggestion(id, ids)}`,
      `Write one of ${ids.join(', ')}.`,
    );
  const options = decision.options.map((known) => known.id);
  const known =
    options.includes(option) ||
    (decision.concern !== undefined && technologyById(option)?.concern === decision.concern);
  if (!known)
    throw new CannotError(
      `Decision \`${id}\` has no option \`${option}\`.${suggestion(option, options)}`,
      `Write one of ${options.join(', ')}.`,
    );
  return [id, option];
}

function halves(setting: string, option: string, example: string): readonly [string, string] {
  const equals = setting.indexOf('=');
  if (equals <= 0)
    throw new CannotError(
      `\`--${option} ${setting}\` has no \`=\`.`,
      `Write for example \`--${option} ${example}\`.`,
    );
  return [setting.slice(0, equals).trim(), setting.slice(equals + 1).trim()];
}
