export const contracts = {
  'body-above-gateway': 'コンテキストが受け付ける大きさの要求をゲートウェイが通さない。',
  'command-without-effect': 'コマンドが何も変えず、何も知らせない。',
  'composition-without-staleness':
    '他コンテキストのデータを結合する参照に、古さの許容が書かれていない。',
  'create-without-key': '作成コマンドが重複した要求を見分けられない。',
  'dead-end-state': '先があるはずの状態から出るコマンドがない。',
  'deprecated-without-successor': '非推奨のものに後継が書かれていない。',
  'deprecated-without-sunset': '非推奨のものに廃止日がない、または日付の順序が合わない。',
  'errors-without-form': 'エラーの形式が `application/problem+json` に統一されていない。',
  'list-without-page': '一覧を返す参照にページ分割がない。',
  'long-operation-answered-at-once': '10秒を超えうる操作が、完了まで応答を待たせる。',
  'minor-version-in-path': 'パスにメジャー以外のバージョンが入っている。',
  'name-against-kind': '操作の名前が参照か変更かの種別と合わない。',
  'page-too-large': '1ページの件数が1,000を超える。',
  'plural-entity': 'エンティティの名前が複数形である。',
  'unreachable-state': 'どのコマンドでも到達できない状態がある。',
  'update-without-version': '項目を上書きするコマンドが、読んだ版を確かめない。',
} as const;
