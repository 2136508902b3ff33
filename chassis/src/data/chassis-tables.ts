import { identifier } from './names.ts';

/** Tables that the chassis keeps in the schema of every context. */
export function chassisTables(schema: string): string {
  const own = identifier(schema);
  return `
create schema if not exists ${own};

-- Events that were decided in the transaction of a command and are on their way to the bus.
-- Sent ones stay for a while: they are what a bus that lost its data is filled from again.
create table if not exists ${own}.outbox (
  sequence bigint generated always as identity primary key,
  id uuid not null,
  event text not null,
  subject text not null,
  data jsonb not null,
  at timestamptz not null,
  correlation_id text not null,
  traceparent text not null,
  sent_at timestamptz
);
create index if not exists outbox_unsent on ${own}.outbox (sequence) where sent_at is null;

-- What was done once and must not be done again: requests by their idempotency key, events by their id, steps of sagas.
create table if not exists ${own}.idempotency (
  scope text not null,
  key text not null,
  fingerprint text not null,
  answer jsonb not null,
  at timestamptz not null,
  primary key (scope, key)
);
create index if not exists idempotency_at on ${own}.idempotency (at);

-- Messages that could not be dealt with: \`waiting\` ones are tried again, \`dead\` ones wait for a person.
create table if not exists ${own}.parked_messages (
  sequence bigint generated always as identity,
  policy text not null,
  id uuid not null,
  subject text not null,
  message jsonb not null,
  attempts integer not null,
  next_at timestamptz not null,
  status text not null check (status in ('waiting', 'dead')),
  error text not null,
  primary key (policy, id)
);
create index if not exists parked_messages_due on ${own}.parked_messages (next_at) where status = 'waiting';
create index if not exists parked_messages_subject on ${own}.parked_messages (policy, subject, sequence) where status = 'waiting';

create table if not exists ${own}.sagas (
  id uuid primary key,
  name text not null,
  status text not null check (status in ('running', 'compensating', 'completed', 'compensated')),
  step integer not null,
  data jsonb not null,
  caller jsonb not null,
  correlation_id text not null,
  attempts integer not null default 0,
  error text,
  started_at timestamptz not null,
  deadline timestamptz not null,
  next_at timestamptz not null,
  version bigint not null default 1
);
create index if not exists sagas_due on ${own}.sagas (next_at) where status in ('running', 'compensating');

-- Work that one process does at a time, where several share a database.
create table if not exists ${own}.leases (
  name text primary key,
  holder text not null,
  count bigint not null
);

create table if not exists ${own}.migrations (
  name text primary key,
  checksum text not null,
  at timestamptz not null
);
`;
}
