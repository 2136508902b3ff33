import { describe, expect, it } from 'vitest';
import { askedObject } from './asked-object.ts';

const CASES: readonly (readonly [sentence: string, object: string])[] = [
  ['Set up single sign-on with Okta for our tools', 'single sign-on'],
  ['Create a strategy for observability across 20 services', 'strategy for observability'],
  ['We run a bakery and want to add webhooks for partners', 'webhooks'],
  ['Thiết kế API gateway với giới hạn tốc độ', 'API gateway'],
  ['구현 a 결제 서비스 위한 mobile 클라이언트', '결제 서비스'],
  ['JWT認証を備えたAPIゲートウェイを構築したい', 'APIゲートウェイ'],
  ['APIゲートウェイの設定を作成してください', 'APIゲートウェイの設定'],
  ['建立支援 OAuth2 的 API 閘道器', ' API 閘道器'],
  ['幫我設計具有登入功能的訂位系統', '訂位系統'],
  ['속도 제한과 인증을 갖춘 게이트웨이를 구축해 주세요', '게이트웨이'],
];

describe('the thing asked for', () => {
  it.each(CASES)('%s', (sentence, object) => {
    const found = askedObject(sentence);
    expect(found && sentence.slice(found.start, found.end)).toBe(object);
  });

  it.each(['parish choir rota', 'Our search page is slow', '登入與權限'])(
    '%s asks for nothing in so many words',
    (sentence) => {
      expect(askedObject(sentence)).toBeUndefined();
    },
  );
});
