import { defineRule } from '../../rule.ts';

const WITH_MINOR = /^(v?\d+)(\.\d+)+$/;

/** A path that changes with every compatible release breaks clients that nothing has broken. */
export const minorVersionInPath = defineRule({
  code: 'contracts/minor-version-in-path',
  severity: 'info',
  summary: 'A version in the path is a major version only.',
  help: 'Write the major version, `v1`; compatible changes need no new path.',

  check(model, report) {
    for (const { name, api } of model.blueprint.contexts) {
      const major = WITH_MINOR.exec(api.version)?.[1];
      if (api.versioning !== 'url' || major === undefined) continue;
      const path = api.at.of('rest');
      const isBlock = path.has('version');
      report({
        at: path.of('version'),
        message: `Paths of \`${name}\` carry \`${api.version}\`, which changes with compatible releases.`,
        fix: {
          title: 'Only the major version',
          path: isBlock ? [...path.path, 'version'] : path.path,
          value: major.startsWith('v') ? major : `v${major}`,
        },
      });
    }
  },
});
