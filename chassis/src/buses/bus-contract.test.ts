import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { systemClock } from '../adapters/system-clock.ts';
import { systemRandom } from '../adapters/system-random.ts';
import { createInProcessBus } from '../events/in-process-bus.ts';
import type { Bus, Consume, Message } from '../ports.ts';
import {
  BROKERS,
  type BrokerName,
  openTestBroker,
  ownNamespace,
  reachableBrokers,
} from '../testing/brokers.ts';
import { clearBroker } from '../testing/clear-broker.ts';
import { type TcpProxy, tcpProxy } from '../testing/tcp-proxy.ts';
import { until } from '../testing/until.ts';

const random = systemRandom(systemClock);
const PLACED = 'orders.order.placed.v1';
const PAID = 'orders.order.paid.v1';
const GROUPS = ['stock placed', 'billing placed', 'billing paid'];
const DECLARED = {
  types: [PLACED, PAID],
  subscriptions: [
    { group: 'stock placed', type: PLACED, source: 'orders' },
    { group: 'billing placed', type: PLACED, source: 'orders' },
    { group: 'billing paid', type: PAID, source: 'orders' },
  ],
};

function message(subject: string, place = 0, type = PLACED): Message {
  return {
    id: random.uuid(),
    source: 'orders',
    type,
    subject,
    time: '2026-01-15T09:30:00.000Z',
    data: { place, note: 'Tea & 茶' },
    correlationId: random.hex(32),
    traceparent: `00-${random.hex(32)}-${random.hex(16)}-01`,
  };
}

/** Publishes as a relay does: again, until the bus has answered for all of it. */
async function tell(bus: Bus, messages: readonly Message[]): Promise<void> {
  await until(
    () =>
      bus.publish(messages).then(
        () => true,
        () => false,
      ),
    'the bus takes the messages',
  );
}

/** Notes what it is given, each message once. */
function notebook() {
  const seen = new Map<string, Message>();
  const consume: Consume = async (messages) => {
    for (const one of messages) if (!seen.has(one.id)) seen.set(one.id, one);
  };
  return { consume, seen, ids: () => [...seen.keys()] };
}

const reachable = await reachableBrokers();

/** A process of the system: its own connection, through a way that can be cut. */
interface Process {
  readonly bus: Bus;
  readonly way?: TcpProxy;
}

const KINDS = ['in process', 'NATS', 'RabbitMQ'] as const;

describe.each(KINDS)(
  'a bus: %s',
  (kind) => {
    const broker: BrokerName | undefined = kind === 'in process' ? undefined : kind;
    const absent = broker !== undefined && !reachable.includes(broker);
    let namespace = '';
    let processes: Process[] = [];

    async function open(): Promise<Process> {
      if (broker === undefined) {
        processes[0] ??= { bus: createInProcessBus() };
        return processes[0];
      }
      const url = new URL(BROKERS[broker]);
      const way = await tcpProxy({ host: url.hostname, port: Number(url.port) });
      url.hostname = '127.0.0.1';
      url.port = String(way.port);
      const opened = { bus: await openTestBroker(url.href, namespace, DECLARED), way };
      processes.push(opened);
      return opened;
    }
    async function end({ bus, way }: Process): Promise<void> {
      processes = processes.filter((one) => one.bus !== bus);
      await bus.close();
      await way?.close();
    }

    beforeEach(({ skip }) => {
      skip(absent, `no ${kind} answers here`);
      namespace = ownNamespace();
      processes = [];
    });
    afterEach(async () => {
      for (const one of processes) {
        one.way?.mend();
        await end(one);
      }
      if (broker !== undefined && !absent) await clearBroker(broker, namespace, GROUPS);
    });

    test('a message arrives as it was told, once in each group, and only where it is wanted', async () => {
      const [one, other] = [await open(), await open()];
      const [stock, billing, paid] = [notebook(), notebook(), notebook()];
      await one.bus.subscribe('stock placed', [PLACED], stock.consume);
      await one.bus.subscribe('billing placed', [PLACED], billing.consume);
      // A second process of the group shares the work; in one process there is only one.
      if (broker) await other.bus.subscribe('billing placed', [PLACED], billing.consume);
      await one.bus.subscribe('billing paid', [PAID], paid.consume);
      const told = [message('a'), message('b'), message('b', 1)];
      const bill = message('a', 0, PAID);
      await tell(other.bus, [...told, bill]);
      const all = told.map(({ id }) => id).toSorted();
      await until(async () => stock.seen.size === 3 && billing.seen.size === 3, 'both heard of it');
      await until(async () => paid.seen.size === 1, 'the third one heard of its own');
      expect(stock.ids().toSorted()).toEqual(all);
      expect(billing.ids().toSorted()).toEqual(all);
      expect([...paid.seen.values()]).toEqual([bill]);
    });

    test('messages of one subject keep their order, through failures too', async () => {
      const { bus } = await open();
      const order: number[] = [];
      let failures = 2;
      await bus.subscribe('stock placed', [PLACED], async (messages) => {
        if (failures > 0) {
          failures -= 1;
          throw new Error('not now');
        }
        for (const { data } of messages) {
          const place = Number(data['place']);
          if (!order.includes(place)) order.push(place);
        }
      });
      const told = Array.from({ length: 250 }, (_, place) => message('a', place));
      await tell(bus, told.slice(0, 100));
      await tell(bus, told.slice(100));
      await until(async () => order.length === 250, 'all arrived');
      expect(order).toEqual(told.map((_, place) => place));
    });

    test('what a consumer never acknowledged comes again', async () => {
      const { bus } = await open();
      const { consume, seen } = notebook();
      let tries = 0;
      await bus.subscribe('stock placed', [PLACED], async (messages) => {
        tries += 1;
        // More often than a process tries by itself.
        if (tries <= 6) throw new Error('not now');
        await consume(messages);
      });
      const one = message('a');
      await tell(bus, [one]);
      // Until the turn of whoever failed is over.
      await until(async () => seen.has(one.id), 'it comes again', 6_000);
    });

    test.skipIf(broker === undefined)(
      'a group hears what was told before any of its processes had started',
      async () => {
        const early = await open();
        const one = message('a');
        await tell(early.bus, [one]);
        const late = await open();
        const { consume, seen } = notebook();
        await late.bus.subscribe('stock placed', [PLACED], consume);
        await until(async () => seen.has(one.id), 'it arrives');
      },
    );

    test.skipIf(broker === undefined)(
      'whoever publishes is told when the broker cannot answer, and can go on when it is back',
      async () => {
        const { bus, way } = await open();
        const { consume, seen } = notebook();
        await bus.subscribe('stock placed', [PLACED], consume);
        const [before, lost, after] = [message('a'), message('a', 1), message('a', 2)];
        await tell(bus, [before]);
        await until(async () => seen.has(before.id), 'the first arrives');
        way?.cut();
        await until(
          () =>
            bus.publish([lost]).then(
              () => false,
              () => true,
            ),
          'publishing fails',
        );
        way?.mend();
        await tell(bus, [lost, after]);
        await until(async () => seen.size === 3, 'the others arrive over the new connection');
        expect([...seen.values()].map(({ data }) => data['place'])).toEqual([0, 1, 2]);
      },
    );

    test.skipIf(broker === undefined)('it can be closed while the broker is away', async () => {
      const one = await open();
      await one.bus.subscribe('stock placed', [PLACED], () => Promise.resolve());
      await tell(one.bus, [message('a')]);
      one.way?.cut();
      await until(
        () =>
          one.bus.publish([message('a', 1)]).then(
            () => false,
            () => true,
          ),
        'publishing fails',
      );
      await end(one);
      await expect(one.bus.publish([message('a', 2)])).rejects.toThrow();
    });

    test.skipIf(broker === undefined)(
      'where the process at work is cut off, another of its group takes over, in order',
      async () => {
        const [first, second, teller] = [await open(), await open(), await open()];
        const order: number[] = [];
        let begun = false;
        await first.bus.subscribe('stock placed', [PLACED], () => {
          begun = true;
          return new Promise(() => undefined);
        });
        const told = Array.from({ length: 20 }, (_, place) => message('a', place));
        await tell(teller.bus, told.slice(0, 10));
        await until(async () => begun, 'the first has them');
        await second.bus.subscribe('stock placed', [PLACED], async (messages) => {
          for (const { data } of messages) order.push(Number(data['place']));
        });
        await tell(teller.bus, told.slice(10));
        first.way?.cut();
        processes = processes.filter((one) => one !== first);
        await until(async () => order.length >= 20, 'the second has all of them');
        expect(order).toEqual(told.map((_, place) => place));
      },
    );
  },
  60_000,
);
