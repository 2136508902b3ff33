/** What emitted services and their owners' code may use. */
export type {
  Caller,
  ContextDefinition,
  ContextModule,
  Contract,
  Data,
  Decision,
  Moment,
  Port,
  SagaData,
} from './definition.ts';
export { type FieldProblem, Problem, type ProblemCode } from './problem.ts';
export type { RoleDefinition, SystemDefinition } from './system.ts';
export { identity, items, later } from './values.ts';
