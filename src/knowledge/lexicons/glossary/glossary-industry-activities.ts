/** Activities of transport, factories, energy, construction, farming and the environment: English | 繁體中文 | 日本語 | 한국어 | Tiếng Việt, synonyms parted by commas; `#` opens a field. */
export const INDUSTRY_ACTIVITY_ROWS = `
# transport and logistics
vehicle dispatch|派車作業,調車,叫車派遣|配車手配,配車業務,車両手配|차량 배차,배차 업무|điều phối xe,sắp xe
driver assignment|指派司機,司機排班|ドライバー割当,乗務割当,運転手の割り当て|기사 배정,기사 배차|phân công tài xế,gán tài xế,xếp tài xế
route optimisation|路線優化,路徑最佳化|ルート最適化,経路最適化|경로 최적화,노선 최적화|tối ưu tuyến đường,tối ưu lộ trình
delivery tracking|貨物追蹤,查貨,包裹查詢|荷物追跡,配送追跡,配送状況確認|배송 추적,화물 추적,배송조회|theo dõi giao hàng,tra cứu vận đơn,tra đơn
sign for receipt|收貨簽名|受領,受け取りサイン,受領印|수령 서명,인수 서명|ký nhận hàng
cargo handling|裝卸,裝卸貨,理貨|荷役,荷捌き,積み降ろし|하역 작업,상하차 작업,상하차|bốc xếp,xếp dỡ,bốc dỡ
cargo consolidation|併貨,集貨,併裝|混載,荷物の集約|화물 혼재,공동 집하|ghép hàng
transshipment|轉運,中轉|積み替え,中継輸送|환적 화물,중계 운송|trung chuyển,chuyển tải
container stuffing|裝櫃|バンニング,コンテナ詰め|컨테이너 적입,적입 작업|đóng cont,đóng container
container unloading|拆櫃|デバンニング,デバン,コンテナ出し|컨테이너 적출,적출 작업|rút cont,rút hàng container
customs filing|報關作業|通関手続き,通関申告,税関申告|통관 신고,관세 신고,통관 업무|khai hải quan,làm thủ tục hải quan
berthing|靠港作業,靠岸|着岸,接岸|접안 작업,이접안|cập cảng,cập bến
departure of ship|離港,開航,出港|出港,離岸|선박 출항,출항 신고|rời cảng,xuất bến
piloting|領航,引航|水先,操船支援|도선 작업|dẫn tàu,hoa tiêu dẫn tàu
ticketing|訂票,購票|切符購入,乗車券購入|예매|mua vé
ticket checking|查票|改札業務|표 검사|
flight check-in|辦理登機,登機報到,值機|搭乗手続き,チェックイン手続き|탑승 수속|làm thủ tục bay
flight rebooking|改票,改簽,改航班|振替輸送,便変更|항공편 변경,대체편|đổi chuyến,đổi vé
baggage handling|行李托運,行李處理|手荷物預け,受託手荷物|수하물 위탁,수하물 처리|ký gửi hành lý
driving|開車|運転業務,乗務|차량 운전,운전 업무|
vehicle departure|發車,出車登記|発車,出庫点検|차량 출발|xe xuất bến
vehicle return|收車,回廠|帰庫,車両返却|차고지 입고,차량 반납|trả xe,xe về bãi
car hire|借車|レンタカー利用,車を借りる|차량 대여,렌트|thuê xe,mượn xe
vehicle allocation|車輛調撥,車輛調度|車両割当,車両の再配置|차량 재배치,차량 할당|phân bổ xe,điều chuyển xe
fuel filling|加油紀錄,補充燃料|燃料補給,給油記録|연료 보충,주유 기록|đổ dầu,bơm xăng
home moving|搬遷服務|||dọn nhà
parcel return|退貨收件|返送,荷物の返送|택배 반송,반송 처리,택배 반품|chuyển hoàn
toll collection|收過路費,通行費收取|通行料徴収|통행료 징수|thu phí đường bộ
traffic management|交通疏導|交通誘導|교통 관리|điều tiết giao thông
lift request|共乘媒合,揪共乘|相乗り募集|카풀 매칭|đi ghép,tìm xe ghép
vehicle unlocking|開鎖,掃碼開鎖|解錠,ロック解除|잠금 해제|mở khóa xe
parking entry|進場停車,車輛進出|駐車場入庫|입출차|xe vào bãi,xe ra vào
# production and quality
production scheduling|生產排程,排產|生産スケジューリング,生産計画立案,小日程計画|생산 일정 수립,생산 스케줄링|lập lịch sản xuất,xếp lịch sản xuất
production start|開工日,開工通知,投產,上線生產|製造着手,生産開始,着工|생산 착수,생산 개시|bắt đầu sản xuất,vào chuyền
work reporting|線上報工,報工作業,工時回報|作業報告,実績入力,工数入力|작업 보고,실적 입력,공수 입력|báo cáo công việc,báo sản lượng
material issue|發料,生產備料|材料出庫,部材払い出し,材料準備|자재 출고,자재 준비|cấp phát vật tư,xuất nguyên liệu,soạn vật tư
material handling|物料搬運,搬運作業|構内搬送,マテハン|물류 이송,자재 운반|vận chuyển nội bộ
outsourced processing|外包加工|外注委託,加工委託|외주 발주,외주 업체 발주|thuê gia công,gửi gia công
welding|焊接|溶接|용접 작업,용접 공정|hàn xì,hàn kim loại
machining|機械加工,切削|機械加工,切削加工|기계 가공,절삭 가공|gia công cơ khí
moulding|成型,射出|成形加工,成型,射出成形|성형 가공,사출 작업|ép nhựa,đúc khuôn
plating|電鍍,表面處理|メッキ,表面処理|표면 처리,아연도금,도금 처리|xi mạ,mạ kẽm,xử lý bề mặt
heat treatment|熱處理|熱処理,焼き入れ|열처리|nhiệt luyện,xử lý nhiệt
mixing|混料|調合,攪拌|배합 비율|pha trộn,phối trộn
weighing of ingredients|秤料,投料|原料計量,原料投入|원료 계량,원료 투입|cân nguyên liệu
drying|烘乾作業,乾燥||건조 공정,열풍 건조|sấy khô
quality check|抽檢|品質チェック,抜き取り検査,全数検査|품질 점검,전수 검사,샘플링 검사|kiểm phẩm,kiểm tra chất lượng
quality release|品質判定,出貨放行|出荷判定|합격 판정,출하 승인|duyệt xuất hàng,đánh giá đạt
defect handling|不良品處理,異常處理|不良処理,不具合対応,異常対応|불량 처리,부적합 처리|xử lý hàng lỗi
quality improvement|品質改善,持續改善|品質改善,カイゼン活動|품질 개선|cải tiến chất lượng
lot tracing|追溯|ロット追跡調査,履歴追跡|이력 조회,로트 추적성|truy vết lô hàng
batch recall|批次回收|製品回収|자진 회수|thu hồi lô hàng
product development|產品開發,新品開發|製品開発,商品開発|제품 개발,신제품 개발|phát triển sản phẩm
# maintenance and devices
equipment check|設備點檢,日常點檢,巡檢作業|日常点検,始業点検|일상 점검|kiểm tra máy hàng ngày
equipment repair|設備維修,修機台,搶修|設備修理,機械修理,修理対応|설비 수리,기계 수리,긴급 수리|sửa thiết bị,sửa chữa máy móc
fault reporting|故障報修,線上報修,叫修|故障報告,修理受付,不具合連絡|고장 접수,수리 접수,에이에스 접수|báo sự cố,báo máy hỏng,báo sửa
part replacement|更換零件,換料件|部品交換|부품 교체|thay linh kiện,thay phụ tùng,thay thế linh kiện
on-site service|到府維修,到場維修,外勤維修|出張修理,訪問修理,現地対応|출장 수리,현장 방문 수리|sửa tận nơi,bảo hành tận nơi
machine stop|停機檢修|ライン停止|설비 중단,라인 정지|ngừng máy,dừng chuyền
machine operation|操作機台,機台操作|機械操作,設備操作|기계 조작,설비 운전|vận hành máy,vận hành thiết bị
remote monitoring|遠端監控,遠端監測|遠隔監視,リモート監視|원격 감시,원격 모니터링,원격 관제|giám sát từ xa,theo dõi từ xa
remote switching|遠端啟停,遠端開關機|遠隔起動,遠隔停止|원격 켜기,원격 제어 명령|bật tắt thiết bị,tắt từ xa
data collection|數據蒐集,資料採集,數據採集|データ取得||thu thập số liệu
alerting|發警報,異常通知,告警通知|警報通知,異常通知,アラート通知|이상 알림,경보 발령,경보 알림|gửi cảnh báo,báo động sự cố
device setup|裝置設定,裝置安裝|機器設定,端末設定,機器設置|기기 설정,장비 설치|cài đặt thiết bị,thiết lập thiết bị
firmware upgrade|韌體升級|ファームウェア更新|펌웨어 업그레이드|cập nhật firmware,nâng cấp firmware
calibrating|校正作業,儀器校正|校正作業,機器校正|계측기 교정,교정 작업|hiệu chuẩn thiết bị
asset disposal|設備報廢,財產報廢|除却,設備廃棄|설비 폐기,자산 폐기|thanh lý thiết bị,thanh lý tài sản
# energy, water and waste
meter check|抄電表,自動抄表|検針業務,自動検針|원격 검침,검침 업무|đọc chỉ số,chốt chỉ số,chốt công tơ
power supply switching|切換供電,停復電|送電操作,停電操作,復電|전원 전환|đóng cắt điện,đóng điện lại
disconnection of supply|斷水斷電,停供|供給停止,給水停止|공급 중단,단전 조치|ngắt điện,cắt điện nước
load control|負載控制,用電調控|負荷制御,需給調整,需要調整|부하 제어,수급 조정|điều khiển phụ tải,điều độ điện
water supplying|送水,配水|給水,配水|배수지 운영,용수 공급|bơm nước
drain pumping|抽水,排澇|揚水,排水作業|배수 작업,물 퍼내기|bơm thoát nước,hút nước
wastewater treatment|廢水處理,污水處理|下水処理,廃水処理|폐수 처리,하수 처리|xử lý nước thải
water purification|淨水,消毒加氯|浄水処理,塩素消毒|정수 처리|lọc nước,khử trùng nước
garbage pickup|收運,清運作業|収集運搬,回収業務|수거 업무,수집 운반|đi gom rác
waste sorting work|分類回收,資源分類|分別作業,ごみの分別|분리배출 작업|phân loại chất thải
street cleaning|掃街,道路清掃|道路清掃,路上清掃|도로 청소,가로 청소|quét đường,quét dọn đường phố
# construction and mining
site supervision|監工,監造|工事監理,現場監督,施工管理|공사 감리,현장 감독,시공 관리|giám sát thi công,giám sát công trường
estimating|估算工料|工事見積,積算業務|공사 견적|bóc tách khối lượng
construction start|動工日,開工典禮|起工|착공 신고|khởi công
construction completion|工程完工,竣工|竣工,完工|준공 처리,완공|hoàn công,hoàn thành công trình
inspection of works|估驗作業,工程查驗|中間検査,配筋検査|중간 검사,기성 검사|nghiệm thu khối lượng
excavation|開挖,挖掘|掘削工事,掘削|굴착,터파기|đào móng,đào hố
paving|鋪路,鋪柏油|舗装|도로 포장,아스팔트 포장|trải nhựa,làm đường
surveying|測量作業|測量作業,測量業務||trắc địa
plumbing work|水管維修,通水管|配管工事,水回り修理|배관 공사,배관 수리|sửa ống nước,thông cống
waterproofing|防水工程,抓漏|防水工事,雨漏り修理|방수 공사|chống thấm
mining|採礦,開採|採掘,採鉱|채굴,채광|khai thác mỏ,khai thác khoáng sản
# farming, sea and forest
sowing|育苗作業,播種作業|播種,育苗|종자 파종,육묘 작업|gieo hạt,ươm cây
fertilising|施肥|施肥,追肥|비료 살포|bón phân
spraying|噴藥,灑農藥|農薬散布,薬剤散布|농약 살포,방제 작업|phun thuốc,xịt thuốc
weeding|除草,割草|除草,草刈り,草取り|제초,풀베기|làm cỏ,cắt cỏ
pruning|剪枝,疏果|摘果,剪定作業||tỉa cành cây,tỉa quả
ploughing|翻土,翻耕整地|耕うん,代かき,整地|밭갈이|cày bừa,làm đất
crop rotation|輪作,休耕|輪作,休耕|윤작,휴경|luân canh
produce shipping|農產品出貨,集貨作業|農産物出荷,系統出荷|농산물 출하,산지 출하|xuất bán nông sản,thu mua nông sản
fruit sorting|選果作業,分級包裝|選果作業,等級選別|과일 선별,등급 선별|phân loại nông sản,tuyển chọn trái
animal feeding|餵飼,餵料|餌やり,給餌作業|사료 급여,먹이 급여|cho heo ăn,cho gà ăn,cho cá ăn
animal raising|飼養,畜養|飼育,飼養,肥育|사육,가축 사육|chăn nuôi,nuôi gia súc
milk collection|收乳,集乳作業|集乳作業|집유 작업|thu gom sữa
fish farming|水產養殖,養魚|水産養殖,魚の養殖|수산 양식,어류 양식|nuôi trồng thủy sản,nuôi cá,nuôi tôm
stocking of fish|放養,放苗|放流,種苗投入|치어 방류|thả giống,thả cá
water changing|換水|水換え,換水|물갈이|thay nước ao
logging|伐木,砍伐|伐採,間伐|벌목,벌채,간벌|khai thác gỗ,đốn gỗ,chặt cây
tree planting|種樹,植樹活動|植栽,植樹|나무 심기,식수 행사|trồng cây
conservation work|生態保育|環境保全,自然保護|생태 보전,환경 보전|bảo tồn,bảo vệ môi trường
environmental sampling|環境採樣,空污採樣|環境試料採取,排ガス測定|환경 시료 채취,대기 측정|lấy mẫu môi trường
emission reporting|排放量申報,碳盤查作業|排出量算定,排出量報告|배출량 보고,배출량 산정|báo cáo phát thải,kiểm kê khí nhà kính
disaster prevention|防災,防洪|防災,水防|방재,재난 예방|phòng chống thiên tai,phòng chống lụt bão
`;
