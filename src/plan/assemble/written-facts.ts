import type { Written, WrittenFact } from '../../blueprint/document/written.ts';
import { FACT_NAMES, type FactName } from '../../blueprint/requirements/fact-catalogue.ts';
import type { Fact, Facts, Requirements } from '../../blueprint/requirements/requirements.ts';
import { ASSUMPTIONS } from '../../knowledge/assumptions.ts';
import { say } from '../../util/language.ts';
import { isSingleHost } from './running.ts';
import { type Load, loadOf } from './sizing.ts';

/** Stated facts, and those that the design had to assume, each with its reason. */
export function withAssumptions(
  { facts, language, intents }: Requirements,
  hasContexts: boolean,
): Facts {
  const isSystem = intents.includes('design') || intents.includes('migrate');
  if (!isSystem && !hasContexts) return facts;
  const added: Record<string, Fact> = {};
  const assume = <N extends FactName>(
    name: N,
    value: Fact<N>['value'],
    unit: string,
    because: string,
  ) => {
    if (facts[name] !== undefined) return;
    added[name] = { name, value, unit, force: 'could', source: { assumed: true, because } };
  };
  const { availability, p99Ms, rpoMin } = ASSUMPTIONS;
  const goal = isSingleHost(facts) ? ASSUMPTIONS.singleHostAvailability : availability;
  assume('availability', goal.value, goal.unit, say(goal.because, language));
  if (!facts.p95Ms && !facts.latencyMs && !facts.p50Ms)
    assume('p99Ms', p99Ms.value, p99Ms.unit, say(p99Ms.because, language));
  if (hasContexts) assume('rpoMin', rpoMin.value, rpoMin.unit, say(rpoMin.because, language));
  const load: Load | undefined = facts.peakRps ? undefined : loadOf(facts);
  if (load) assume('peakRps', load.peakRps, 'requests/s', load.because);
  return { ...facts, ...added };
}

/** The facts as the file states them. */
export function writeFacts(facts: Facts): NonNullable<Written['requirements']> {
  const written: Record<string, unknown> = {};
  for (const name of FACT_NAMES) {
    const fact = facts[name];
    if (fact) written[name] = writeFact(fact);
  }
  return written;
}

function writeFact({ value, source, force }: Fact): unknown {
  if (typeof value === 'object' && !Array.isArray(value)) return value;
  const origin = 'quote' in source ? { quote: source.quote } : { assumed: source.because };
  const fact: WrittenFact<FactName> = { value, ...origin, ...(force === 'must' ? {} : { force }) };
  return fact;
}
