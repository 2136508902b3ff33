import { describe, expect, it } from 'vitest';
import { readBrief } from '../read.ts';

const CASES: readonly (readonly [brief: string, refusal: string | undefined])[] = [
  [
    'A document store for a notary chamber. Everything has to run on our own servers in the basement, and no byte may ever be stored with a cloud provider. It must run exclusively on AWS, using Lambda and S3.',
    'contradiction',
  ],
  ['我想在陽台種番茄,請告訴我什麼時候播種、多久澆一次水,還有葉子變黃怎麼辦。', 'off-topic'],
  ['ベランダでトマトを育てたいのですが、水やりはどのくらいですか。', 'off-topic'],
  ['My cat keeps scratching the sofa, what can I do about it?', 'off-topic'],
  ['How do I get red wine out of a carpet?', 'off-topic'],
  ['고양이가 자꾸 소파를 긁어요. 어떻게 해야 하나요?', 'off-topic'],
  ['Con mèo nhà mình cứ cào ghế, làm sao bây giờ?', 'off-topic'],
  ['Please plan a five-day trip to Rome for my parents.', 'off-topic'],
  ['我家的貓一直抓沙發,怎麼辦?', 'off-topic'],
  ['We grow tomatoes in 40 greenhouses and want a system that tells us when to water.', undefined],
  ["Could you help me with my sister's wedding speech? It should end with a toast.", 'off-topic'],
  ['影音直播平台後端。同時觀看至少 300 萬人,每月雲端費用上限為新台幣 800 元。', 'contradiction'],
  ['Bookings for a village hall at 20 rps, at most 30 euros a month.', undefined],
  ['Travel agency: plan trips for customers, book hotels, send invoices.', undefined],
];

describe('ways to ask for something else, or for what cannot be', () => {
  it.each(CASES)('%s', (brief, refusal) => {
    const reading = readBrief(brief);
    expect(reading.ok ? undefined : reading.refusal.kind).toBe(refusal);
  });
});
