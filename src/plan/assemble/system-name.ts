import type { Requirements } from '../../blueprint/requirements/requirements.ts';
import type { DraftContext } from './draft.ts';

const MOST_WORDS = 4;

/** Words of an ask that say what to do or how to build, not what the system is about. */
const EMPTY: ReadonlySet<string> = new Set(
  `a an and the of for to in on with by from as at or our we us you your i my it its is are be have has need needs want wants would like
  please design create build make plan implement develop write give set up add get new simple small
  restful rest api apis graphql grpc bff backend microservice microservices monolith serverless architecture system systems platform
  service services application app software pattern patterns strategy configuration solution using use based event driven
  that which who this their they there run running runs sell look after help us`.split(/\s+/),
);

/** A name that files and hosts can carry: the words of the title that say what it is about, else the first context. */
export function systemName(
  { title, language }: Requirements,
  contexts: readonly DraftContext[],
): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word.length > 1 && !EMPTY.has(word));
  const name = words
    .slice(0, MOST_WORDS)
    .join('-')
    .replace(/^[^a-z]+/, '');
  if (language === 'en' && name.length >= 3) return name;
  const [first] = contexts;
  return first ? `${first.id}-system` : 'backend';
}
