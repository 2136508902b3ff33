/** Activities of media, games, sport, events, software, telecoms and customer support: English | 繁體中文 | 日本語 | 한국어 | Tiếng Việt, synonyms parted by commas; `#` opens a field. */
export const MEDIA_ACTIVITY_ROWS = `
# media and networks
posting|發布貼文,貼文發布|投稿する,書き込む|게시글 작성,글을 올리,글 올리기|viết bài,đăng lên mạng
commenting|留言回覆|コメントする|댓글을 달,댓글 달기|để lại bình luận,viết bình luận
liking|點讚|いいねする|좋아요를 누르|bấm like,thả like
blocking|封鎖帳號,封鎖對方|ブロックする|차단하기,사용자 차단|chặn người dùng
moderation|內容審查,留言管理|投稿監視,コメント管理|게시물 관리,콘텐츠 검수|kiểm duyệt,kiểm duyệt nội dung
takedown|下架影片,刪文|投稿削除,公開停止|게시물 삭제,콘텐츠 삭제|gỡ bài,gỡ video
live streaming|開直播,現場直播|ライブ中継,生放送|라이브 스트리밍,생방송|truyền hình trực tiếp,phát live
recording|錄製,錄影存檔|収録|녹화 작업|ghi hình,thu hình,thu âm
editing|剪輯|編集|편집|biên tập,chỉnh sửa,cắt dựng
directing|導演工作,執導|演出指導,ディレクション|연출|đạo diễn
script writing|撰寫腳本,寫腳本|台本作成,脚本執筆|대본 작성|viết kịch bản
writing articles|撰稿,寫稿|執筆,原稿作成|집필,기사 쓰기|viết tin,viết báo
news gathering|跑新聞,採訪行程|取材活動|취재 활동,현장 취재|lấy tin,đi lấy tin
fact checking|事實查核|事実確認,裏取り|사실 확인,팩트체크|kiểm chứng thông tin
translation of subtitles|上字幕|字幕制作|자막 작업|làm phụ đề
design|設計|デザイン,設計|디자인,설계|thiết kế
photo editing|修圖,修片|写真加工,レタッチ|사진 보정|chỉnh ảnh,hậu kỳ ảnh
layouting|編排,排版作業|レイアウト,割り付け||lên trang
printing|付印,送印|入稿,印刷工程|인쇄 작업|đưa in,đi in
licensing|授權使用,取得授權|使用許可,利用許諾|사용 허가|xin bản quyền,cấp bản quyền
promotion|宣傳|告知|홍보|tuyên truyền,quảng bá
opinion research||||thăm dò ý kiến
# games, sport, clubs, events
playing|遊玩,玩遊戲|遊ぶ,プレイする|플레이|chơi game
betting|押注|賭ける|내기를 걸|đánh cược,cá độ
league registration|報隊,球隊報名|チーム登録,大会エントリー|팀 등록,대회 신청|đăng ký đội,đăng ký thi đấu
drawing of groups|抽籤分組,分組抽籤|組み合わせ抽選|조 추첨,대진 추첨|bốc thăm chia bảng
refereeing|執法裁判,判決比賽|審判業務,ジャッジ|심판 배정|điều khiển trận đấu,bắt trận
scoring|記分,計分|得点記録,スコア記入|점수 기록,점수 입력|ghi tỷ số,tính điểm
time measuring|計時|タイム計測,計時|시간 측정,기록 측정|bấm giờ
coaching|教練指導,技術指導|コーチング,技術指導|코칭,레슨 지도|huấn luyện
working out|健身,鍛鍊|トレーニング,筋力トレーニング|운동하기,트레이닝|tập luyện,rèn luyện
team selection|選拔,組隊|選抜,チーム編成|팀 구성,선수 선발|tuyển chọn,lập đội
court booking|訂場地,場地預約|コート予約|코트 예약,구장 예약|thuê sân
rehearsing|排演|舞台稽古,通し稽古|공연 연습|tập kịch,tập văn nghệ
performing|上台表演,登台|出演,演奏|출연,악기 연주|trình diễn,lên sân khấu
audition|試鏡,徵選|オーディション|오디션|thử vai,tuyển diễn viên
casting|選角,敲通告|キャスティング,配役|캐스팅,섭외|chọn diễn viên
booking of artists|藝人邀約,邀演|出演依頼,出演交渉|출연 섭외,공연 섭외|mời ca sĩ,mời nghệ sĩ
setting up of stage|搭台,進場布置,場布|会場設営,設営|무대 설치,행사장 설치|trang trí
dismantling|撤場,拆台|撤収|철거 작업,철수|tháo dỡ,thu dọn
ticket sale|售票,賣票|チケット販売業務,発券|티켓 판매,발권|bán vé,xuất vé
ticket check|驗票口,剪票|もぎり,検札,改札|티켓 확인,입장권 확인|kiểm vé,quét vé
welcoming of guests|接待,迎賓|接待,来賓対応|접대,손님맞이,내빈 안내|đón tiếp
hosting|主持|司会,進行役|사회를 보,행사 진행|dẫn chương trình
holding of an event|舉辦,主辦|開催,主催|개최,주최|
taking part|參加,參與|参加|참가,참여|tham gia,tham dự
prize award|頒獎|授賞,表彰式|시상식|trao giải,trao thưởng
practising|練習|練習||luyện tập
# software, data, telecoms
software development|系統開發,軟體開發|システム開発,ソフトウェア開発|시스템 개발,소프트웨어 개발|phát triển phần mềm,lập trình
programming|寫程式,程式設計|プログラミング,コーディング|프로그래밍,코딩|viết phần mềm,viết code
software testing|系統測試,測試驗收|動作確認,受け入れテスト|동작 확인,인수 테스트|kiểm thử,chạy thử
deployment|上線|本番公開,システム稼働|시스템 오픈,서비스 오픈|đưa vào sử dụng,đưa lên hệ thống
rollback|退版|切り戻し,ロールバック|롤백,이전 버전 복구|quay lại bản cũ
debugging|除錯,抓蟲|デバッグ,不具合修正|디버깅,오류 수정|sửa lỗi,gỡ lỗi
system integration|系統介接|システム統合|시스템 통합|tích hợp hệ thống
automation|自動化|自動化|자동화|tự động
digitisation|電子化,數位化,無紙化|電子化,デジタル化,ペーパーレス|전산화,디지털화|số hóa
data collection|資料蒐集,資料收集|データ収集|데이터 수집|thu thập dữ liệu,thu thập
data entry||打ち込み|자료 입력|
data cleaning|資料清理,清洗資料|データ整備,名寄せ|데이터 정제,자료 정비|làm sạch dữ liệu
aggregation|彙總,彙整|取りまとめ|합산,취합|tổng hợp,gom số liệu
synchronisation|同步,資料同步|データ同期,同期処理|동기화|đồng bộ
conversion of files|轉檔|変換|변환,파일 변환|chuyển định dạng
visualisation|視覺化|可視化,見える化|시각화|trực quan hóa
labelling of data|資料標註|アノテーション|데이터 라벨링|gán nhãn
system operation|系統維運,維運|システム運用,保守運用|시스템 운영|vận hành hệ thống
system monitoring|系統監控,主機監控|稼働監視,死活監視|시스템 감시,서버 모니터링|giám sát hệ thống
login|簽入系統|ログインする|로그인하|đăng nhập vào
granting of rights|開權限,授予權限|権限付与|권한 부여|cấp quyền,gán quyền
account blocking|停用帳號,凍結帳號|アカウント停止,利用停止処理|계정 정지,계정 잠금|khóa tài khoản
password reset|重設密碼,忘記密碼|パスワード再設定,パスワード再発行|비밀번호 재설정,비밀번호 초기화|đặt lại mật khẩu,quên mật khẩu
identity verification|身份認證|本人認証|실명 인증|
line activation|開通,門號開通|回線開通|회선 개통|kích hoạt sim,kích hoạt
fault clearance|障礙排除,故障排除|障害対応,障害復旧|장애 처리,장애 복구|khắc phục sự cố,xử lý sự cố
mass sending|群發,大量發送|一斉送信,一斉配信|단체 발송,일괄 발송|gửi hàng loạt
# security and support
guarding|站哨,看守|立哨,施設警備|경비 업무,출입 통제|canh gác,trực cổng
visitor registration|訪客換證|来訪者受付,入館受付|방문객 등록,방문 등록|đăng ký khách ra vào
answering of calls|接聽電話||전화를 받|nhận điện thoại
customer support|客戶支援,客服處理|問い合わせ対応||hỗ trợ khách hàng,giải đáp thắc mắc
callback|回撥,回電|折り返し電話,折り返し|콜백,회신 전화|gọi lại
handover of a call|轉單,轉派|担当替え,引き継ぎ対応|담당자 변경|chuyển phiếu,chuyển người phụ trách
troubleshooting|問題排除,查修|原因調査,トラブル対応|문제 해결|tìm nguyên nhân,xử lý lỗi
satisfaction survey||||khảo sát hài lòng
apology|道歉,致歉|謝罪,お詫び|사과 연락,사과문|xin lỗi
`;
