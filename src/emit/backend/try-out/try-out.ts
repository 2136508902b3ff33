import type { Blueprint } from '../../../blueprint/model/blueprint.ts';
import type { Command } from '../../../blueprint/model/operation.ts';
import { inWords } from '../../contract/operation-head.ts';
import type { JsonObject } from '../../schema/json.ts';
import type { SourceObject } from '../code/source.ts';
import { type DerivedSaga, derivedSagas, type Needed } from '../derive/sagas.ts';
import { type Call, callOf, creatorOf, listCall } from './call.ts';
import { curl } from './curl.ts';

/** Enough to see the system at work; whoever wants more has the documentation. */
const MOST = 6;

/** Commands for a terminal that run the main flow from end to end: what it needs, what starts it, what came of it. */
export function tryOut(blueprint: Blueprint): readonly SourceObject[] {
  const { trigger, needs } = mainFlow(blueprint);
  const start = trigger && callOf(blueprint, trigger);
  const read = trigger && listCall(blueprint, trigger);
  if (!trigger || !start) return [];
  const before = [
    ...needs.flatMap((needed) => needCalls(blueprint, needed, start.body)),
    ...start.before,
  ];
  const calls = [...before, start, ...(read ? [read] : [])];
  return calls.length > MOST
    ? []
    : calls.map((call) => ({ say: inWords(call.name), curl: curl(call) }));
}

/** The first saga of a critical flow that a user starts by making something; without one, the first thing that users make. */
function mainFlow(blueprint: Blueprint): Partial<Pick<DerivedSaga, 'trigger' | 'needs'>> & {
  readonly needs: readonly Needed[];
} {
  const critical = new Set(blueprint.flows.filter((flow) => flow.critical).map(({ name }) => name));
  const sagas = blueprint.contexts
    .flatMap((context) => derivedSagas(blueprint, context).sagas)
    .filter(({ trigger }) => trigger.creates && callOf(blueprint, trigger) !== undefined);
  const saga = sagas.find(({ name }) => critical.has(name)) ?? sagas[0];
  if (saga) return saga;
  const all: readonly Command[] = blueprint.contexts.flatMap(({ commands }) => commands);
  const trigger = all.find((one) => one.creates && !one.long && callOf(blueprint, one));
  return trigger ? { trigger, needs: [] } : { needs: [] };
}

/** Makes the record that a step will look up, with the value that the trigger will name. */
function needCalls(
  blueprint: Blueprint,
  { context, entity, field }: Needed,
  trigger: JsonObject,
): readonly Call[] {
  const creator = creatorOf(blueprint, context, entity);
  const call = creator && callOf(blueprint, creator);
  const value = valueIn(trigger, field);
  if (!call || value === undefined) return [];
  return [...call.before, { ...call, body: { ...call.body, [field]: value } }];
}

/** The value of a field, or of the first item of a list that has it. */
function valueIn(body: JsonObject, field: string): JsonObject[string] {
  if (body[field] !== undefined) return body[field];
  for (const value of Object.values(body)) {
    const [first] = Array.isArray(value) ? value : [];
    if (typeof first === 'object' && first !== null && field in first) return first[field];
  }
  return undefined;
}
