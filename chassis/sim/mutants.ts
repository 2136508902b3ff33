/**
 * Mistakes that people make in code like this. Each is put into the real chassis and has to be found by the simulation:
 * a test that a missing inbox does not fail proves nothing.
 */
export interface Mutant {
  readonly name: string;
  /** Below chassis/src. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly text: string;
  readonly instead: string;
  /** Seeds that are known to find it, where few do. */
  readonly seeds?: readonly number[];
  /** Why nothing is wrong afterwards: such a mutant cannot be found, and is here to say so. */
  readonly equivalent?: string;
}

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'no inbox: an event that comes twice takes effect twice',
    file: 'events/policy.ts',
    text: 'idempotencyKey: message.id,',
    instead: '',
  },
  {
    name: 'no idempotency: a repeated request makes a second order',
    file: 'commands/run-command.ts',
    text: 'if (request.idempotencyKey === undefined) return undefined;\n  return {',
    instead: 'if (request !== undefined) return undefined;\n  return {',
  },
  {
    name: 'marked as sent before it is published',
    file: 'events/relay.ts',
    text: 'if (messages.length > 0) await world.bus.publish(messages);',
    instead: 'queueMicrotask(() => void world.bus.publish(messages).catch(() => undefined));',
  },
  {
    name: 'dual write: the event is not in the transaction of the record',
    file: 'commands/effect.ts',
    text: 'if (told.length > 0) {',
    instead: 'if (told.length > 0 && Number(effects[0]?.at.charCodeAt(22)) % 4 !== 0) {',
  },
  {
    name: 'what fails is acknowledged and forgotten',
    file: 'events/consumer.ts',
    text: 'await park(context, policyName(policy), message, 1, String(error));',
    instead: 'void error;',
  },
  {
    name: 'parked messages are never tried again',
    file: 'events/parked.ts',
    text: "where status = 'waiting' and next_at <= $1::timestamptz\n",
    instead: "where status = 'waiting' and next_at < $1::timestamptz - interval '10 years'\n",
  },
  {
    name: 'lost timer: a saga that has to wait is never taken up again',
    file: 'sagas/saga-worker.ts',
    text: "where status in ('running', 'compensating') and next_at <= $1::timestamptz\n",
    instead:
      "where status in ('running', 'compensating') and next_at <= $1::timestamptz and attempts = 0\n",
  },
  {
    name: 'the saga begins outside the transaction of its trigger',
    file: 'commands/effect.ts',
    text: 'if (begun.length > 0) {',
    instead: 'if (begun.length > 0 && Number(effects[0]?.at.charCodeAt(22)) % 4 !== 0) {',
  },
  {
    name: 'steps of a saga have no keys: a repeated step takes effect twice',
    file: 'sagas/steps.ts',
    text: 'idempotencyKey: `${saga.id}:${index}:${place}`,',
    instead: 'idempotencyKey: `${world.random.uuid()}:${index}:${place}`,',
  },
  {
    name: 'all items of a step share one key',
    file: 'sagas/steps.ts',
    text: 'idempotencyKey: `${saga.id}:${index}:${place}`,',
    instead: 'idempotencyKey: `${saga.id}:${index}`,',
  },
  {
    name: 'a step that failed for good is passed over',
    file: 'sagas/advance.ts',
    text: "status: 'compensating', step: saga.step + 1, attempts: 0 };",
    instead: "status: 'running', step: saga.step + 1, attempts: 0 };",
  },
  {
    name: 'going back leaves out the step that failed half-way',
    file: 'sagas/advance.ts',
    text: "status: 'compensating', step: saga.step + 1, attempts: 0 };",
    instead: "status: 'compensating', step: saga.step, attempts: 0 };",
  },
  {
    name: 'only the last answer of a step is taken back',
    file: 'sagas/steps.ts',
    text: 'made: { ...data.made, [index]: rows },',
    instead: 'made: { ...data.made, [index]: rows.slice(-1) },',
  },
  {
    name: 'the trigger is not taken back',
    file: 'sagas/advance.ts',
    text: 'await undoTrigger(world, participants, definition, coordinator, saga);',
    instead: '',
  },
  {
    name: 'the first attempt decides: what could be tried again is taken back',
    file: 'sagas/advance.ts',
    text: 'const isFinal = error instanceof Problem && !error.transient;',
    instead: 'const isFinal = true;',
    equivalent:
      'It gives up what could have succeeded, but takes all of it back: fewer orders, none of them wrong.',
  },
  {
    name: 'after the pivot there is a way back',
    file: 'sagas/advance.ts',
    text: 'return steps.slice(0, next).some(({ pivot }) => pivot);',
    instead: 'return steps.slice(0, next).some(({ pivot }) => pivot) && next < 0;',
    seeds: [317],
  },
  {
    name: 'a move is stored whatever others stored meanwhile',
    file: 'sagas/saga-worker.ts',
    text: 'where id = $1::uuid and version = $2::bigint returning',
    instead: 'where id = $1::uuid and $2::bigint > 0 returning',
  },
  {
    name: 'lost update: the version that was read does not matter',
    file: 'data/table.ts',
    text: 'where id = ${id} and version = ${version} returning 1`',
    instead: 'where id = ${id} and ${version} > 0 returning 1`',
  },
  {
    name: 'a lost race is told as a success',
    file: 'commands/run-command.ts',
    text: 'if (!done) return undefined;',
    instead: '',
  },
  {
    name: 'events are told although the record was not written',
    file: 'commands/effect.ts',
    text: 'correlation_id text, traceparent text)\n        where exists (select from written))`',
    instead: 'correlation_id text, traceparent text))`',
  },
  {
    name: 'the key is taken although the record was not written',
    file: 'commands/effect.ts',
    text: 'answer jsonb, at timestamptz)\n        where exists (select from written))`',
    instead: 'answer jsonb, at timestamptz))`',
  },
  {
    name: 'a transition is allowed from every state',
    file: 'commands/run-command.ts',
    text: 'if (command.from && !command.from.includes(state)) {',
    instead: 'if (command.from && command.from.length === 0) {',
  },
  {
    name: 'nothing is sent after a restart',
    file: 'events/relay.ts',
    text: 'where sent_at is null order by sequence limit',
    instead: 'where sent_at is null and at > now() order by sequence limit',
  },
  {
    name: 'a worker that failed once stops',
    file: 'worker.ts',
    text: 'if (!stopped) cancel = clock.after(everyMs, begin);',
    instead: '',
  },
  {
    name: 'the subject of a parked message is overtaken',
    file: 'events/consumer.ts',
    text: 'if (await isParkedBefore(context, policyName(policy), message)) {',
    instead: 'if (message.subject === policyName(policy)) {',
  },
  {
    name: 'undo without a key and without its record',
    file: 'sagas/steps.ts',
    text: "...(typeof answer['id'] === 'string' ? { id: answer['id'] } : {}),",
    instead: '',
  },
  {
    name: 'a parked message that went through goes on blocking its subject',
    file: 'events/parked.ts',
    text: '`delete from ${table} where policy = $1 and id = $2::uuid`',
    instead: '`select $1::text, $2::uuid`',
  },
  {
    name: 'nobody settles what a lost answer left open',
    file: 'sagas/advance.ts',
    text: '?? (await settleAll(world, participants, saga, index, step))',
    instead: '?? []',
  },
  {
    name: 'who settles what is in doubt leaves the door open',
    file: 'commands/settle.ts',
    text: 'values ($1, $2, $3, $4::jsonb, $5::timestamptz) on conflict',
    instead: 'select $1, $2, $3, $4::jsonb, $5::timestamptz where $1 is null on conflict',
  },
  {
    name: 'events leave in the wrong order',
    file: 'events/relay.ts',
    text: 'where sent_at is null order by sequence limit',
    instead: 'where sent_at is null order by sequence desc limit',
  },
  {
    name: 'acknowledged before it is stored',
    file: 'commands/committer.ts',
    text: 'waiting.push({ effect, resolve, reject });\n        pump();',
    instead:
      "waiting.push({ effect, resolve, reject });\n        if (effect.write?.kind === 'insert') resolve(true);\n        pump();",
  },
  {
    name: 'a pivot whose answer was lost is taken back',
    file: 'sagas/advance.ts',
    text: 'if (!kept && step.pivot && (await settleFirst(world, participants, saga, index, step))) {',
    instead: 'if (!kept && step.pivot && index < 0) {',
    seeds: [128],
  },
];
