import { defineEmitter } from '../emitter.ts';
import { moduleNames } from './names.ts';
import { readmeFile } from './workspace/readme-file.ts';
import { rootFiles } from './workspace/root-files.ts';
import { serviceFiles } from './workspace/service-files.ts';

export const backend = defineEmitter({
  id: 'backend',
  summary: 'A backend that runs: one service folder a context, over the chassis.',
  optional: { paths: /^(main\.ts|system\.ts|services\/.*|chassis\/.*)$/ },
  emit: (blueprint) => {
    const modules = moduleNames(blueprint.contexts);
    return [
      ...rootFiles(blueprint, modules),
      readmeFile(blueprint),
      ...blueprint.contexts.flatMap((context) =>
        serviceFiles(blueprint, context, modules.get(context.name) ?? context.name),
      ),
    ];
  },
});
