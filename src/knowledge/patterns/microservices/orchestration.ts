import { definePattern } from '../../pattern.ts';

export const orchestration = definePattern({
  id: 'orchestration',
  section: 'microservices',
  name: 'Saga orchestration',
  aliases: ['process manager', 'orchestrator'],
  summary: {
    en: 'One coordinator with stored state tells each participant what to do next and reacts to its answer.',
    ja: '状態を保存する調整役が各参加者に次の処理を指示し、応答に応じて進める方式。',
  },
  problem:
    'With five participants nobody can read from event handlers what happens after a refused payment, or where a given order is stuck.',
  solution:
    'The context that owns the business act owns the coordinator. It is a state machine in a table: command sent, answer received, next state, in one transaction with an outbox. Timers are rows too. Operators can list, retry and cancel instances. Rules stay with the participants; it knows order and outcome only.',
  useWhen: [
    'Four or more steps, conditions, timers or human approval.',
    'Support must answer "where is it?".',
  ],
  avoidWhen: [
    'Two contexts and one reaction: an event does it.',
    'A central orchestrator for all processes of the company: it becomes the new monolith.',
  ],
  consequences: [
    "State changes cost one write per step; 200 sagas/s with five steps are 1,000 writes per second on the coordinator's store.",
    'Versions overlap: instances that started under the old definition must still finish; keep the version in the row.',
  ],
  construct:
    'flows.*: { mode: orchestrated, coordinator: ordering, saga: [{ do: payments.authorise, undo: payments.void }] }',
  covers: { 'microservices.saga-pattern': ['choreography vs orchestration'] },
  related: ['saga', 'choreography', 'durable-execution', 'compensating-transaction'],
  sources: [{ title: 'Hohpe and Woolf, Enterprise Integration Patterns (2003): Process Manager' }],
});
