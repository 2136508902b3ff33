/** Things of software, data, telecoms, messaging, security and customer support: English | 繁體中文 | 日本語 | 한국어 | Tiếng Việt, synonyms parted by commas; `#` opens a field. */
export const MEDIA_TECHNOLOGY_THING_ROWS = `
# software development
software|軟體|ソフトウェア,ソフトウエア|소프트웨어|phần mềm
app|手機應用程式,行動應用|アプリ,スマホアプリ|모바일 앱,스마트폰 앱,어플|ứng dụng điện thoại,ứng dụng di động
website|網站,官網,網頁|ホームページ,ウェブサイト,Webサイト|홈페이지,웹사이트,누리집|trang web,website
source code|原始碼,程式碼|ソースコード,プログラムコード|소스코드|mã nguồn
code review|程式碼審查|コードレビュー|코드 리뷰|xem xét mã,review code
code repository|程式碼倉庫,儲存庫|リポジトリ|코드 저장소,리포지토리|kho mã nguồn
version|版本,改版,版本紀錄|バージョン,版数|버전|phiên bản
branch of code|程式分支|開発ブランチ|코드 브랜치|nhánh mã
merge request|合併請求|プルリクエスト,マージ依頼|병합 요청|yêu cầu gộp mã
build|編譯,建置流程|ビルド|빌드|bản dựng
automated test|自動化測試|自動テスト|자동화 테스트,테스트 자동화|kiểm thử tự động
test case|測試案例|テストケース,試験項目書|테스트 케이스|ca kiểm thử,kịch bản kiểm thử
software release|釋出,新版上線|リリース,バージョンアップ|릴리스,버전 업|bản phát hành,ra phiên bản mới
deployment|部署,佈署|デプロイ,本番反映|배포 작업,서버 배포|triển khai hệ thống
environment|測試環境,正式環境|検証環境,本番環境,開発環境|개발 환경,운영 환경,테스트 서버|môi trường thử nghiệm
feature flag|功能開關|機能フラグ|기능 플래그|cờ tính năng
feature request|功能需求,新功能許願|機能要望,改善要望|기능 요청,기능 개선|yêu cầu tính năng
requirement|需求規格|要件,要件定義|요구사항|yêu cầu nghiệp vụ
specification|規格書,規格|仕様書,仕様|사양서|đặc tả,bản đặc tả
bug|程式錯誤,臭蟲|バグ,プログラムの不具合|버그 신고,프로그램 오류|lỗi phần mềm,lỗi chương trình
issue|議題單,問題單|課題管理,課題一覧|이슈,이슈 관리|phiếu lỗi,vấn đề tồn đọng
kanban board|看板管理,任務看板|カンバン,かんばん|칸반,업무 보드|bảng kanban,bảng công việc
sprint|衝刺週期|スプリント,イテレーション|스프린트|chu kỳ sprint
backlog|積壓工作|バックログ|백로그|việc tồn đọng
roadmap|開發藍圖,產品路線|ロードマップ|로드맵|lộ trình sản phẩm
api|介接,串接,應用程式介面|システム連携,外部連携|시스템 연동,외부 연동|kết nối phần mềm,kết nối hệ thống
webhook|回呼網址|コールバック通知|콜백 주소|địa chỉ gọi lại
api key|介接金鑰|アクセスキー,連携キー|연동 키,인증키|khóa kết nối,mã API
integration|系統整合,系統串接|連携先|연동,데이터 연계|tích hợp,liên thông
server|伺服器,主機|サーバー,サーバ|서버|máy chủ
cloud|雲端,雲端硬碟|クラウドサービス,クラウド|클라우드|đám mây,lưu trữ đám mây
domain name|網域,網址|ドメイン,独自ドメイン|도메인|tên miền
hosting plan|虛擬主機,主機方案|レンタルサーバー|웹호스팅,호스팅|gói hosting,thuê máy chủ
ssl certificate|網站憑證|サーバー証明書|보안 인증서,서버 인증서|chứng thư số
software licence|軟體授權,授權碼,序號授權|ソフトウェアライセンス,ライセンスキー|소프트웨어 라이선스,라이선스 키|bản quyền phần mềm,mã kích hoạt
configuration|系統設定,參數設定|設定項目,環境設定|환경 설정,설정값|cấu hình,thiết lập
user manual|使用手冊|操作マニュアル,取扱説明書|사용 설명서,사용자 매뉴얼|hướng dẫn sử dụng
usability test|使用者測試|ユーザーテスト|사용성 테스트|thử nghiệm người dùng
system failure|系統異常|システム障害,サーバーダウン|시스템 장애,서버 다운|sập hệ thống,lỗi hệ thống
error log|錯誤紀錄,系統日誌|エラーログ,ログファイル|오류 로그,에러 로그|nhật ký lỗi
screen design|畫面設計,介面|画面設計,操作画面|화면 설계,화면 구성|giao diện
button|按鈕,按鍵|ボタン|버튼|nút bấm
dashboard|儀表板,戰情室|ダッシュボード,管理画面|대시보드,현황판|bảng điều khiển,màn hình tổng quan
automation rule|自動化規則,自動流程|自動化ルール,自動処理|자동화 규칙,자동 처리|quy tắc tự động,tự động hóa
chatbot|聊天機器人,客服機器人|チャットボット,自動応答|챗봇,자동 응답|chatbot,trợ lý ảo
artificial intelligence|人工智慧|人工知能,生成AI|인공지능|trí tuệ nhân tạo
legacy system|舊系統|旧システム,基幹システム|기존 시스템,구 시스템|hệ thống cũ,phần mềm cũ
system migration|系統轉換,系統移轉|システム移行|시스템 이전|chuyển đổi hệ thống
# data and files
data|資料,數據資料|データ|데이터,자료|dữ liệu,số liệu
database|資料庫|データベース|데이터베이스|cơ sở dữ liệu
master data|主檔,基本資料|マスタ,マスターデータ,基本情報|기준 정보,마스터 데이터,기초 자료|dữ liệu gốc,danh mục dùng chung
data import|匯入,資料匯入|取り込み,インポート|가져오기,불러오기|nhập từ excel
data export|匯出,資料匯出|書き出し,エクスポート,CSV出力|내보내기,엑셀 다운로드|xuất dữ liệu,xuất excel,xuất file
data backup|備份,資料備份|バックアップ|백업|sao lưu
data recovery|資料救援,還原資料|データ復旧,復元|데이터 복구|khôi phục dữ liệu
duplicate record|重複資料,資料重複|重複データ,二重登録|중복 데이터,중복 등록|dữ liệu trùng,trùng lặp
data quality|資料品質,資料正確性|データ品質|데이터 품질|chất lượng dữ liệu
personal data|個人資料,客戶個資,個資外洩|||thông tin cá nhân
file|檔案上傳,電子檔|ファイル,電子データ|파일,전자 파일|tập tin,tệp tin,file
folder|資料夾|フォルダ|폴더|thư mục
upload|上傳|アップロード|업로드|tải lên,đăng tải
download|下載|ダウンロード|다운로드,내려받기|tải về,tải xuống
shared file|共用檔案,共享檔案|共有ファイル,共有フォルダ|공유 파일,공유 폴더|file dùng chung,tệp chia sẻ
spreadsheet|電子表格|表計算,スプレッドシート||
column of a table|欄位|入力項目,列項目|입력 항목,필드값|trường thông tin,cột dữ liệu
search result|搜尋結果,查詢結果|検索結果|검색 결과|kết quả tìm kiếm
search filter|篩選條件,搜尋條件|検索条件,絞り込み|검색 조건|bộ lọc,điều kiện lọc
tag|標記分類,標籤分類|タグ付け,タグ|태그|gắn thẻ,nhãn phân loại
category|類別,分類項目|カテゴリー,カテゴリ,区分|분류 항목|chuyên mục phân loại,phân nhóm
chart|圖表,長條圖,折線圖|棒グラフ,折れ線グラフ,図表|그래프|biểu đồ,đồ thị
kpi|績效指標,關鍵指標|指標,重要指標|핵심 지표,지표|chỉ số đánh giá
trend|趨勢|傾向,推移|추세,추이|xu hướng
data analysis|數據分析,資料分析|データ分析|데이터 분석|phân tích dữ liệu
data warehouse|資料倉儲|データウェアハウス|데이터 웨어하우스|kho dữ liệu
open data|開放資料|オープンデータ|공공데이터|dữ liệu mở
map|地圖|地図,マップ|지도 화면,지도 위,지도에|bản đồ
address data|地址資料,門牌資料|住所データ|주소 데이터|dữ liệu địa chỉ
weather data|氣象資料|気象データ|기상 데이터,날씨 정보|dữ liệu thời tiết
scan of a document|掃描檔|スキャンデータ,PDF化|스캔본,스캔 파일|bản scan,bản quét
text recognition|文字辨識|文字認識,OCR|문자 인식|nhận dạng chữ
image recognition|影像辨識,人臉辨識|画像認識,顔認証|이미지 인식,얼굴 인식,안면 인식|nhận diện hình ảnh,nhận diện khuôn mặt
voice recognition|語音辨識,語音輸入|音声認識,音声入力|음성 인식,음성 입력|nhận dạng giọng nói
transcript of a talk|逐字稿|文字起こし|녹취록|bản gỡ băng
machine translation|機器翻譯|機械翻訳,自動翻訳|기계 번역,자동 번역|dịch máy,dịch tự động
knowledge base|知識庫|ナレッジ,知識ベース|지식 관리,지식 베이스|cơ sở tri thức,kho kiến thức
wiki|共筆|社内ウィキ|위키|trang wiki
# telecoms and devices
phone number|電話號碼,手機號碼,門號|電話番号,携帯番号|전화번호,휴대폰 번호|số điện thoại,số di động
mobile phone|手機,行動電話|携帯電話,スマホ,スマートフォン|휴대폰,핸드폰,스마트폰|điện thoại di động,điện thoại thông minh
tablet computer|平板電腦|タブレット端末,タブレット|태블릿|máy tính bảng
computer|電腦,筆電|パソコン,ノートパソコン|컴퓨터,노트북|máy tính,máy vi tính
printer|印表機,影印機|プリンター,プリンタ|프린터,복사기|máy in,máy photo
fax|傳真|ファックス,FAX送信|팩스|bản fax,gửi fax
sim card|預付卡|SIMカード,格安SIM|유심칩,유심 카드|thẻ sim,sim điện thoại
mobile plan|資費方案,月租方案|携帯プラン||gói cước
data allowance|上網流量|データ容量,通信量|데이터 제공량,데이터 사용량|dung lượng data,gói data
number porting|攜碼,攜碼換號|番号ポータビリティ|번호 이동|chuyển mạng giữ số
call minute|通話分鐘,通話費|通話時間,通話料|통화 시간,통화료|phút gọi,cước gọi
roaming usage|漫遊|ローミング|로밍|chuyển vùng
internet access|網路連線,上網,寬頻|インターネット回線,光回線,ネット接続|인터넷 회선,인터넷 연결|mạng internet,đường truyền,cáp quang
no internet|沒有網路,斷網,收訊不良|圏外,電波が届かない,オフライン|인터넷이 안,통신 불가,오프라인|mất mạng,không có mạng,mất sóng
wireless network|無線網路,基地台|無線LAN,基地局|와이파이,무선 인터넷,기지국|wifi,trạm phát sóng
network equipment|網路設備,路由器|通信機器,ルーター,通信設備|통신 장비,공유기,통신 설비|thiết bị mạng,bộ phát wifi
network fault|網路故障,線路故障|回線障害,通信障害|통신 장애,회선 장애|sự cố mạng,đứt cáp
line order|申裝,裝機申請|回線申込,開通工事|회선 신청,개통 신청|đăng ký lắp mạng,lắp mạng
cable|纜線|ケーブル|케이블|dây cáp
set-top box|機上盒|セットトップボックス|셋톱박스|đầu thu
voicemail|語音信箱|留守番電話,留守電|음성 사서함|hộp thư thoại
switchboard|總機|内線||tổng đài nội bộ,số máy lẻ
missed call|未接來電|不在着信,着信履歴|부재중 전화|cuộc gọi nhỡ
# messaging
email|電子郵件,電郵,信箱|電子メール,メール|이메일,전자우편,메일|thư điện tử,email
email address|電子信箱,信箱地址|メールアドレス|이메일 주소,메일 주소|địa chỉ email
mailing list|收件名單,寄送名單|メーリングリスト,配信リスト|메일링 리스트,수신자 목록|danh sách gửi thư
email template|信件範本,訊息範本|メールテンプレート,定型文|메일 서식,문자 템플릿|mẫu thư,mẫu tin nhắn
text message|簡訊通知|ショートメール,SMS||tin nhắn điện thoại
instant message|即時通訊,通訊軟體|メッセンジャー,ビジネスチャット|메신저,카카오톡,카톡|zalo,nhắn zalo,messenger
line message|官方帳號,賴訊息|LINE公式,公式アカウント|라인 메시지,카카오 채널|
push notification|推播通知|プッシュ通知|푸시 알림,푸시|thông báo đẩy
unread message|未讀,已讀|未読,既読|안 읽은 메시지,읽음 표시|tin chưa đọc,đã xem tin
reminder|提醒,提醒通知|リマインダー,リマインド|리마인더,알림 문자|lời nhắc,tin nhắc
circular|通報單,轉知|社内通達|회람,공지문|thông tri,thư thông báo
bounced email|退信|不達メール,エラーメール|반송 메일|thư bị trả lại
attachment|附檔,夾帶檔案|添付ファイル||tệp đính kèm,file đính kèm
video call|視訊,視訊通話|ビデオ通話,テレビ電話|영상 통화,화상 통화|gọi video
video conference|視訊會議,線上會議|ウェブ会議,オンライン会議,テレビ会議|화상 회의,온라인 회의|họp trực tuyến,họp online
shared calendar|共用行事曆|共有カレンダー|공유 캘린더,공유 달력|lịch chung,lịch dùng chung
online whiteboard|線上白板|ホワイトボード|화이트보드|bảng trắng
bulletin board|布告欄,佈告欄|社内掲示板,掲示物|사내 게시판,알림판|bảng thông báo
# security and access
security incident|資安事件|セキュリティ事故,情報漏えい|보안 사고,정보 유출|sự cố an ninh mạng,lộ thông tin
login|登入帳號,登入畫面|ログイン画面,サインイン|로그인 화면,로그인 계정|màn hình đăng nhập
password|密碼|パスワード,暗証番号|비밀번호,패스워드|mật khẩu
one-time code|驗證碼,認證碼|認証コード,確認コード|인증번호|mã OTP,mã xác nhận
two-factor|兩步驟驗證,雙重驗證|二段階認証,多要素認証|이중 인증,2단계 인증|xác thực hai lớp,xác thực hai bước
single sign-on|單一登入|シングルサインオン|통합 로그인,싱글 사인온|đăng nhập một lần
user account|使用者帳號,會員帳號|ユーザーアカウント,利用者ID|사용자 계정,회원 계정|tài khoản người dùng
user role|角色權限,使用者權限|操作権限,利用権限|사용자 권한,역할 권한|vai trò người dùng
access right|權限,存取權限,使用權限|アクセス権,閲覧権限,権限|접근 권한,열람 권한,권한|phân quyền,quyền truy cập,quyền xem
access request|權限申請|権限申請,利用申請|권한 신청,접근 요청|xin cấp quyền
access log|登入紀錄,存取紀錄|アクセスログ,操作ログ|접속 기록,접근 기록|nhật ký truy cập
change history|修改紀錄,變更紀錄|更新履歴|수정 이력|lịch sử chỉnh sửa
encryption|加密|暗号化|암호화|mã hóa
virus|電腦病毒,惡意程式|ウイルス対策,マルウェア|악성코드,랜섬웨어|mã độc,vi rút máy tính
vulnerability|弱點掃描,資安漏洞|脆弱性|취약점|lỗ hổng bảo mật
phishing|釣魚信件,詐騙訊息|フィッシング,なりすまし|피싱,스미싱|lừa đảo qua mạng,giả mạo
privacy policy|隱私權政策|プライバシーポリシー|개인정보 처리방침|chính sách bảo mật
consent|同意,同意設定|同意,承諾|동의를 받,동의 여부|sự đồng ý,đồng ý
entrance gate|出入口,閘門|出入口,入退場ゲート|출입구,출입 게이트|cổng ra vào
access card|門禁卡片,磁卡|入館カード,セキュリティカード|보안 카드|thẻ ra vào cổng
visitor log|訪客登記,訪客紀錄,來訪登記|来訪者記録,来訪受付|방문객 명부,출입 명부|sổ khách,đăng ký khách
security camera|監視錄影,錄影畫面|防犯カメラ,監視映像|방범 카메라,감시 카메라,씨씨티비|camera an ninh,camera giám sát
security patrol|保全巡邏|警備巡回|경비 순찰|tuần tra bảo vệ
intrusion alarm|防盜警報|侵入警報,防犯ブザー|침입 경보,방범 알림|báo trộm,chuông báo động
door lock|電子鎖,門鎖|電子錠,スマートロック|도어락,잠금장치|khóa cửa,khóa thông minh
# customer support
support ticket|客服案件,客服單號|サポートチケット|고객 문의,상담 티켓|phiếu yêu cầu hỗ trợ
call centre|客服中心,話務中心|電話窓口||trung tâm chăm sóc khách hàng
helpdesk|資訊服務台,客服窗口|ヘルプデスク,サポート窓口|헬프데스크,전산 지원|bộ phận hỗ trợ,bàn hỗ trợ
incoming call|來電|着信,入電|수신 전화,걸려오는 전화,걸려온 전화|cuộc gọi đến
outgoing call|撥打電話,外撥|架電,発信履歴|발신 전화|cuộc gọi đi,gọi ra
call recording|通話錄音,電話錄音|通話録音|통화 녹음|ghi âm cuộc gọi
call transfer|轉接,電話轉接|電話の取り次ぎ,転送電話|전화 연결,착신 전환|chuyển máy,chuyển cuộc gọi
waiting time|等候時間,等待時間|待ち時間|대기 시간|thời gian chờ
response time|回覆時間,回應時間|応答時間,対応時間|응답 시간,처리 시간|thời gian phản hồi,thời gian xử lý
standard answer|罐頭訊息,制式回覆|定型回答,回答例|표준 답변,상용 답변|câu trả lời mẫu
escalation|上報主管,升級處理|エスカレーション,上申|상급자 보고,상위 보고|chuyển cấp trên,báo lên trên
customer opinion|顧客意見,客人意見|お客様の声,ご要望|고객 의견,고객의 소리|ý kiến khách hàng
help article|說明文件,使用教學|ヘルプページ,使い方ガイド|도움말,이용 안내|bài hướng dẫn,trang trợ giúp
remote support|遠端協助|遠隔サポート,リモート支援|원격 지원|hỗ trợ từ xa
opt-out|取消訂閱|配信停止|수신 거부|hủy nhận tin,ngừng nhận
star rating|星等,星級評分|星評価,評価点|별점,평점|chấm sao,số sao
`;
