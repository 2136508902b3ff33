import { defineRule } from '../../rule.ts';

/** One service that is broken into speaks to all others in any name. */
export const servicesUnauthenticated = defineRule({
  code: 'security/services-unauthenticated',
  severity: 'error',
  summary: 'Services prove to each other who they are.',
  help: 'Write `serviceAuth: mtls`, or `jwt` with a token of the calling service.',

  check(model, report) {
    const { identity, deployment } = model.blueprint;
    if (identity?.serviceAuth !== 'none' || deployment.mesh !== undefined) return;
    const edge = model.remoteCalls().find(({ target }) => target.kind === 'context');
    if (!edge) return;
    report({
      at: identity.at.of('serviceAuth'),
      message: `Services do not prove who they are: \`${edge.target.name}\` answers whoever claims to be \`${edge.from}\`.`,
      related: [{ at: edge.at, message: 'A call between services.' }],
      fix: { title: 'Mutual TLS', path: [...identity.at.path, 'serviceAuth'], value: 'mtls' },
    });
  },
});
