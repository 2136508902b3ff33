import { defineRule } from '../../rule.ts';

/** Whoever shares the network reads and changes what is not encrypted. */
export const withoutTls = defineRule({
  code: 'security/without-tls',
  severity: 'error',
  summary: 'Whatever comes in through the edge or goes to another owner is encrypted on the way.',
  help: 'Write `tls: true`, or leave it out: it is the default.',

  check(model, report) {
    const { gateway, externals } = model.blueprint;
    if (gateway && !gateway.tls) {
      report({
        at: gateway.at.of('tls'),
        message: `The gateway \`${gateway.technology}\` speaks plain HTTP.`,
        fix: { title: 'Encrypt', path: [...gateway.at.path, 'tls'], value: true },
      });
    }
    for (const { name, kind, tls, at } of externals) {
      if (tls || kind !== 'third-party') continue;
      report({
        at: at.of('tls'),
        message: `Calls to \`${name}\` leave the house unencrypted.`,
        fix: { title: 'Encrypt', path: [...at.path, 'tls'], value: true },
      });
    }
  },
});
