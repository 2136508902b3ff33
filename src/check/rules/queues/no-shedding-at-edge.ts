import { nameList } from '../../analysis/name-list.ts';
import { defineRule } from '../../rule.ts';

/** What is turned away nowhere is queued everywhere. */
export const noSheddingAtEdge = defineRule({
  code: 'queues/no-shedding-at-edge',
  severity: 'warning',
  summary: 'Load beyond capacity is turned away at the gateway or at the service behind it.',
  help: 'Let the gateway shed (`sheds: true`), give it a limit, or let the services shed.',

  check(model, report) {
    const { gateway, services } = model.blueprint;
    if (!gateway || gateway.sheds || gateway.limits.length > 0) return;
    const routed = new Set(gateway.routes.map((route) => route.to));
    const open = services.filter(
      (service) => !service.sheds && service.contexts.some((context) => routed.has(context)),
    );
    if (open.length === 0) return;
    report({
      at: gateway.at.of('sheds'),
      message: `The gateway neither sheds load nor limits it, and behind it ${nameList(open.map((service) => service.name))} ${open.length === 1 ? 'sheds' : 'shed'} none.`,
      fix: { title: 'Shed load at the gateway', path: [...gateway.at.path, 'sheds'], value: true },
    });
  },
});
