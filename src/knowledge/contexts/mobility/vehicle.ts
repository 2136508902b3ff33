import { defineContext } from '../../context.ts';

export const vehicle = defineContext({
  id: 'vehicle',
  industry: 'mobility',
  archetype: 'registry',
  purpose: {
    en: 'Keeps each vehicle: papers, equipment, mileage, availability and what is due next.',
    ja: '車両ごとに、書類、装備、走行距離、使用可否、次に必要な手続きを管理する。',
  },
  words: {
    en: {
      names: [
        'vehicle',
        'fleet of vehicles',
        'company car',
        'truck',
        'number plate',
        'licence plate',
        'mileage',
        'vehicle registration',
      ],
      cues: ['car', 'van', 'lorry', 'insurance expiry', 'workshop', 'fuel', 'tyre', 'odometer'],
    },
    'zh-TW': {
      names: ['車輛', '車隊', '公務車', '貨車', '車牌', '里程', '行照', '車隊管理', '車況'],
      cues: ['車子', '保養', '驗車', '保險到期', '加油', '派車'],
    },
    ja: {
      names: ['車両', '車両管理', '社用車', 'トラック', 'ナンバープレート', '走行距離', '車検証', '車両台帳', '配送車両'],
      cues: ['車検', '給油', '点検時期', '自動車保険', '整備'],
    },
    ko: {
      names: ['차량', '차량 관리', '법인 차량', '화물차', '차량 번호', '주행거리', '자동차 등록증', '차량 대장', '차량 현황'],
      cues: ['정비', '자동차 검사', '주유', '보험 만료'],
    },
    vi: {
      names: ['quản lý xe', 'đội xe', 'xe công ty', 'xe tải', 'biển số xe', 'số km', 'đăng kiểm', 'phương tiện', 'xe cộ', 'hồ sơ xe'],
      cues: ['bảo dưỡng xe', 'xăng dầu', 'bảo hiểm xe', 'lốp xe'],
    },
  },
  entities: {
    Vehicle: {
      id: 'uuid',
      plate: 'text unique',
      vin: 'text? unique',
      kind: 'text',
      capacityKg: 'int?',
      mileageKm: 'int',
      status: 'available | in_use | in_workshop | retired',
      inspectionDueOn: 'date indexed',
      siteId: 'ref site.Site?',
    },
    VehiclePaper: {
      id: 'uuid',
      vehicleId: 'ref Vehicle indexed',
      kind: 'text',
      number: 'text',
      expiresOn: 'date indexed',
    },
    FuelEntry: {
      id: 'uuid',
      vehicleId: 'ref Vehicle',
      litres: 'decimal',
      cost: 'money',
      mileageKm: 'int',
      filledAt: 'timestamp',
    },
  },
  commands: {
    registerVehicle: { creates: 'Vehicle', emits: ['VehicleRegistered'], undo: 'retireVehicle' },
    assignVehicle: {
      on: 'Vehicle',
      from: ['available'],
      to: 'in_use',
      emits: ['VehicleAssigned'],
      undo: 'releaseVehicle',
    },
    releaseVehicle: {
      on: 'Vehicle',
      from: ['in_use'],
      to: 'available',
      emits: ['VehicleReleased'],
    },
    sendToWorkshop: {
      on: 'Vehicle',
      from: ['available', 'in_use'],
      to: 'in_workshop',
      emits: ['VehicleSentToWorkshop'],
    },
    returnFromWorkshop: {
      on: 'Vehicle',
      from: ['in_workshop'],
      to: 'available',
      emits: ['VehicleBackInService'],
    },
    recordMileage: { on: 'Vehicle', emits: ['VehicleMileageRecorded'] },
    retireVehicle: {
      on: 'Vehicle',
      from: ['available', 'in_workshop'],
      to: 'retired',
      emits: ['VehicleRetired'],
    },
  },
  events: [
    'VehicleRegistered',
    'VehicleAssigned',
    'VehicleReleased',
    'VehicleSentToWorkshop',
    'VehicleBackInService',
    'VehicleMileageRecorded',
    'VehicleRetired',
  ],
  neighbours: [
    {
      context: 'trip',
      how: 'feeds',
      via: 'VehicleSentToWorkshop',
      because: 'Planned trips need another vehicle.',
    },
    {
      context: 'maintenance-schedule',
      how: 'feeds',
      via: 'VehicleMileageRecorded',
      because: 'Service is due by distance.',
    },
    {
      context: 'telemetry',
      how: 'reacts',
      via: 'PositionReported',
      because: 'Mileage and place come from the vehicle.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'VehicleSentToWorkshop',
      because: 'The fleet manager plans without it.',
    },
    {
      context: 'fixed-asset',
      how: 'feeds',
      via: 'VehicleRetired',
      because: 'The book value ends with the vehicle.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A vehicle whose inspection or insurance has run out is not available.',
    ja: '車検や保険が切れた車両は使用可能にならない。',
  },
  data: [],
  sources: [{ title: 'schema.org Vehicle' }, { title: 'Moqui Mantle Asset' }],
});
