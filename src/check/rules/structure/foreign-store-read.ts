import { targetOf } from '../../analysis/call-graph.ts';
import { nameList } from '../../analysis/name-list.ts';
import { defineRule } from '../../rule.ts';

/** A table that others read is an interface without a version. */
export const foreignStoreRead = defineRule({
  code: 'structure/foreign-store-read',
  severity: 'warning',
  summary: 'A context reads its own store only.',
  help: 'Ask by a query, keep a copy fed by events, or publish a view that is versioned like an API.',

  check(model, report) {
    for (const { name, store } of model.blueprint.contexts) {
      const readers = store?.readBy.filter((reader) => reader !== name) ?? [];
      if (!store || readers.length === 0) continue;
      report({
        at: store.at.of('readBy'),
        message: `${nameList(readers)} ${readers.length === 1 ? 'reads' : 'read'} the store of \`${name}\` directly: no column of \`${store.schema}\` can change without ${readers.length === 1 ? 'it' : 'them'}.`,
      });
    }
    for (const call of model.calls()) {
      if (call.protocol !== 'sql' || call.target.kind !== 'context') continue;
      report({
        at: call.at.of('protocol'),
        message: `\`${call.from}\` asks \`${targetOf(call)}\` by SQL, past the interface of \`${call.target.name}\`.`,
      });
    }
  },
});
