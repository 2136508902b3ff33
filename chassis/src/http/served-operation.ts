import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OperationContract } from '../definition.ts';
import type { Engine } from '../engine.ts';
import type { Clock } from '../ports.ts';
import type { OperationValidators } from './contract-validators.ts';
import type { Pipeline } from './pipeline.ts';
import type { RouteAddress } from './route-address.ts';

/** One operation of one context with all that its handler needs. */
export interface ServedOperation {
  /** Name in the definition. */
  readonly name: string;
  readonly address: RouteAddress;
  readonly contract: OperationContract;
  readonly mediaType: string | undefined;
  readonly validators: OperationValidators;
  readonly engine: Engine;
  readonly pipeline: Pipeline;
  readonly clock: Clock;
}

/** Answers in its own time; what it throws is told as a failure. */
export type Handler = (request: FastifyRequest, reply: FastifyReply) => void;

/** Runs `work` and answers with `send`, unless the request has got an answer in between. */
export function handler<Answer>(
  { pipeline }: Pick<ServedOperation, 'pipeline'>,
  work: (request: FastifyRequest) => Promise<Answer>,
  send: (answer: Answer, request: FastifyRequest, reply: FastifyReply) => void,
): Handler {
  return (request, reply) => {
    const { exchange } = request;
    try {
      work(request).then(
        (answer) => {
          try {
            if (!reply.sent) send(answer, request, reply);
          } catch (error) {
            pipeline.fail(exchange, error);
          }
        },
        (error: unknown) => pipeline.fail(exchange, error),
      );
    } catch (error) {
      pipeline.fail(exchange, error);
    }
  };
}
