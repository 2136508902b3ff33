import { JetStreamApiError, type JetStreamClient, type JetStreamManager } from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';
import type { World } from '../ports.ts';

/** A turn that nobody renews is over after so long. */
export const TURN_MS = 10_000;
const RENEW_MS = 2_000;
/** Latest moment at which a holder that cannot reach the server takes its turn for lost: before the server does. */
const DOUBT_MS = TURN_MS - RENEW_MS;

/** The right to consume for a group, which one process has at a time. */
export interface Turn {
  /** Resolves when the turn is lost. */
  readonly lost: Promise<void>;
  /** Hands it over at once. */
  readonly release: () => Promise<void>;
  /** Renews it no more: whoever comes next waits until it is over. */
  readonly lapse: () => void;
}

interface Turns {
  readonly client: JetStreamClient;
  readonly manager: JetStreamManager;
  /** Stream that keeps the turns. */
  readonly stream: string;
  readonly clock: World['clock'];
}

/** A stream that keeps one message for each turn, for as long as the turn lasts. */
export async function declareTurns(manager: JetStreamManager, stream: string): Promise<void> {
  if (await manager.streams.info(stream).catch(() => undefined)) return;
  await manager.streams
    .add({
      name: stream,
      subjects: [`${stream}.*`],
      max_msgs_per_subject: 1,
      max_age: nanos(TURN_MS),
      duplicate_window: nanos(TURN_MS),
    })
    .catch(async (error: unknown) => {
      // Another process was faster; anything else shows here.
      if (!(await manager.streams.info(stream).catch(() => undefined))) throw error;
    });
}

/**
 * Takes a turn where nobody has it: a message that the server stores only if the last one of its subject is the expected one,
 * or none. Time is measured by the server alone, so clocks need not agree.
 */
export async function takeTurn(
  { client, manager, stream, clock }: Turns,
  name: string,
): Promise<Turn | undefined> {
  const subject = `${stream}.${name}`;
  const claim = async (lastSubjectSequence: number): Promise<number> => {
    const options = { expect: { lastSubjectSequence }, timeout: RENEW_MS };
    return (await client.publish(subject, '', options)).seq;
  };
  let renewedAt = clock.now();
  let sequence: number;
  try {
    sequence = await claim(0);
  } catch (error) {
    if (error instanceof JetStreamApiError) return undefined;
    throw error;
  }
  let lose = (): void => undefined;
  const lost = new Promise<void>((resolve) => {
    lose = resolve;
  });
  let cancel = clock.after(RENEW_MS, () => void renew());
  let over = false;

  const lapse = (): void => {
    over = true;
    cancel();
    lose();
  };
  async function renew(): Promise<void> {
    const askedAt = clock.now();
    try {
      sequence = await claim(sequence);
      renewedAt = askedAt;
    } catch (error) {
      if (error instanceof JetStreamApiError || clock.now() - renewedAt > DOUBT_MS) lapse();
    }
    if (!over) cancel = clock.after(RENEW_MS, () => void renew());
  }
  return {
    lost,
    lapse,
    release: async () => {
      lapse();
      await manager.streams.purge(stream, { filter: subject });
    },
  };
}
