import { printNumber } from '../../util/units.ts';
import { code, codes, properties, section, table } from '../text/markdown.ts';
import { share, time } from './format.ts';
import type { View } from './view.ts';

/** The gateway and its routes. */
export function edge({ blueprint, t }: View): readonly string[] {
  const { gateway } = blueprint;
  const d = t.deployment;
  if (!gateway) return [];
  const protections = [
    gateway.tls ? d.tls : d.noTls,
    gateway.waf ? d.waf : '',
    gateway.securityHeaders ? d.headers : '',
    gateway.sheds ? d.sheds : '',
    gateway.cors ? d.cors(codes(gateway.cors.origins)) : '',
  ];
  return [
    section(
      d.gateway,
      properties([
        [t.words.technology, code(gateway.technology)],
        [d.protections, protections.filter((part) => part !== '').join(t.words.comma)],
        [d.balancing, code(gateway.balancing)],
        [d.timeout, time(gateway.timeoutMs)],
        [
          d.bodyLimit,
          gateway.maxBodyBytes === undefined ? '' : d.maxBody(printNumber(gateway.maxBodyBytes)),
        ],
      ]),
    ),
    section(
      d.routes,
      table(
        [d.path, t.words.to, d.weight, d.header, d.translate],
        gateway.routes.map((route) => [
          code(route.path),
          code(route.to),
          share(route.weight),
          code(route.header ?? ''),
          code(route.translate ?? ''),
        ]),
      ),
    ),
  ];
}
