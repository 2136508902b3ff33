import { defineEmitter } from '../emitter.ts';
import { toYaml } from '../schema/to-yaml.ts';
import { asyncApiDocument } from './document.ts';

export const asyncapi = defineEmitter({
  id: 'asyncapi',
  summary: 'One AsyncAPI 3.0 contract for each context that tells or hears events.',
  emit: (blueprint) =>
    blueprint.contexts.flatMap((context) => {
      const document = asyncApiDocument(blueprint, context);
      if (!document) return [];
      const path = `contracts/asyncapi/${context.name}.yaml`;
      return [{ path, text: toYaml(document), owner: 'tool' }];
    }),
});
