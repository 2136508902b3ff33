import type { Context } from '../../../blueprint/model/context.ts';
import type { Undecided } from './undecided.ts';

/** Creating commands whose input leaves out what their entity must have: nothing says where it comes from. */
export function undecidedCreations(context: Context): readonly Undecided[] {
  return context.commands.flatMap((command): readonly Undecided[] => {
    const entity = context.entities.find(({ name }) => name === command.entity);
    if (!entity || !command.creates) return [];
    const byServer = [entity.lifecycle?.field, entity.owner, entity.tenant];
    const given = new Set([...command.input.map(({ name }) => name), ...byServer]);
    const missing = entity.fields
      .filter(({ name, optional, readOnly }) => !optional && !readOnly && !given.has(name))
      .map(({ name }) => `\`${name}\``);
    if (missing.length === 0) return [];
    const what = `where a new ${entity.name} gets ${missing.join(', ')} from: its input has none; its port can say.`;
    return [{ where: `${context.name}: ${command.name}`, what }];
  });
}
