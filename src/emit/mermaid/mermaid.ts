import { localeOf } from '../../knowledge/locales/locale.ts';
import { defineEmitter } from '../emitter.ts';
import { diagramsOf } from '../text/mermaid/diagrams.ts';

export const mermaid = defineEmitter({
  id: 'mermaid',
  summary: 'Diagrams in Mermaid: context map, services, flows, life cycles, deployment.',
  emit: (blueprint) =>
    diagramsOf(blueprint, localeOf(blueprint.language)).map(({ name, text }) => ({
      path: `diagrams/${name}.mmd`,
      text: `${text}\n`,
      owner: 'tool',
    })),
});
