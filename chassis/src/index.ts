/** What emitted services and their owners' code may use. */

export type { Running } from './bring-up.ts';
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
export { start } from './start.ts';
export type { RoleDefinition, SystemDefinition, TryOut } from './system.ts';
export { identity, items, later } from './values.ts';
