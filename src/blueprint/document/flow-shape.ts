import { list, placed, shorthand } from '../shape/collections.ts';
import { object, opt, req } from '../shape/object.ts';
import { duration, flag, oneOf, quantity, reference, text } from '../shape/scalars.ts';
import { kebabName } from './context-shape.ts';
import { sloShape } from './operation-shape.ts';

const stepShape = shorthand(
  object({
    do: req(placed(reference), 'Command, query or operation of an external system.'),
    undo: opt(placed(reference), 'Command that takes it back.'),
    pivot: opt(flag, 'After it there is no way back.'),
    retriable: opt(flag, 'Repeated until it works.'),
    undoIdempotent: opt(flag, '`false`: taking it back twice does harm.'),
    tombstone: opt(flag, '`false`: a compensation that overtakes its action is lost.'),
    timeout: opt(duration, 'Longest wait for its answer.'),
    async: opt(flag, 'A message; nobody waits.'),
    lock: opt(text, 'Field that marks the entity as in work.'),
    onFailure: opt(text, 'In words: what happens when it fails.'),
  }),
  placed(reference),
  (step, at) => ({ do: step, at }),
);

/** What a user experiences end to end. */
export const flowShape = object({
  description: opt(text, 'What the user experiences.'),
  trigger: opt(placed(reference), 'Operation or event that starts it.'),
  steps: opt(list(stepShape), 'What happens, in order.'),
  saga: opt(list(stepShape), 'What happens, in order, undone or finished together.'),
  mode: opt(oneOf(['orchestrated', 'choreographed']), 'Who leads the saga.'),
  coordinator: opt(placed(kebabName), 'Context that keeps the state of the saga.'),
  timeout: opt(duration, 'After this time an unfinished saga is taken back.'),
  persistent: opt(flag, '`false`: the state of the saga is lost with the process.'),
  slo: opt(sloShape, 'Its objective.'),
  critical: opt(flag, '`false`: the business goes on without it.'),
  peakRps: opt(quantity, 'How often it starts per second at peak.'),
  deadline: opt(duration, 'Time after which the user has no use for an answer.'),
});
