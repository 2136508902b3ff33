import { describe, expect, it } from 'vitest';
import type { Facts } from '../../blueprint/requirements/requirements.ts';
import { readBrief } from '../read.ts';

function factsOf(brief: string): Facts {
  const reading = readBrief(brief);
  return reading.ok ? reading.requirements.facts : {};
}

describe('tenants', () => {
  it.each([
    'Practice software sold to many practices, each strictly separated.',
    'Law firm billing. Each office must only see its own clients.',
    'A multi-tenant SaaS platform for pet groomers',
    '各家診所的資料要完全隔離的預約系統',
    'マルチテナントの勤怠管理',
    '고객사별로 데이터를 완전히 분리하는 예약 시스템',
    'Phần mềm hẹn khám, mỗi phòng khám chỉ được xem dữ liệu của mình',
  ])('are meant, but their number is assumed: %s', (brief) => {
    expect(factsOf(brief).tenants).toMatchObject({ value: 50, source: { assumed: true } });
  });

  it('are counted where the count stands beside the words', () => {
    expect(factsOf('Booking for 40 clinics, each strictly separated.').tenants).toMatchObject({
      value: 40,
      source: { quote: '40' },
    });
  });

  it('are not meant by one company', () => {
    expect(
      factsOf('Booking for a clinic with strict separation of duties.').tenants,
    ).toBeUndefined();
  });
});

describe('third parties', () => {
  it.each([
    ['Pottery shop that integrates with Fiskaly and Sendcloud.', ['fiskaly', 'sendcloud']],
    ['Pottery shop. Payments are handled by Mollie.', ['mollie']],
    ['Our lab system talks to the Laborix API and exports to Excel.', ['laborix']],
    ['Add login with Google and GitHub to our tea shop', ['google', 'github']],
    ['LINE と Google でログインできる予約サイト', ['line', 'google']],
    ['フリー会計 API と連携する請求システム', ['freee']],
  ])('%s', (brief, integrations) => {
    expect(factsOf(brief).integrations?.value).toEqual(integrations);
  });
});

describe('regions', () => {
  it.each([
    ['Tea shop that runs in eu-west-1 and eu-central-1.', ['eu-west-1', 'eu-central-1']],
    ['Tea shop. Regions: Frankfurt and Dublin.', ['frankfurt', 'dublin']],
    ['Tea shop with two data centres in Lyon and Nantes', ['lyon', 'nantes']],
    ['東京リージョンと大阪リージョンで動かす茶葉ショップ', ['東京', '大阪']],
    ['茶葉網店,部署在台北與高雄兩座機房', ['台北', '高雄']],
    ['서울 리전에 배포하는 찻집 주문', ['서울']],
  ])('%s', (brief, regions) => {
    expect(factsOf(brief).regions?.value).toEqual(regions);
  });

  it('are none where only their number is told', () => {
    expect(factsOf('Multi-region tea shop. Two regions.').regions).toBeUndefined();
  });
});
