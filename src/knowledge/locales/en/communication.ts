/** Page 5. */
export const communication = {
  none: 'No part of this design talks to another, so there is nothing to choose between waiting and telling.',
  intro: (sync: number, async: number) => {
    const waits =
      sync === 1 ? 'In one relation the caller waits' : `In ${sync} relations the caller waits`;
    const tells = async === 1 ? 'in one a message is enough' : `in ${async} a message is enough`;
    return `${waits} for the answer; ${tells}.`;
  },
  matrix: 'Who talks to whom',
  matrixIntro: 'From row to column: a dot for a call that is waited for, a ring for an event.',
  sync: 'Waits for an answer',
  async: 'Tells, and goes on',
  needsAnswer: 'cannot go on without the answer',
  during: (operation: string) => `while it does ${operation}`,
  canGoOn: (fallback: string) => `goes on without it: ${fallback}`,
  reads: 'joins its data into an answer',
  reacts: (command: string) => `does ${command}; may be down meanwhile`,
  events: 'Catalogue of events',
  address: 'Address',
  carries: 'Carries',
  compatibility: 'May change',
  nobody: 'nobody yet',
  outside: 'consumers outside',
  compatible: {
    backward: 'consumers first',
    forward: 'producers first',
    full: 'either side first',
    none: 'in a new version only',
  },
  delivery: 'What delivery promises',
  channel: 'Carried by',
  outbox: 'No event is lost',
  withOutbox: 'an event is stored in the transaction that changes the data and relayed afterwards',
  withoutOutbox:
    'not promised: an event is sent after the transaction and is lost if the process dies in between',
  inbox: 'No event counts twice',
  withInbox: (window: string) => `consumers remember message ids for ${window}`,
  withoutInbox: 'not promised: a message delivered twice takes effect twice',
  order: 'Order',
  ordering: {
    'per-key': 'kept among messages of the same key',
    global: 'kept among all messages, so one consumer works at a time',
    none: 'not kept',
  },
  partitions: (partitions: string, consumers: string) =>
    `partitions: ${partitions}; consumers in a group: ${consumers}`,
  parallel: 'Work side by side',
  failing: 'A message that keeps failing',
  afterAttempts: (attempts: string, spread: string) =>
    `is tried ${attempts} times${spread === '' ? '' : ` within ${spread}`}`,
  deadLetters: 'then kept among the dead letters for a person',
  dropped: 'then dropped',
  kept: 'Messages are kept',
  keptAgainst: (kept: string, outage: string) => `${kept}; a consumer may be out for ${outage}`,
  full: 'A queue holds',
  fullAfter: (limit: string, time: string) =>
    `${limit} messages: what arrives in ${time} at the stated rate`,
  messages: (limit: string) => `${limit} messages`,
  schema: 'Schemas',
  handler: 'Handling one message takes at most',
  visibility: 'An unacknowledged message is given to another after',
  webhooks: 'Events sent to customers',
  signature: 'Signed by',
  tries: (attempts: string, window: string, timeout: string) =>
    `${attempts} attempts within ${window}, ${timeout} each`,
  addressesChecked: 'addresses are checked before sending',
  addressesFree: 'addresses are not checked',
  push: 'Pushed to clients',
  pushBy: (context: string, ways: string) => `${context} by ${ways}`,
};
