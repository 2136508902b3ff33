/** Page 1. */
export const boundaries = {
  intro: (contexts: string, services: string, style: string) =>
    `${contexts} and ${services}, in the style ${style}.`,
  contexts: (count: number) => (count === 1 ? 'One context' : `${count} contexts`),
  deployables: (count: number) => (count === 1 ? 'one deployable' : `${count} deployables`),
  none: 'No context was asked for, so there are no boundaries to draw.',
  whyHere: (decision: string) => `How they are deployed was decided in ${decision}.`,
  recognisedAs: (kinds: string) =>
    `The brief was recognised as ${kinds}; the contexts named with each are usual parts of such systems.`,
  usualParts: (kind: string, contexts: string) =>
    contexts === '' ? kind : `${kind} (${contexts})`,
  overview: 'At a glance',
  invariant: 'Must always hold',
  strong: 'A reader sees every write at once.',
  eventual: 'A reader may see a write a moment later.',
  consistency: 'Consistency',
  commands: 'Changes',
  queries: 'Reads',
  publishes: 'Publishes',
  reactsTo: 'Reacts to',
  asks: 'Waits for',
  askedBy: 'Asked by',
  jobs: 'In the background',
  eventSourced: (every: string) =>
    every === ''
      ? 'Its state is the sum of its events.'
      : `Its state is the sum of its events, with a snapshot every ${every} events.`,
  readModel: 'Reads are served from a model of their own.',
  history: 'How state is kept',
  data: 'Data',
  whose: 'Whose record',
  tenant: 'Tenant',
  lifecycle: 'Life cycle',
  rowsPerYear: 'Rows a year',
  keptFor: 'Kept for',
  days: (count: string) => `${count} days`,
  partOf: 'part',
  services: 'Deployables',
  hosts: 'Hosts',
  shared: 'Data that others read directly',
  sharedBy: (owner: string, readers: string) =>
    `The data of ${owner} is read directly by ${readers}.`,
  externals: 'Systems outside',
  promise: 'Promised availability',
  weAsk: 'We ask',
  itTells: 'It tells',
};
