import { eventRoutes } from '../../../blueprint/analysis/event-routes.ts';
import type { Dependency } from '../../../blueprint/model/reasoning.ts';
import { eventAddresses } from '../../schema/event-address.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { code, codes, list, page, section, table } from '../../text/markdown.ts';
import { delivery } from '../delivery.ts';
import { time } from '../format.ts';
import type { View } from '../view.ts';

const WIDEST_MATRIX = 12;

/** Who waits for whom, who tells whom, and what delivery promises. */
export function communication(view: View): string {
  const { blueprint, t } = view;
  const c = t.communication;
  const sync = blueprint.dependencies.filter(({ kind }) => kind === 'sync');
  const async = blueprint.dependencies.filter(({ kind }) => kind === 'async');
  const w = t.words;
  const columns = [w.from, w.to, w.via, w.protocol, w.why];
  return page(
    t.pages.communication,
    sync.length + async.length === 0 ? c.none : c.intro(sync.length, async.length),
    section(c.matrix, matrix(view)),
    section(
      c.sync,
      table(
        columns,
        sync.map((one) => row(one, whySync(view, one))),
      ),
    ),
    section(
      c.async,
      table(
        columns,
        async.map((one) => row(one, whyAsync(view, one))),
      ),
    ),
    section(c.events, catalogue(view)),
    section(c.delivery, delivery(view)),
    section(c.webhooks, webhooks(view)),
    section(c.push, pushes(view)),
  );
}

function row({ from, to, via, protocol }: Dependency, why: string): readonly string[] {
  return [code(from), code(to), code(via), code(protocol), why];
}

function whySync({ blueprint, t }: View, { from, to, via, because }: Dependency): string {
  if (because) return escapeMarkdown(because);
  const c = t.communication;
  const caller = [...blueprint.contexts, ...blueprint.bffs].find(({ name }) => name === from);
  const call = caller?.calls.find(
    ({ target }) => target.name === to && (target.operation ?? '') === via,
  );
  if (!call) return c.reads;
  const during = call.during ? `${c.during(code(call.during))}${t.words.comma}` : '';
  return `${during}${call.hard ? c.needsAnswer : c.canGoOn(code(call.fallback?.kind ?? 'degrade'))}`;
}

function whyAsync({ blueprint, t }: View, { from, to, via, because }: Dependency): string {
  if (because) return escapeMarkdown(because);
  const policies = blueprint.contexts.find(({ name }) => name === to)?.policies ?? [];
  const does = policies.filter(({ on }) => on === `${from}.${via}`).map((policy) => policy.do);
  return does.length > 0 ? t.communication.reacts(codes(does)) : '';
}

function matrix({ blueprint, t }: View): string {
  const talk = blueprint.dependencies;
  const all = [...blueprint.bffs, ...blueprint.contexts, ...blueprint.externals].map(
    ({ name }) => name,
  );
  const rows = all.filter((name) => talk.some(({ from }) => from === name));
  const columns = all.filter((name) => talk.some(({ to }) => to === name));
  if (rows.length < 2 || columns.length > WIDEST_MATRIX) return '';
  const mark = (from: string, to: string) => {
    const kinds = new Set(
      talk.filter((one) => one.from === from && one.to === to).map(({ kind }) => kind),
    );
    return `${kinds.has('sync') ? '●' : ''}${kinds.has('async') ? '○' : ''}`;
  };
  const body = rows.map((from) => [code(from), ...columns.map((to) => mark(from, to))]);
  return `${t.communication.matrixIntro}\n\n${table(['', ...columns.map(code)], body)}`;
}

function catalogue({ blueprint, t }: View): string {
  const c = t.communication;
  const addresses = new Map(
    blueprint.contexts.map((context) => [context.name, eventAddresses(context)]),
  );
  return table(
    [
      t.words.event,
      c.address,
      t.words.producer,
      t.words.consumers,
      t.words.key,
      c.carries,
      c.compatibility,
      t.words.retention,
    ],
    eventRoutes(blueprint).map(({ event, producers, consumers, webhooks: hooks }) => [
      code(`${event.context}.${event.name}`),
      code(addresses.get(event.context)?.get(event.name) ?? ''),
      codes(producers),
      [codes([...consumers, ...hooks]), event.external ? c.outside : '']
        .filter(Boolean)
        .join(', ') || c.nobody,
      code(event.key ?? ''),
      codes(event.carries.map(({ name }) => name)),
      c.compatible[event.compatibility],
      time(event.retentionMs ?? blueprint.broker?.retentionMs),
    ]),
  );
}

function webhooks({ blueprint, t }: View): string {
  const c = t.communication;
  return table(
    [t.words.name, t.words.event, c.signature, t.words.attempts, t.words.target],
    blueprint.contexts.flatMap((context) =>
      context.webhooks.map((webhook) => [
        code(`${context.name}.${webhook.name}`),
        codes(webhook.events),
        code(webhook.signature),
        c.tries(String(webhook.maxAttempts ?? 1), time(webhook.windowMs), time(webhook.timeoutMs)),
        webhook.egressAllowList ? c.addressesChecked : c.addressesFree,
      ]),
    ),
  );
}

function pushes({ blueprint, t }: View): string {
  return list(
    blueprint.contexts.flatMap(({ name, api }) => {
      const ways = [
        ...(api.websocket ? ['WebSocket'] : []),
        ...(api.sse ? ['Server-Sent Events'] : []),
      ];
      return ways.length > 0 ? [t.communication.pushBy(code(name), ways.join(', '))] : [];
    }),
  );
}
