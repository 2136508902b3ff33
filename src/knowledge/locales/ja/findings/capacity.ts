export const capacity = {
  'autoscale-max-below-need': '自動スケールの最大レプリカ数ではピークに足りない。',
  'autoscale-range-empty': '自動スケールの範囲または目標が成り立たない。',
  'autoscaler-too-slow': '自動スケールが反応するまでの要求を待ち行列に収容できない。',
  'fan-out-tail': '応答時間を約束した操作が、多数の応答を同時に待つ。',
  'little-headroom': '応答時間を約束したサービスのピーク時の余裕が小さい。',
  'overload-at-peak': 'サービスがピーク負荷を処理できない。',
  'overload-without-a-zone': '1ゾーンを失うとピーク負荷を処理できない。',
  'planned-below-required': 'サービスの計画負荷が、要求された負荷より小さい。',
  'pool-below-demand': 'データベース接続がピーク時の同時処理数より少ない。',
  'pools-exceed-connections': '全レプリカの接続の合計がデータベースの上限を超える。',
  'predicted-p99-over-slo': 'ピーク時の予測応答時間がフローの目標を超える。',
} as const;
