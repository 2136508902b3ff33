import { capabilities } from '../capabilities.ts';
import { decisions } from '../decisions/index.ts';
import { technologies } from '../technologies/index.ts';
import { PATTERNS } from './index.ts';

/** Capabilities that no pattern speaks of. */
export function uncoveredCapabilities(): readonly string[] {
  const covered = new Set(PATTERNS.flatMap(({ covers }) => Object.keys(covers)));
  return capabilities.flatMap(({ id }) => (covered.has(id) ? [] : [id]));
}

/** Items, as `capability: item`, that no pattern lists, no technology is called and no decision names. */
export function uncoveredItems(): readonly string[] {
  const listed = new Set(
    PATTERNS.flatMap(({ covers }) =>
      Object.entries(covers).flatMap(([id, items]) => items.map((item) => `${id}: ${item}`)),
    ),
  );
  const named = namesElsewhere();
  return capabilities
    .flatMap(({ id, items }) => items.map((item) => ({ key: `${id}: ${item}`, item })))
    .filter(({ key, item }) => !listed.has(key) && !named.has(item.toLowerCase()))
    .map(({ key }) => key);
}

function namesElsewhere(): ReadonlySet<string> {
  const ofTechnologies = technologies.flatMap(({ id, name, aliases, ambiguous = [] }) => [
    id,
    name,
    ...aliases,
    ...ambiguous,
  ]);
  const ofDecisions = decisions.flatMap(({ question, options }) => [
    question.en,
    ...options.map(({ title }) => title.en),
  ]);
  return new Set([...ofTechnologies, ...ofDecisions].map((name) => name.toLowerCase()));
}
