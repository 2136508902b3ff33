import { defineContext } from '../../context.ts';

export const weather = defineContext({
  id: 'weather',
  industry: 'geo',
  archetype: 'telemetry',
  purpose: {
    en: 'Takes in forecasts, observations and warnings for places and offers them to others.',
    ja: '地点ごとの予報、観測、警報を取り込み、他に提供する。',
  },
  words: {
    en: {
      names: [
        'weather',
        'weather forecast',
        'rainfall',
        'rain gauge',
        'typhoon',
        'storm warning',
        'weather station',
        'wind speed',
      ],
      cues: ['rain', 'temperature outside', 'snow', 'heat wave', 'humidity'],
    },
    'zh-TW': {
      names: ['天氣', '氣象', '降雨量', '颱風', '雨量', '氣象預報', '天氣預報'],
      cues: ['下雨', '風速', '濕度', '高溫', '寒流'],
    },
    ja: {
      names: ['天気', '気象', '降水量', '台風', '天気予報', '雨量'],
      cues: ['雨天', '風速', '湿度', '猛暑', '積雪'],
    },
    ko: {
      names: ['날씨', '강수량', '태풍', '일기예보', '기상 관측'],
      cues: ['비가 오면', '풍속', '습도', '폭염', '적설'],
    },
    vi: {
      names: [
        'thời tiết',
        'dự báo thời tiết',
        'lượng mưa',
        'tin bão',
        'khí tượng',
        'trạm thời tiết',
      ],
      cues: ['trời mưa', 'tốc độ gió', 'độ ẩm', 'nắng nóng', 'gió mùa'],
    },
  },
  entities: {
    WeatherStation: {
      id: 'uuid',
      name: 'text',
      place: 'geo indexed',
      source: 'text',
      status: 'active | silent | closed',
      height: 'int?',
      lastObservedAt: 'timestamp?',
    },
    Observation: {
      id: 'uuid',
      stationId: 'ref WeatherStation',
      measure: 'text',
      value: 'decimal',
      observedAt: 'timestamp readonly indexed',
    },
    Forecast: {
      id: 'uuid',
      place: 'geo indexed',
      validFrom: 'timestamp',
      validTo: 'timestamp',
      measure: 'text',
      value: 'decimal',
    },
  },
  commands: {
    addStation: { creates: 'WeatherStation', emits: ['WeatherStationAdded'] },
    recordObservation: { creates: 'Observation', emits: ['WeatherObserved'] },
    publishForecast: { creates: 'Forecast', emits: ['ForecastPublished'] },
    warnOfWeather: { on: 'WeatherStation', emits: ['WeatherWarningIssued'] },
    markSilent: {
      on: 'WeatherStation',
      from: ['active'],
      to: 'silent',
      emits: ['WeatherStationSilent'],
    },
    closeStation: {
      on: 'WeatherStation',
      from: ['active', 'silent'],
      to: 'closed',
      emits: ['WeatherStationClosed'],
    },
  },
  events: [
    'WeatherStationAdded',
    'WeatherObserved',
    'ForecastPublished',
    'WeatherWarningIssued',
    'WeatherStationSilent',
    'WeatherStationClosed',
  ],
  neighbours: [
    {
      context: 'alarm',
      how: 'feeds',
      via: 'WeatherWarningIssued',
      because: 'A storm may be a reason to act.',
    },
    {
      context: 'public-alert',
      how: 'feeds',
      via: 'WeatherWarningIssued',
      because: 'The public is warned by area.',
    },
    {
      context: 'route-planning',
      how: 'feeds',
      via: 'ForecastPublished',
      because: 'Ways and times depend on the weather.',
    },
    {
      context: 'telemetry',
      how: 'reacts',
      via: 'MeasurementRecorded',
      because: 'Own stations report as devices.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'An observation is never changed; a correction is a new one that names the old.',
    ja: '観測値は変更せず、訂正は元を指す新しい値として記録する。',
  },
  data: [],
  sources: [{ title: 'OGC SensorThings API' }, { title: 'WMO WIS2 notification messages' }],
});
