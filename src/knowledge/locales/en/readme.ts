import { count } from './count.ts';

/** The way in, and the captions of the drawings. */
export const readme = {
  generated: 'Written by the tool from `architecture.yaml`; edit that file, not this one.',
  atAGlance: 'In short',
  style: 'Style',
  size: 'Size',
  sizes: (contexts: number, services: number, operations: number, events: number) =>
    `${count(contexts, 'context')} in ${count(services, 'deployable')}, ${count(operations, 'operation')}, ${count(events, 'event')}`,
  intents: 'Asked for',
  understood: 'What was understood',
  fact: 'Requirement',
  quote: 'From',
  inWords: (quote: string) => `“${quote}”`,
  fromFile: 'architecture.yaml',
  assumptions: 'What was assumed',
  assumptionsIntro: 'Nobody said these; correct them where they are wrong.',
  contexts: 'Contexts',
  mainFlow: (name: string) => `Main flow: ${name}`,
  otherwise: (undo: string) => `taken back by ${undo}`,
  pivot: 'no way back after this',
  retried: 'repeated until it works',
  asynchronous: 'nobody waits',
  within: (time: string) => `within ${time}`,
  decisions: 'What was decided',
  findings: 'Findings',
  noFindings: 'The checks found nothing.',
  counts: (errors: number, warnings: number, infos: number) =>
    `${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(infos, 'note')}.`,
  finding: 'Finding',
  place: 'Place',
  help: 'What to do',
  moreFindings: (more: number) => `${more} more: run the check.`,
  questions: 'Open questions',
  noQuestions: 'Nothing is open that would change the design.',
  next: 'Where to look next',
  holds: {
    boundaries: (contexts: number) =>
      `who is responsible for what, in ${count(contexts, 'context')}`,
    contracts: (operations: number) => `${count(operations, 'operation')} with rules and examples`,
    architecture: (diagrams: number) => `${count(diagrams, 'diagram')}`,
    identity: (roles: number) =>
      `${count(roles, 'role')}, who may do what, which fields are sensitive`,
    communication: (sync: number, async: number) =>
      `${sync} synchronous and ${count(async, 'asynchronous relation')}, the catalogue of events`,
    resilience: (calls: number) =>
      `${count(calls, 'call')} with their budgets, availability, sagas, capacity`,
    observability: (flows: number) => `objectives of ${count(flows, 'flow')}, alerts, logs, traces`,
    caching: (caches: number) =>
      `${count(caches, 'cache')}, what empties them, what a cold start costs`,
    technology: (number: number) => `${count(number, 'technology', 'technologies')} with reasons`,
    deployment: (services: number) =>
      `sizes and order of ${count(services, 'deployable')}, migrations, secrets`,
    testing: (contexts: number) => `what to test in ${count(contexts, 'context')} and between them`,
    decisions: (decisions: number) => `${count(decisions, 'decision')} with what was rejected`,
  },
  captions: {
    'context-map':
      'Who waits for whom (solid arrows, with operation and protocol) and who listens to whom (dashed, with the event).',
    services: 'What is deployed, what it hosts and stores, and what travels between.',
    deployment: 'Where replicas and data stand.',
  },
  flowCaption: (name: string, steps: number) =>
    `Flow ${name} in ${count(steps, 'step')}, with what happens when one fails.`,
  stateCaption: (entity: string, states: number) =>
    `Life cycle of ${entity}: ${count(states, 'state')}, and the commands between them.`,
  contextMap: 'Context map',
  services: 'Services',
  flows: 'Flows',
  states: 'Life cycles',
  deployment: 'Deployment',
  patterns: 'Patterns at work',
  pattern: 'Pattern',
  where: 'Where',
  noContexts: 'No contexts are designed here; the drawing shows the edge only.',
};
