/** Things of media, games, sport, clubs, music, film, news and events: English | 繁體中文 | 日本語 | 한국어 | Tiếng Việt, synonyms parted by commas; `#` opens a field. */
export const MEDIA_LEISURE_THING_ROWS = `
# social networks and creators
social network|社群網站,社群平台,社群媒體|ソーシャルネットワーク,SNS,交流サイト|소셜 네트워크,소셜미디어|mạng xã hội
post|貼文,動態消息|投稿記事,つぶやき,書き込み|게시물,포스팅|bài đăng,dòng trạng thái
social feed|動態牆,首頁動態|タイムライン,フィード画面|피드,타임라인|bảng feed,trang tin cá nhân
story|限時動態|ストーリーズ|스토리 게시물|tin 24 giờ
follower|粉絲數,追蹤者|フォロワー|팔로워,구독자 수|người theo dõi,lượt theo dõi
follow|追蹤帳號,加關注|フォローする,フォロー機能|팔로우,팔로잉|nút theo dõi,bấm theo dõi
friend|好友,好友名單,交友邀請|友だち,フレンド申請|친구 추가,친구 신청,친구 목록|kết bạn,lời mời kết bạn,bạn bè
like|按讚,按讚數,愛心數|いいね,いいね数|좋아요,하트 수|lượt thích,nút thích
reaction|表情回應,心情符號|リアクション,絵文字反応|반응 이모지,공감 버튼|biểu tượng cảm xúc,thả tim
repost|轉貼,轉發,分享連結|リポスト,拡散,シェアボタン|공유하기,퍼가기,리트윗|lượt chia sẻ,nút chia sẻ
comment thread|留言串,討論串,底下留言|コメント欄,スレッド|댓글창,답글,대댓글|phần bình luận,luồng bình luận
reply|回覆,回文|返信,リプライ|답장,회신|trả lời bình luận,hồi âm
hashtag|主題標籤,話題標籤|ハッシュタグ|해시태그|thẻ hashtag
profile|個人檔案,個人頁面,個人資料頁|プロフィール,自己紹介ページ|프로필,개인 페이지,내 정보|trang cá nhân,hồ sơ cá nhân
profile picture|大頭貼,頭像|プロフィール写真,アイコン画像|프로필 사진|ảnh đại diện,hình đại diện
nickname|暱稱,匿稱|ニックネーム,ハンドルネーム|닉네임|biệt danh,tên hiển thị
avatar|虛擬化身,虛擬人物|アバター|아바타|nhân vật đại diện
direct message|私訊,私訊功能,私人訊息|ダイレクトメッセージ,個別メッセージ|쪽지,개인 메시지,디엠|tin nhắn riêng,nhắn riêng,inbox
group chat|群組聊天,聊天群組,賴群組|グループチャット,グループトーク|단체 채팅방,단톡방,그룹 채팅|nhóm chat,chat nhóm,nhóm zalo
chat room|聊天室|チャットルーム,トークルーム|채팅방,대화방|phòng chat,phòng trò chuyện
forum|論壇|電子掲示板|커뮤니티 게시판|
topic|討論主題,話題|話題,トピック|토론 주제|chủ đề thảo luận,chủ đề
community|社群成員,網路社群|オンラインコミュニティ,コミュニティ|온라인 커뮤니티,커뮤니티|cộng đồng mạng,cộng đồng
fan club|粉絲團,後援會,粉絲俱樂部|ファンクラブ,後援会|팬카페|câu lạc bộ người hâm mộ,fanpage
blog|部落格,網誌|ブログ|블로그|trang blog,nhật ký mạng
video channel|頻道|動画チャンネル,配信チャンネル|방송 채널,유튜브 채널|kênh youtube,kênh video
subscriber count|訂閱數,訂閱人數|チャンネル登録者,登録者数||lượt đăng ký kênh
creator|創作者|クリエイター,クリエーター|크리에이터,창작자|nhà sáng tạo nội dung,người sáng tạo
creator earning|創作者收益,頻道收益|配信収益,広告収益|창작자 수익,광고 수익|thu nhập từ nội dung,tiền quảng cáo
donation in a stream|斗內,抖內|投げ銭,スーパーチャット|별풍선,후원 채팅|tặng quà trực tuyến,donate
emoji|表情符號,貼圖|絵文字,スタンプ画像|이모티콘,이모지|icon mặt cười
view count|觀看次數,點閱數,瀏覽數|再生回数,閲覧数|조회수,재생 횟수|lượt xem
recommendation|推薦內容,猜你喜歡|おすすめ表示,あなたへのおすすめ|추천 콘텐츠,맞춤 추천|gợi ý cho bạn,nội dung gợi ý
content report|檢舉內容|通報ボタン,違反報告|게시물 신고,신고하기|báo cáo bài viết,tố cáo bài
inappropriate content|不當內容,不雅內容|不適切な投稿,不適切な内容|부적절한 게시물,유해 게시물|nội dung xấu,nội dung độc hại,nội dung không phù hợp
spam|垃圾訊息,洗版|スパム,迷惑投稿|스팸,도배글|tin rác,thư rác
hate speech|仇恨言論,惡意留言,霸凌留言|誹謗中傷,ヘイトスピーチ|악플,혐오 표현,악성 댓글|lời lẽ thù ghét,bình luận ác ý
community guideline|社群規範,版規|コミュニティガイドライン,利用ルール|커뮤니티 가이드라인,운영 원칙|quy tắc cộng đồng,nội quy nhóm
blocked user|封鎖名單,黑單|ブロックリスト,ブロック機能|차단 목록,차단 사용자|danh sách chặn
dating profile|交友檔案,自介|マッチングアプリ,婚活プロフィール|소개팅 앱,데이팅 앱|ứng dụng hẹn hò,hồ sơ hẹn hò
matchmaking agency|婚友社,聯誼活動|結婚相談所,お見合い|결혼정보회사,맞선|trung tâm mai mối,mai mối
favourite|我的最愛||즐겨찾기|mục yêu thích
bookmark|書籤|ブックマーク|북마크,책갈피|đánh dấu trang
playlist|播放清單,歌單|プレイリスト,再生リスト|플레이리스트,재생 목록|danh sách phát
# games
game|遊戲|ゲーム|게임|trò chơi điện tử,game
game session|遊戲場次,對局|対局,プレイ時間|게임방,게임 세션|phiên chơi,ván chơi,ván đấu
game room|遊戲大廳,配對房間|ロビー画面,対戦部屋|게임 로비,대기방|sảnh chờ,phòng chờ game
matchmaking|玩家配對,對戰配對|対戦マッチング,マッチメイキング|매치메이킹,상대 찾기|ghép trận,tìm đối thủ
game level|等級提升|レベルアップ,ステージクリア|레벨,스테이지 클리어|cấp độ,lên cấp,màn chơi
game progress|遊戲進度,存檔紀錄|セーブデータ,プレイ状況|게임 진행,세이브 데이터|tiến trình chơi,lưu màn chơi
leaderboard|排行榜,排名榜|ランキング表,リーダーボード,順位表|리더보드,순위표,랭킹|bảng xếp hạng
high score|最高分,高分榜|ハイスコア,最高得点|최고 점수,최고점|điểm cao nhất,kỷ lục điểm
achievement|成就徽章,成就系統|実績解除,達成バッジ|업적,달성 배지|thành tích,huy hiệu
reward|獎勵,過關獎勵|ご褒美,報酬アイテム|보상 아이템,리워드|phần thưởng,quà thưởng
in-game item|虛寶,道具,遊戲道具|ゲーム内アイテム,アイテム課金|게임 아이템,인게임 아이템|vật phẩm,vật phẩm trong game
in-game currency|遊戲幣,鑽石幣|ゲーム内通貨,ゲームコイン|게임 머니,게임 재화|tiền ảo trong game,xu trong game
gacha|轉蛋,抽卡|ガチャ|뽑기,가챠|gacha,mở rương
quest|每日任務,解任務|クエスト,デイリーミッション|퀘스트,일일 미션|nhiệm vụ hằng ngày
guild|遊戲公會|ギルド|길드,클랜|bang hội
esports|電競,電競比賽|eスポーツ,ゲーム大会|이스포츠,게임 대회|thể thao điện tử
quiz|猜謎,問答遊戲,小測驗|クイズ||câu đố,đố vui
board game|桌遊|ボードゲーム|보드게임|cờ bàn,board game
chess|西洋棋,圍棋,象棋|囲碁,将棋|바둑,장기 대국|cờ vua,cờ tướng
arcade|遊藝場,夾娃娃機|ゲームセンター,クレーンゲーム|오락실,인형뽑기|khu trò chơi,máy gắp thú
internet cafe|網咖|ネットカフェ,漫画喫茶|피시방,피씨방|quán net,tiệm net
escape room|密室逃脫|脱出ゲーム|방탈출|phòng giải đố
bet|下注,賭注|賭け金,馬券|베팅,판돈|đặt cược,tiền cược,cá cược
odd|賠率|オッズ|배당률|tỷ lệ cược
lottery ticket|彩券,樂透,刮刮樂|宝くじ,スクラッチ|복권,로또|vé số,xổ số
casino|賭場|カジノ|카지노|sòng bạc,casino
# sport and clubs
sport|體育,運動賽事|スポーツ|스포츠,체육 행사|thể thao
sports field|運動場,體育場|グラウンド,運動場,競技場|운동장,경기장|sân vận động,sân thi đấu
sports hall|體育館,球館|体育館|실내 체육관|nhà thi đấu
football|足球|サッカー,フットサル|축구,풋살|bóng đá
baseball|棒球,壘球|野球,ソフトボール|야구|bóng chày
basketball|籃球|バスケットボール|농구|bóng rổ
badminton|羽球,羽毛球|バドミントン|배드민턴|cầu lông
tennis|網球,桌球|テニス,卓球|테니스,탁구|quần vợt,bóng bàn
martial art|柔道,跆拳道,空手道,武術|道場,武道,空手,柔道,剣道|태권도,유도 도장,합기도|võ thuật,lớp võ
marathon|馬拉松,路跑|マラソン|마라톤,달리기 대회|chạy bộ,giải chạy
cycling race|自行車賽,單車賽|自転車レース,ロードレース|자전거 대회|đua xe đạp
horse racing|賽馬,馬術|競馬,乗馬|경마장,승마장|đua ngựa,cưỡi ngựa
golf course|高爾夫球場,果嶺|ゴルフ場|골프장|sân gôn
tee time|擊球時間,開球時間|スタート時間,ティータイム|티타임,티업 시간|giờ phát bóng
handicap|差點指數|ハンディキャップ|핸디캡|điểm chấp
climbing wall|攀岩場,抱石館|ボルダリング,クライミングジム|암벽장,클라이밍장|tường leo núi
yoga class|瑜珈,瑜伽課|ヨガ教室,ピラティス|요가원,요가 수업,필라테스|lớp yoga
dance class|舞蹈課,舞蹈教室|ダンス教室,ダンススクール|댄스 학원,무용 학원|lớp nhảy,lớp múa
fitness class|團課,有氧課|スタジオレッスン,フィットネス教室|그룹 운동 수업,피트니스 클래스|lớp thể dục,lớp gym nhóm
personal training|私人教練課,一對一教練|パーソナルトレーニング|개인 트레이닝,퍼스널 트레이닝|tập với huấn luyện viên,thuê PT
workout|健身紀錄,重訓|筋トレ,運動メニュー|운동 기록,운동 루틴|buổi tập luyện,bài tập gym
gym membership|健身會籍|ジム会員,スポーツクラブ会員|헬스 회원권,헬스장 회원권|thẻ tập,thẻ phòng gym
gym locker|更衣室,淋浴間|更衣室,ロッカールーム|탈의실,샤워실|phòng thay đồ
swimming lesson|游泳課|水泳教室,スイミングスクール|수영 강습,수영 교실|lớp bơi,học bơi
practice session|練球,團練,練習時間|練習日,練習試合,自主練|연습 경기,훈련 일정,합동 연습|buổi tập,lịch tập
tournament|淘汰賽,錦標賽|トーナメント,選手権|토너먼트,선수권|giải đấu loại,vòng loại
championship|冠軍賽,總決賽|決勝戦,優勝決定戦|결승전,챔피언십|chung kết,giải vô địch
fixture list|賽程,賽程表,對戰表|対戦表,試合日程,組み合わせ表|대진표,경기 일정|lịch thi đấu,lịch đấu
league table|戰績表,積分榜|勝敗表,リーグ順位|리그 순위,전적표|bảng điểm giải
standing|名次,排名|成績順位|등수,석차|thứ hạng,xếp hạng
scoreboard|計分板,記分板|スコアボード,得点板|점수판,전광판|bảng tỷ số
score sheet|記分表,計分卡|スコアシート,スコアカード|기록지,채점표|phiếu ghi điểm
live score|即時比分|試合速報,速報スコア|실시간 점수,경기 속보|tỷ số trực tiếp
lineup|先發名單,出賽名單|スタメン,出場メンバー|선발 명단,출전 명단|đội hình,đội hình ra sân
player registration|球員登錄,選手登錄|選手登録|선수 등록|đăng ký cầu thủ
player transfer|球員轉隊,轉會|選手移籍|선수 이적|chuyển nhượng cầu thủ
race number|號碼布|ゼッケン|배번|số báo danh,số áo
finish time|完賽時間,成績時間|ゴールタイム,完走記録|완주 기록|thời gian về đích
medal|獎牌,獎盃|メダル,トロフィー,表彰|메달,트로피|huy chương,cúp vàng
foul|犯規,紅牌|反則,警告カード|반칙,경고 카드|phạm lỗi,thẻ đỏ,thẻ phạt
sports injury|運動傷害|スポーツ障害,選手のけが|운동 부상,선수 부상|chấn thương
sports equipment|運動器材,球具|スポーツ用品,運動用具|운동 기구,스포츠 용품|dụng cụ thể thao
sports stadium ticket|球賽門票,球票|観戦チケット,試合チケット|경기 입장권,경기 티켓|vé xem bóng đá,vé xem trận
opponent|對戰對手,比賽對手|対戦相手|상대 팀,상대 선수|đối thủ,đội bạn
youth team|少年隊,青訓|ジュニアチーム,少年団|유소년,유소년팀|đội trẻ
hobby club|同好會|同好会,愛好会|취미 모임,동호인|hội sở thích
club room|社辦|クラブハウス,部室|동아리방,클럽하우스|phòng sinh hoạt câu lạc bộ
scout group|童軍,童軍團|ボーイスカウト|스카우트 대원|đội thiếu nhi
camp|營隊,夏令營,冬令營|合宿,サマーキャンプ,林間学校|여름 캠프,합숙|trại hè
# music and stage
concert|演唱會,音樂會,演奏會|コンサート,演奏会,ライブ公演|콘서트,연주회,음악회|buổi hòa nhạc,liveshow,đêm nhạc
concert hall|音樂廳,表演廳,展演空間|コンサートホール,ライブハウス|공연장,음악당|nhà hát,phòng hòa nhạc
theatre|劇場,戲院|劇場|극장,소극장|rạp hát
theatre play|舞台劇,話劇|演劇,舞台劇,芝居|연극,뮤지컬|vở kịch,nhạc kịch
opera|歌劇,歌仔戲,布袋戲|オペラ,歌舞伎|오페라,판소리|cải lương,tuồng
orchestra|樂團,交響樂團,管樂團|オーケストラ,楽団,吹奏楽|오케스트라,관현악단|dàn nhạc
choir|合唱團|合唱団,コーラス|합창단|dàn hợp xướng,ca đoàn
band|搖滾樂團,樂隊|バンドメンバー,ロックバンド|밴드,록밴드|ban nhạc
song|曲目,歌曲清單|演奏曲,楽曲リスト|노래,곡목|ca khúc,danh sách bài hát
sheet music|樂譜,譜面|楽譜,譜面|악보|bản nhạc,nốt nhạc
set list|演出曲目,節目單|セットリスト,演目|셋리스트,연주 곡목|danh mục tiết mục
album|專輯|音楽アルバム,CDアルバム|앨범,음반|album nhạc,đĩa nhạc
music release|發片,數位發行|音楽配信,新譜リリース|음원 발매,음원 유통|phát hành nhạc
songwriter|詞曲作者,作曲人|作曲家,作詞家|작곡가,작사가|nhạc sĩ,người viết nhạc
rehearsal room|練團室,排練室,琴房|練習スタジオ,稽古場|연습실,합주실|phòng tập nhạc,phòng tập diễn
recording studio|錄音室|録音スタジオ,レコーディング|녹음실,녹음 스튜디오|phòng thu âm,phòng thu
sound equipment|音響設備,音響器材,燈光音響|音響機材,照明機材,PA機材|음향 장비,조명 장비|âm thanh ánh sáng,thiết bị âm thanh
stage set|布景,舞台布置|舞台セット,大道具|무대 세트,무대 장치|phông nền,dựng sân khấu
prop|道具組,小道具|小道具|소품|đạo cụ
music rights report|音樂使用清單,公播授權|楽曲使用報告,音楽著作権|음악 저작권,곡 사용 내역|tác quyền âm nhạc
piano|鋼琴,小提琴,吉他|ピアノ,バイオリン,ギター|피아노,바이올린,기타 레슨|đàn piano,đàn guitar
instrument repair|樂器維修,調音|楽器修理,調律|악기 수리,조율사|sửa nhạc cụ,lên dây đàn
# film, video, photo, design
cinema|電影院,影城,影廳|映画館,シネマ|영화관,상영관|rạp chiếu phim,rạp phim
showtime|場次表,放映時間|上映時間,上映回|상영 시간,상영 시간표|giờ chiếu,lịch chiếu
film festival|影展,電影節|映画祭|영화제|liên hoan phim
film shoot|拍片,拍攝行程,外景|撮影日|촬영 일정,촬영장|quay ngoại cảnh,lịch quay
call sheet|通告單,拍攝通告|香盤表,撮影スケジュール|콜시트,촬영 계획표|lịch gọi diễn viên
storyboard|分鏡,分鏡腳本|絵コンテ|스토리보드,콘티|kịch bản phân cảnh
footage|毛片,影片素材|撮影素材,映像素材|촬영분,영상 소스|cảnh quay,tư liệu quay
video editing project|剪輯專案,剪片|動画編集,映像編集|영상 편집,편집본|dựng phim,chỉnh sửa video
post-production|後製|ポストプロダクション,編集作業|후반 작업|hậu kỳ
animation production|動畫製作,動畫|アニメーション,アニメ制作|애니메이션|phim hoạt hình
comic|漫畫|漫画,マンガ|만화,웹툰|truyện tranh
voice recording|配音,旁白|アフレコ,ナレーション|더빙,성우 녹음|lồng tiếng,thuyết minh phim
series|影集,連續劇|ドラマ,連続ドラマ|드라마|phim truyền hình,phim bộ
episode|集數,單集|放送回,エピソード|에피소드,회차|tập phim
streaming service|串流平台,影音平台|動画配信,配信サービス|스트리밍,동영상 서비스|nền tảng phát trực tuyến,xem phim trực tuyến
playback|播放,播放紀錄|再生履歴|재생 기록,다시보기|phát lại
watch history|觀看紀錄|視聴履歴,視聴記録|시청 기록,시청 이력|lịch sử xem
audience rating|收視率,收聽率|視聴率,聴取率|시청률,청취율|tỷ suất người xem
tv programme|電視節目,節目表|テレビ番組,番組表|방송 프로그램,편성표|chương trình truyền hình,lịch phát sóng
broadcast right|轉播權,播映權|放映権,放送権|방영권,중계권|bản quyền truyền hình,bản quyền phát sóng
licensing right|授權範圍,授權期間|使用許諾,ライセンス契約|이용 허락,라이선스|quyền sử dụng,cấp phép sử dụng
photo album|相簿,相本|写真アルバム,アルバム|사진첩,포토 앨범|album ảnh,cuốn album
photo shoot session|寫真,棚拍,形象照|撮影会,写真館|스냅 촬영,스튜디오 촬영|chụp ảnh cưới,buổi chụp ảnh
image library|圖庫,素材庫|画像ライブラリ,素材集|이미지 라이브러리,사진 자료실|kho ảnh,thư viện ảnh
design draft|設計稿,設計初稿,打樣|デザイン案,ラフ案|디자인 시안|bản thiết kế mẫu,bản phác thảo
logo|商標圖,標誌設計|ロゴマーク,ロゴ画像|회사 로고,로고 파일|biểu trưng,logo
raw file|原始檔,原檔|元データ,入稿データ|원본 파일|file gốc,tệp gốc
gallery|藝廊,畫廊|画廊,ギャラリー|갤러리|phòng tranh
painting piece|畫作,雕塑|絵画,彫刻|그림 작품,조각품|bức tranh,pho tượng
art class|美術班,手作課|絵画教室,陶芸教室,手芸教室|미술 학원,공방 수업|lớp vẽ,lớp mỹ thuật
# news and publishing
newspaper|報紙,報社|新聞|신문|tờ báo,báo giấy
newspaper delivery|送報,訂報|新聞配達|신문 배달|giao báo
news article|新聞報導,報導|ニュース記事,報道|기사 작성,보도 기사|tin bài
headline|標題,頭條|見出し|기사 제목,헤드라인|tiêu đề,tít báo
interview recording|採訪,專訪|取材,インタビュー記事|취재,인터뷰 기사|bài phỏng vấn,tác nghiệp
editorial calendar|編輯行事曆,出刊計畫|編集会議,掲載予定|편집 회의,게재 일정|lịch biên tập,kế hoạch xuất bản
edition|版次,期數|発行号,号数|발행 호,판본|ấn bản
correction notice|更正啟事|訂正記事,お詫びと訂正|정정 보도|đính chính
book publishing|出版社|出版物,出版社|출판물,출판사|nhà xuất bản,ra sách
print run|印量,印刷數量|発行部数,刷り部数|인쇄 부수,발행 부수|số lượng in
layout|排版,版面|組版,誌面||dàn trang,trình bày trang
column|專欄,連載|連載,コラム|칼럼,연재물|chuyên mục
reader letter|讀者投書|読者投稿|독자 투고|thư bạn đọc
ad slot|廣告欄位||광고 구좌|chỗ quảng cáo
broadcast|廣播,轉播|放送,テレビ中継|방송,중계|phát sóng,phát thanh
# events and leisure
event registration|活動報名,報名系統|参加申込,参加登録|행사 신청,참가 신청|đăng ký tham dự,đăng ký tham gia
participant list|參加名單,報名名單,學員名單|参加者名簿,参加者一覧|참가자 명단,참석자 명단|danh sách tham dự,danh sách người tham gia
event schedule|活動流程,議程表|式次第,進行表,タイムテーブル|행사 일정,식순,타임테이블|lịch sự kiện,kịch bản chương trình
session|分場,講次|分科会,セッション|세션 발표|phiên hội thảo,buổi chuyên đề
lecture|講座,演講,專題演講|講演会,講演|강연,강연회|buổi diễn thuyết
seminar|說明會|セミナー,説明会|설명회|tọa đàm
exhibition booth|參展攤位,展位|出展ブース,展示ブース|전시 부스,부스 배치|gian triển lãm
festival|節慶,慶典,市集活動|フェスティバル,花火大会|축제,페스티벌|
parade|遊行,繞境|パレード|퍼레이드,거리 행진|diễu hành
fireworks|煙火|花火|불꽃놀이|pháo hoa
name badge|識別證|名札,ネームプレート|명찰,이름표|bảng tên,thẻ tên
invitation letter|邀請函,請帖,喜帖|招待状,案内状|초대장,청첩장,초청장|thư mời,thiệp mời
guest list|賓客名單,貴賓名單|招待客リスト,来賓名簿|하객 명단,초대 명단|danh sách khách mời
seat chart|座位表|座席図|좌석 배치,좌석표|sơ đồ ghế
seat hold|鎖位|座席の仮押さえ,仮押さえ|좌석 선점,가예약|giữ ghế,giữ chỗ
box office|售票處,售票口|チケット売り場,チケット販売|매표소,예매처|phòng vé,quầy vé
presale|預售票,早鳥票|前売券,先行販売,早割|예매권,사전 예매,얼리버드|vé bán trước,vé sớm
e-ticket|電子票,電子票券|電子チケット|전자 티켓,모바일 티켓,모바일 입장권|vé điện tử
ticket resale|黃牛票,讓票|チケット転売,リセール|암표,티켓 양도|vé chợ đen,nhượng vé
admission list|進場名單,入場名單|入場者名簿,来場者数|입장 명단|danh sách vào cổng
theme park|樂園,主題樂園,遊樂園|遊園地,テーマパーク|놀이공원,테마파크|công viên giải trí
zoo|動物園,水族館|動物園,水族館|동물원,수족관|sở thú,thủy cung
prize draw|摸彩|抽選会,景品抽選|행운권|quay số trúng thưởng,rút thăm trúng thưởng
party room|派對空間,包場|貸切,貸し切り,パーティールーム|파티룸,전체 대관|bao trọn
`;
