import { describe, expect, it } from 'vitest';
import type { FactName } from '../../blueprint/requirements/fact-catalogue.ts';
import { FACTS } from '../../blueprint/requirements/fact-catalogue.ts';
import type { Facts, Force } from '../../blueprint/requirements/requirements.ts';
import type { DecisionKnowledge, Situation } from '../../knowledge/decision.ts';
import { always, atLeast, chose } from '../../knowledge/decisions/forces/predicates.ts';
import { because, outWhen, text } from '../../knowledge/decisions/forces/reason.ts';
import { chosenOptions, decide } from './decide.ts';
import type { Chosen, Decided } from './decided.ts';

const broker: DecisionKnowledge = {
  id: 'broker',
  question: text('Which broker?', 'どのブローカーか。'),
  concern: 'broker',
  fact: 'broker',
  arises: always,
  sources: [],
  options: [
    option('in-process', 0, [because(1, ['teamSize'], always, 'Small.', '小さい。')]),
    option('rabbitmq', 2, [
      because(3, ['eventsPerSec'], atLeast('eventsPerSec', 100), 'Busy.', '忙しい。'),
    ]),
    option(
      'sqs',
      1,
      [because(4, ['eventsPerSec'], atLeast('eventsPerSec', 100), 'Managed.', '運用不要。')],
      [
        outWhen(
          ['availability'],
          atLeast('availability', 0.999),
          'It promises less.',
          '保証が足りない。',
        ),
      ],
    ),
  ],
};

const jobs: DecisionKnowledge = {
  id: 'jobs',
  question: text('Which jobs?', 'どの仕組みか。'),
  arises: chose('broker', 'rabbitmq'),
  sources: [],
  options: [option('a', 2, []), option('b', 1, [])],
};

function option(
  id: string,
  complexity: number,
  reasons: DecisionKnowledge['options'][number]['reasons'],
  impossible: DecisionKnowledge['options'][number]['impossible'] = [],
): DecisionKnowledge['options'][number] {
  return { id, title: text(id, id), complexity, impossible, reasons, consequences: text('x', 'x') };
}

type Values = Readonly<Record<string, unknown>>;

function situation(
  values: Values,
  force: Force = 'must',
  assumed: readonly string[] = [],
): Situation {
  const facts: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const source = assumed.includes(name)
      ? { assumed: true, because: 'usual' }
      : { quote: String(value) };
    facts[name] = { name, value, unit: FACTS[known(name)].unit, force, source };
  }
  return {
    facts: typed(facts),
    intents: ['design'],
    design: {
      contexts: 3,
      archetypes: [],
      syncEdges: 2,
      asyncEdges: 2,
      sagas: 0,
      externals: 0,
      data: [],
    },
    chosen: {},
  };
}

function isFacts(_facts: Readonly<Record<string, unknown>>): _facts is Facts {
  return true;
}

function typed(facts: Readonly<Record<string, unknown>>): Facts {
  return isFacts(facts) ? facts : {};
}

function known(name: string): FactName {
  const found = (Object.keys(FACTS) satisfies string[]).find((one) => one === name);
  if (!found || !isName(found)) throw new Error(`no fact ${name}`);
  return found;
}

function isName(name: string): name is FactName {
  return Object.hasOwn(FACTS, name);
}

function run(
  values: Values,
  choices: Record<string, string> = {},
  force: Force = 'must',
): Decided | undefined {
  return decide(situation(values, force), choices, [broker])[0];
}

function outcome(decided: Decided | undefined): Chosen {
  if (decided?.kind !== 'chosen') throw new Error(`no choice: ${decided?.why.en}`);
  return decided;
}

describe('decide', () => {
  it('takes the option with the best score, and says why not the others', () => {
    const one = outcome(run({ eventsPerSec: 500 }));
    expect([one.chosen, one.by]).toEqual(['sqs', 'scores']);
    expect(one.because).toEqual([
      { weight: 4, facts: ['eventsPerSec'], text: { en: 'Managed.', ja: '運用不要。' } },
    ]);
    expect(one.rejected).toEqual({
      'in-process': {
        en: 'Less speaks for it than for sqs (1 against 4).',
        ja: '「sqs」より支持する理由が弱い(1 対 4)。',
      },
      rabbitmq: {
        en: 'Less speaks for it than for sqs (3 against 4).',
        ja: '「sqs」より支持する理由が弱い(3 対 4)。',
      },
    });
  });

  it('lets hard limits rule out the best', () => {
    const one = outcome(run({ eventsPerSec: 500, availability: 0.9995 }));
    expect([one.chosen, one.by]).toEqual(['rabbitmq', 'scores']);
    expect(one.rejected['sqs']?.en).toBe('It promises less.');
  });

  it('says when an exclusion decided', () => {
    const one = outcome(run({ eventsPerSec: 500, excluded: ['aws'] }));
    expect([one.chosen, one.by, one.because[0]?.text.en]).toEqual([
      'rabbitmq',
      'exclusion',
      'The brief excludes AWS.',
    ]);
  });

  it('obeys a fact that names an option', () => {
    const one = outcome(run({ broker: 'rabbitmq' }));
    expect([one.chosen, one.by, one.because[0]?.text.en]).toEqual([
      'rabbitmq',
      'fact',
      'The brief demands RabbitMQ.',
    ]);
    expect(outcome(run({ broker: 'rabbitmq' }, {}, 'should')).because[0]?.text.en).toBe(
      'The brief asks for RabbitMQ.',
    );
  });

  it('takes a wish that binds nobody as a reason only', () => {
    expect(outcome(run({ broker: 'rabbitmq' }, {}, 'could')).by).toBe('scores');
    expect(outcome(run({ broker: 'rabbitmq', eventsPerSec: 500 }, {}, 'could')).chosen).toBe(
      'rabbitmq',
    );
  });

  it('does not take an assumption for a demand', () => {
    const [one] = decide(situation({ broker: 'sqs', eventsPerSec: 1 }, 'must', ['broker']), {}, [
      broker,
    ]);
    expect(outcome(one).by).toBe('scores');
  });

  it('accepts a technology that no option names', () => {
    const one = outcome(run({ broker: 'pulsar' }));
    expect([one.chosen, one.by, one.title.en]).toEqual(['pulsar', 'fact', 'Apache Pulsar']);
    expect(outcome(run({ broker: 'redis' })).chosen).toBe('redis');
    expect(outcome(run({ technologies: ['nats'] })).chosen).toBe('nats');
  });

  it('ignores words of a fact that are no answer to the question', () => {
    expect(outcome(run({ technologies: ['redis'] })).chosen).toBe('in-process');
    expect(outcome(run({ broker: 'something' })).chosen).toBe('in-process');
  });

  it('understands an option by what implies it', () => {
    expect(outcome(run({ technologies: ['rabbitmq'] })).chosen).toBe('rabbitmq');
  });

  it('keeps a demand against a hard limit as an objection, and drops a wish', () => {
    const must = outcome(run({ broker: 'sqs', availability: 0.9995 }));
    expect([must.chosen, must.objections[0]?.text.en]).toEqual(['sqs', 'It promises less.']);
    expect(outcome(run({ broker: 'sqs', availability: 0.9995 }, {}, 'should')).chosen).toBe(
      'in-process',
    );
  });

  it('returns a conflict for a demand that is excluded too', () => {
    expect(run({ broker: 'sqs', excluded: ['sqs'] })).toMatchObject({
      kind: 'conflict',
      facts: ['broker', 'excluded'],
      why: { en: 'The brief both demands and excludes Amazon SQS.' },
    });
  });

  it('returns a conflict where nothing is left', () => {
    const left = run({ excluded: ['in-process', 'rabbitmq', 'sqs'] });
    expect(left).toMatchObject({
      kind: 'conflict',
      why: { en: 'Every option is ruled out.' },
      facts: ['excluded'],
    });
    expect(Object.keys(left?.rejected ?? {})).toEqual(['in-process', 'rabbitmq', 'sqs']);
  });

  it('weighs what should be avoided if possible', () => {
    const one = outcome(run({ eventsPerSec: 500, avoidIfPossible: ['aws'] }));
    expect([one.chosen, one.rejected['sqs']?.en]).toEqual([
      'rabbitmq',
      'The brief would rather do without AWS.',
    ]);
  });

  it("puts the user's own setting above everything, and refuses an unknown one", () => {
    const one = outcome(run({ broker: 'sqs', excluded: ['rabbitmq'] }, { broker: 'rabbitmq' }));
    expect([one.chosen, one.by, one.objections[0]?.text.en]).toEqual([
      'rabbitmq',
      'choose',
      'The brief excludes RabbitMQ.',
    ]);
    expect(outcome(run({}, { broker: 'nats' })).chosen).toBe('nats');
    expect(run({}, { broker: 'nots' })).toMatchObject({
      kind: 'conflict',
      why: {
        en: '"nots" is no option of this question; the options are in-process, rabbitmq, sqs.',
      },
    });
  });

  it('names the other options that the user named', () => {
    const languages: DecisionKnowledge = {
      ...broker,
      id: 'language',
      concern: 'language',
      fact: 'languages',
      options: [option('go', 1, []), option('rust', 3, [])],
    };
    const [one] = decide(situation({ languages: ['rust', 'go'] }), {}, [languages]);
    expect([outcome(one).chosen, outcome(one).also]).toEqual(['rust', ['go']]);
  });

  it('shows later questions what earlier ones chose, and skips what does not arise', () => {
    expect(chosenOptions(decide(situation({}), {}, [broker, jobs]))).toEqual({
      broker: 'in-process',
    });
    expect(chosenOptions(decide(situation({ broker: 'rabbitmq' }), {}, [broker, jobs]))).toEqual({
      broker: 'rabbitmq',
      jobs: 'b',
    });
  });

  it('takes the simplest of equals', () => {
    const [one] = decide({ ...situation({}), chosen: { broker: 'rabbitmq' } }, {}, [jobs]);
    expect([outcome(one).chosen, outcome(one).by]).toEqual(['b', 'simplicity']);
    expect(outcome(one).because[0]?.text.en).toBe(
      'Nothing stated asks for more, and it is the simplest option.',
    );
  });

  it('changes nothing it is given', () => {
    const given = Object.freeze({
      ...situation({ broker: 'rabbitmq' }),
      chosen: Object.freeze({}),
    });
    expect(decide(given, {}, [broker, jobs])).toEqual(decide(given, {}, [broker, jobs]));
  });
});
