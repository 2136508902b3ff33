import type { Context } from '../../../blueprint/model/context.ts';
import type { FieldType } from '../../../blueprint/model/entity.ts';
import type { Model } from '../../model.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** What nothing leads to was forgotten, or can go. */
export const orphanElement = defineRule({
  code: 'structure/orphan-element',
  severity: 'info',
  summary: 'Every context, external system and part of an entity has a use.',
  help: 'Connect it to what needs it, or remove it.',

  check(model, report) {
    for (const finding of [...orphanExternals(model), ...idleContexts(model)]) report(finding);
    for (const context of model.blueprint.contexts) {
      for (const finding of orphanParts(context)) report(finding);
    }
  },
});

/** External systems that nobody asks, listens to, refers to, routes to, signs in with or migrates from. */
function orphanExternals(model: Model): readonly Finding[] {
  const { blueprint } = model;
  const { contexts, flows, gateway, identity, migration, externals } = blueprint;
  if (externals.length === 0) return [];
  const used = new Set([
    ...model.calls().map(({ target }) => target.name),
    ...contexts.flatMap(({ policies, queries }) =>
      [...policies.map(({ on }) => on), ...queries.flatMap(({ composes }) => composes)].map(
        ownerOf,
      ),
    ),
    ...contexts.flatMap(({ entities }) =>
      entities.flatMap(({ fields }) => fields.map(({ type }) => referred(type))),
    ),
    ...flows.flatMap(({ steps, trigger = '' }) =>
      [trigger, ...steps.map((step) => step.do)].map(ownerOf),
    ),
    ...(gateway?.routes ?? []).map(({ to }) => to),
    identity?.provider,
    migration?.from,
  ]);
  return externals
    .filter(({ name }) => !used.has(name))
    .map(({ name, at }) => ({
      at,
      message: `Nothing asks or listens to the external system \`${name}\`.`,
    }));
}

/** Contexts that offer nothing, react to nothing and do nothing. */
function idleContexts({ blueprint }: Model): readonly Finding[] {
  return blueprint.contexts.flatMap((context) => {
    const { name, at, commands, queries, policies, jobs, calls, events, entities } = context;
    const busy = [commands, queries, policies, jobs, calls, events, entities].some(
      (all) => all.length > 0,
    );
    return busy
      ? []
      : [{ at, message: `Context \`${name}\` has no data, no operations and no reactions.` }];
  });
}

/** Entities without an identity that no other entity of the context contains, and no event or command carries. */
function orphanParts({ entities, commands, events }: Context): readonly Finding[] {
  if (entities.every(({ root }) => root)) return [];
  const fields = [
    ...entities.flatMap((entity) => entity.fields),
    ...commands.flatMap(({ input }) => input),
    ...events.flatMap(({ carries }) => carries),
  ];
  const contained = new Set(fields.map(({ type }) => part(type)));
  return entities
    .filter(({ root, name }) => !root && !contained.has(name))
    .map(({ name, at }) => ({
      at,
      message: `\`${name}\` has no \`id\`, and no entity contains it.`,
    }));
}

function part(type: FieldType): string | undefined {
  if (type.kind === 'list') return part(type.of);
  return type.kind === 'part' ? type.entity : undefined;
}

function referred(type: FieldType): string | undefined {
  if (type.kind === 'list') return referred(type.of);
  return type.kind === 'ref' ? type.context : undefined;
}

function ownerOf(reference: string): string {
  return reference.slice(0, reference.indexOf('.'));
}
