import { defineRule } from '../../rule.ts';

/** Any page in the world may then act with the cookies of its visitor. */
export const corsAnyOriginWithCredentials = defineRule({
  code: 'security/cors-any-origin-with-credentials',
  severity: 'error',
  summary: 'Browsers send credentials only from origins that are named.',
  help: 'Name the origins, `origins: [https://shop.example]`, or write `credentials: false`.',

  check(model, report) {
    const cors = model.blueprint.gateway?.cors;
    if (!cors?.credentials) return;
    const wide = cors.origins.find(
      (origin) => origin === '*' || origin === 'null' || /^https?:\/\/\*$/.test(origin),
    );
    if (wide === undefined) return;
    report({
      at: cors.at.of('origins'),
      message: `Pages of any origin (\`${wide}\`) may call with the cookies of their visitors.`,
      fix: { title: 'Without credentials', path: [...cors.at.path, 'credentials'], value: false },
    });
  },
});
