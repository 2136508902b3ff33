import { defineContext } from '../../context.ts';

export const trainingPlan = defineContext({
  id: 'training-plan',
  industry: 'leisure',
  archetype: 'scheduling',
  purpose: {
    en: 'Gives an athlete a plan of exercises, records sessions and adapts the load.',
    ja: '運動の計画を示し、実施を記録して負荷を調整する。',
  },
  words: {
    en: {
      names: [
        'workout',
        'training plan',
        'fitness plan',
        'exercise plan',
        'running plan',
        'personal trainer',
        'gym workout',
        'exercise log',
      ],
      cues: ['physiotherapy exercises', 'repetitions', 'heart rate', 'coach', 'muscle', 'weights'],
    },
    'zh-TW': {
      names: ['健身計畫', '訓練計畫', '運動菜單', '健身教練', '跑步訓練', '運動紀錄'],
      cues: ['組數', '心率', '教練', '重訓'],
    },
    ja: {
      names: [
        'トレーニング計画',
        '筋トレ',
        '運動メニュー',
        'ワークアウト',
        'パーソナルトレーナー',
        '運動記録',
      ],
      cues: ['回数', '心拍数', 'コーチ', '負荷'],
    },
    ko: {
      names: ['운동 계획', '훈련 계획', '운동 루틴', '개인 트레이너', '운동 기록', '홈트'],
      cues: ['세트', '심박수', '코치', '근력'],
    },
    vi: {
      names: [
        'kế hoạch tập luyện',
        'bài tập thể dục',
        'giáo án tập',
        'huấn luyện viên cá nhân',
        'nhật ký tập luyện',
      ],
      cues: ['số lần lặp', 'nhịp tim', 'phòng tập', 'cơ bắp'],
    },
  },
  entities: {
    TrainingPlan: {
      id: 'uuid',
      athleteId: 'ref customer.Customer owner',
      coachId: 'ref staff.StaffMember?',
      goal: 'text personal',
      status: 'draft | active | paused | finished',
      weeks: 'int',
      startsOn: 'date indexed',
    },
    Workout: {
      id: 'uuid',
      planId: 'ref TrainingPlan',
      day: 'date indexed',
      exercises: 'json',
      status: 'planned | done | skipped',
      effort: 'int?',
      heartRate: 'int? health',
    },
  },
  commands: {
    draftPlan: { creates: 'TrainingPlan', emits: ['TrainingPlanDrafted'] },
    startPlan: {
      on: 'TrainingPlan',
      from: ['draft', 'paused'],
      to: 'active',
      emits: ['TrainingPlanStarted'],
    },
    recordWorkout: { on: 'Workout', from: ['planned'], to: 'done', emits: ['WorkoutRecorded'] },
    skipWorkout: { on: 'Workout', from: ['planned'], to: 'skipped', emits: ['WorkoutSkipped'] },
    pausePlan: {
      on: 'TrainingPlan',
      from: ['active'],
      to: 'paused',
      emits: ['TrainingPlanPaused'],
    },
    finishPlan: {
      on: 'TrainingPlan',
      from: ['active'],
      to: 'finished',
      emits: ['TrainingPlanFinished'],
    },
  },
  events: [
    'TrainingPlanDrafted',
    'TrainingPlanStarted',
    'WorkoutRecorded',
    'WorkoutSkipped',
    'TrainingPlanPaused',
    'TrainingPlanFinished',
  ],
  neighbours: [
    {
      context: 'telemetry',
      how: 'reacts',
      via: 'MeasurementRecorded',
      because: 'Watches send pulse and distance.',
    },
    {
      context: 'leaderboard',
      how: 'feeds',
      via: 'WorkoutRecorded',
      because: 'Friends compare their weeks.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'WorkoutSkipped',
      because: 'A gentle reminder keeps people going.',
    },
    {
      context: 'membership',
      how: 'reacts',
      via: 'MembershipLapsed',
      because: 'Coaching ends with the membership.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'The load of a week grows no faster than the coach has allowed.',
    ja: '一週間の負荷は、指導者が許した割合を超えて増えない。',
  },
  data: ['personal', 'health'],
  sources: [
    { title: 'FIT file protocol activity model' },
    { title: 'HL7 physical activity guide' },
  ],
});
