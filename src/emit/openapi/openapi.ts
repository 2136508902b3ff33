import { openApiDocument } from '../contract/document.ts';
import { defineEmitter } from '../emitter.ts';
import { toYaml } from '../schema/to-yaml.ts';

export const openapi = defineEmitter({
  id: 'openapi',
  summary: 'One OpenAPI 3.1 contract for each context.',
  emit: (blueprint) =>
    blueprint.contexts.flatMap((context) => {
      const document = context.api.rest ? openApiDocument(blueprint, context) : undefined;
      if (!document) return [];
      const path = `contracts/openapi/${context.name}.yaml`;
      return [{ path, text: toYaml(document), owner: 'tool' }];
    }),
});
