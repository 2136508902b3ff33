/** Things that are kept: English | 繁體中文 | 日本語 | 한국어 | Tiếng Việt, synonyms parted by commas. */
export const THING_ROWS = `
order|訂單,訂購|注文,受注,オーダー|주문|đơn hàng,đơn đặt
purchase order|採購單|発注,発注書|발주,구매 주문|đơn mua hàng
product|商品,產品|商品,製品,品物|상품,제품|sản phẩm,hàng hóa,mặt hàng
part|零件,料件|部品|부품|linh kiện,phụ tùng
material|材料,原料,物料|材料,原料,資材|자재,재료,원료|vật liệu,nguyên liệu
consumable|耗材,衛材|消耗品|소모품|vật tư,vật tư tiêu hao
inventory|庫存,存貨|在庫|재고|tồn kho,hàng tồn
warehouse|倉庫,倉儲|倉庫|창고|kho,kho hàng
catalogue|型錄,目錄|カタログ,目録|카탈로그|danh mục
menu|菜單,選單|メニュー,献立|메뉴,식단|thực đơn
meal|餐點,便當,營養午餐|食事,給食,弁当|식사,급식,도시락|bữa ăn,suất ăn
dish|菜餚,菜色|料理|요리,음식|món ăn
ingredient|食材|食材|식재료|nguyên liệu nấu
price|價格,售價|価格,値段|가격|giá cả,giá bán,mức giá
pricing|費率,資費|料金,運賃,料金表|요금,요율|biểu giá,cước
fee|手續費,規費|手数料|수수료|lệ phí,khoản phí,mức phí
discount|折扣,優惠|割引|할인|giảm giá,khuyến mãi
coupon|優惠券,折價券|クーポン|쿠폰|phiếu giảm giá,mã giảm giá
loyalty|點數,紅利點數,集點|ポイント|포인트,적립금|điểm thưởng,tích điểm
gift card|禮券,禮物卡|商品券,ギフトカード|상품권,기프트카드|thẻ quà tặng
quotation|報價,報價單,估價|見積,見積書,見積もり|견적,견적서|báo giá
invoice|發票,請款單,帳單|請求書,インボイス|청구서,송장,계산서|hóa đơn
receipt|收據|領収書,レシート|영수증|biên lai,biên nhận
contract|合約,契約|契約,契約書|계약,계약서|hợp đồng
policy|保單|保険証券,保険契約|보험 증권,보험계약|hợp đồng bảo hiểm
insurance|保險,健保,醫療保險|保険,健康保険|보험,건강보험|bảo hiểm,bảo hiểm y tế
claim|理賠,申報|請求,保険金請求|보험금 청구,보험청구|yêu cầu bồi thường
account|帳號,帳戶|アカウント|계정|tài khoản
bank details|銀行帳戶|口座|계좌|tài khoản ngân hàng
receivable|應收帳款,應收款|売掛,売掛金|외상매출금,미수금|công nợ,khoản phải thu
payable|應付帳款,應付|買掛,買掛金|외상매입금,미지급금|khoản phải trả
ledger|總帳,帳本|元帳,帳簿|원장,장부|sổ cái,sổ sách
wallet|錢包,電子錢包|ウォレット,財布|지갑,전자지갑|ví điện tử,ví tiền
loan|貸款|融資,ローン|대출|khoản vay,vay vốn
card|卡片,信用卡|カード|카드|thẻ
tax|稅務,稅金,稅額|税金,税額,消費税|세금,조세,부가세|tiền thuế,thuế
salary|薪資,薪水,工資|給与,給料,賃金|급여,임금|lương,tiền lương
expense|報銷,差旅費|経費,出張費|경비,출장비|chi phí,công tác phí
budget|預算|予算|예산|ngân sách
donation|捐款,捐贈,善款|寄付,寄附,募金|기부,후원금|quyên góp,đóng góp
subsidy|補助,補助款,津貼|補助金,助成金|보조금,지원금|trợ cấp
vehicle|車輛,車子,卡車,貨車,一輛車|車両,トラック,自動車|차량,트럭,자동차|xe,phương tiện,xe tải
trip|趟次,車趟,出車|運行便,運行,旅程|운행,이동|chuyến,chuyến đi,chuyến xe
route|路線|路線,ルート,経路|노선,경로|tuyến,tuyến đường
parcel|包裹,郵件|荷物,小包,宅配便|소포,택배|bưu kiện,kiện hàng
shipment|貨物,貨件|貨物,積荷|화물|lô hàng,hàng gửi
container|貨櫃|コンテナ|컨테이너|container
container yard|貨櫃場,櫃場|コンテナヤード|컨테이너 야드,야드|bãi container,bãi
vessel|船舶,漁船,船隻|船舶,漁船|선박,어선|tàu,tàu thuyền
vessel declaration|船舶申報|入港届|선박 신고|khai báo tàu
port|港口,港區|港湾|항구,항만|cảng,bến cảng
berth|泊位,船席|バース,岸壁|선석|cầu cảng
flight|航班,班機|フライト,航空便|항공편|chuyến bay
ticket|票券,門票,車票,入場券|チケット,切符,入場券|티켓,입장권|vé
seat|座位,席位|座席|좌석|chỗ ngồi,ghế
room|房間,客房|部屋,客室|객실|căn phòng,phòng nghỉ
bed|床位,病床|ベッド,病床|병상,침대|giường
table|桌位,桌次|テーブル席,卓番|테이블|bàn ăn
slot|時段,時間槽|時間枠|시간대,슬롯|khung giờ
venue|場地,會場,告別式場地|会場,式場|장소,행사장,대관|địa điểm,hội trường
event|活動,場次|イベント,行事,催し|행사,이벤트|sự kiện
ceremony|法會,典禮,儀式,告別式|式典,儀式,葬儀,法要|의식,장례식|buổi lễ,nghi lễ
lamp|光明燈,點燈,安太歲|灯明,献灯|등불,연등|đèn
flower|花禮,鮮花,花卉,花束|供花,生花,花束,切り花|생화,화환,꽃다발,화훼|hoa tươi,bó hoa
funeral|治喪,殯葬,喪禮|葬儀,葬式|장례|tang lễ
case|案件,個案,接案|案件,事案|사건,사례|hồ sơ vụ việc,vụ việc
ticket desk|客服單,工單|問い合わせ,チケット対応|문의,상담|yêu cầu hỗ trợ
work order|工作單,派工單|作業指示,作業票|작업지시,작업 지시서|lệnh làm việc,phiếu công việc
complaint|投訴,客訴,申訴,陳情|苦情,クレーム|민원,불만|khiếu nại,phản ánh
application|申請,申請案|申請,申込|신청,신청서|đơn đăng ký,đơn xin
permit|許可,許可證,入園證,入山證,通行證|許可,許可証|허가,인허가|giấy phép
licence|執照,駕照|免許,免許証|면허,면허증|giấy phép lái xe,bằng lái
certificate|證書,憑證,證明|証明書,認定証|증명서,인증서,자격증|chứng chỉ,chứng nhận
certification|認證,檢定,資格|資格,認定,資格認定|자격,인증|cấp chứng chỉ,chứng nhận năng lực
document|文件,公文|文書,書類,ドキュメント|문서,서류|tài liệu,văn bản,giấy tờ
record|紀錄,記錄,檔案|記録,レコード|기록|hồ sơ,bản ghi
care record|照護紀錄,照顧紀錄|介護記録,ケア記録|요양 기록,돌봄 기록|hồ sơ chăm sóc
treatment|治療,療程|治療,施術|치료,시술|điều trị
treatment record|治療紀錄,透析紀錄|治療記録,透析記録|치료 기록,투석 기록|hồ sơ điều trị
medical record|病歷,醫療紀錄|カルテ,診療記録|의무기록,진료기록|bệnh án,hồ sơ bệnh án
dialysis|透析,洗腎|透析|투석|chạy thận,lọc máu
prescription|處方,處方箋|処方箋,処方|처방전,처방|đơn thuốc,toa thuốc
medicine|藥品,藥物|お薬,医薬品,内服薬|의약품,약품|thuốc,dược phẩm
vaccine|疫苗|ワクチン|백신|vắc xin,vắc-xin
specimen|檢體,樣本|検体,サンプル|검체,시료|mẫu xét nghiệm
test result|檢驗結果,檢查結果,報告|検査結果|검사 결과|kết quả xét nghiệm
appointment|門診預約,約診,掛號|診療予約,面談予約|진료 예약|lịch hẹn,cuộc hẹn
schedule|行程,排程,日程|スケジュール,日程|일정,스케줄|lịch trình,lịch làm việc,lịch biểu
patient schedule|病患排程|患者スケジュール|환자 일정|lịch bệnh nhân
dialysis schedule|洗腎排程|透析スケジュール|투석 일정|lịch chạy thận,lịch chạy
shift|班表,輪班,排班|シフト,勤務シフト,当番|근무표,교대,교대근무|ca làm,ca trực,lịch trực
attendance|出勤,打卡,出缺勤|勤怠,出勤,出欠|출근,근태,출석|chấm công,điểm danh
leave|請假,休假,特休|休暇,有給|휴가,연차|nghỉ phép
course|課程|講座,コース,授業|강좌,강의,과목|khóa học,môn học
exam|考試,測驗|試験,テスト|시험|kỳ thi,bài thi
grade|成績,分數|成績,点数|성적|điểm số,bảng điểm
homework|家庭作業,回家作業,功課|宿題,提出課題|숙제,과제물|bài tập
book|書籍,圖書,教科書,二手教科書,二手書|書籍,図書,教科書,古本|도서,서적,교과서,중고책|cuốn sách,quyển sách,giáo trình,sách cũ
consignment|寄售|委託販売|위탁 판매,위탁|ký gửi
listing|上架,刊登|出品,掲載|등록 상품,매물|tin đăng,đăng bán
manuscript|稿件,論文|原稿,論文|원고,논문|bản thảo,bài báo
submission|投稿|投稿|투고,제출|bài nộp,nộp bài
article|文章,新聞稿|記事|기사글,기사문|bài viết
photo|照片,相片|写真|사진|hình ảnh,bức ảnh
video|影片,影音|動画,映像|영상,동영상|video,phim
music|音樂,歌曲|音楽,楽曲|음악,음원|âm nhạc,bài hát
message|訊息,留言|メッセージ|메시지|tin nhắn
notification|通知,簡訊,推播|通知,お知らせ|알림,통지|thông báo
alarm|警報,警示,告警|警報,アラーム,アラート|경보,알람|cảnh báo,báo động
sensor|感測器|センサー,センサ|센서|cảm biến
device|裝置,終端機|デバイス,端末,機器|장치,기기,단말|thiết bị
machine|機台,機器,包裝機|機械,装置|기계|máy móc,cỗ máy
dialysis machine|洗腎機,透析機|透析装置|투석기|máy thận,máy chạy thận
equipment|器材,設備,機具|設備,備品|설비,장비|trang thiết bị
measurement|測量值,量測,數據|測定値,計測値|측정값,계측|chỉ số đo,số đo
temperature|溫度|温度|온도|nhiệt độ
position|位置,定位|位置,位置情報|위치|vị trí
greenhouse|溫室|温室,ハウス|온실,비닐하우스|nhà kính
controller|控制器|制御装置,コントローラー|제어기|bộ điều khiển
meter|電表,水表,智慧電表|メーター,スマートメーター,水道メーター|계량기,검침기|công tơ,đồng hồ nước
meter reading|抄表|検針|검침|ghi chỉ số,đọc công tơ
connection|接水,接電,用戶接點|開閉栓,開栓,閉栓,接続|개통,연결|đấu nối,kết nối
leak|漏水,洩漏|漏水,漏えい|누수,누출|rò rỉ
energy|能源,電力|エネルギー,電力|에너지,전력|năng lượng,điện năng
charging station|充電站,充電樁|充電器,充電スタンド|충전소,충전기|trạm sạc,trụ sạc
waste|垃圾,廢棄物|廃棄物,ごみ,ゴミ|폐기물,쓰레기|rác,chất thải
road|道路|道路|도로|đường bộ
building|建物,大樓|建物,ビル|건물,빌딩|tòa nhà
property|房產,不動產,物件|不動産,物件|부동산,매물|bất động sản
apartment|公寓,社區|マンション,アパート|아파트|căn hộ,chung cư
lease|租約,租賃|賃貸,賃貸借|임대,임대차|hợp đồng thuê,cho thuê
facility|設施,場館,機構|施設|시설|cơ sở,cơ sở vật chất
store|門市,店舗,分店|店舗,支店|매장,지점,점포|cửa hàng,chi nhánh
site|工地,據點,場域|現場,拠点|현장,사업장|công trường,địa bàn
land|土地,農地|土地,農地|토지,농지|đất đai,thửa ruộng
crop|作物,農作物|作物,農作物|작물,농작물|cây trồng,nông sản
harvest|收成,採收|収穫|수확|thu hoạch
animal|動物,牲畜|動物,家畜|동물,가축|động vật,vật nuôi
dog|狗狗,犬隻,救難犬|愛犬,飼い犬,救助犬|강아지,반려견,구조견|chó
pet|寵物,毛小孩|ペット|반려동물|thú cưng
fish|魚貨,水產,漁獲|水産物,鮮魚|수산물,생선|thủy sản,hải sản,cá tươi
forest|森林,林地|森林,山林|산림|rừng
costume|服裝,戲服|衣装|의상|trang phục
instrument|樂器|楽器|악기|nhạc cụ
exhibit|展品,館藏|展示品,収蔵品|전시품,소장품|hiện vật
family tree|族譜,家譜|家系図|족보|gia phả
vote|選票,票數|投票,得票|투표,득표|phiếu bầu,bỏ phiếu
count|計票,開票|開票,集計|개표,집계|kiểm phiếu
polling station|投票所,投開票所|投票所|투표소|điểm bỏ phiếu
result|結果|結果|결과|kết quả
report|報表,報告,報告書|報告,報告書,レポート,日報|보고서,보고,리포트|báo cáo
statistics|統計|統計|통계|thống kê
project|專案,計畫|プロジェクト,案件管理|프로젝트,사업|dự án
task|任務,工作項目,待辦|タスク,やること|할 일,업무|công việc,nhiệm vụ
campaign|行銷活動|キャンペーン|캠페인|chiến dịch
review|評價,評論|口コミ,レビュー|후기,리뷰|đánh giá,nhận xét
survey|問卷,調查問卷|アンケート|설문|khảo sát
queue|候位,排隊|順番待ち,整理券|대기열,대기표|hàng chờ,xếp hàng
visa|簽證|ビザ,査証|비자|thị thực,visa
medical check|體檢,健檢|健康診断,健診|건강검진|khám sức khỏe
revenue share|分潤,拆帳|収益分配,レベニューシェア|수익 배분,수익분배|chia hoa hồng,chia doanh thu
commission|佣金,抽成|手数料収入,歩合|커미션|hoa hồng
deposit|押金,訂金|保証金,敷金,手付金|보증금,계약금|tiền cọc,đặt cọc
fine|罰款,罰單|罰金,反則金|벌금,과태료|tiền phạt
passport|護照|旅券,パスポート|여권|hộ chiếu
emergency|緊急事件,災害|緊急,災害|응급,재난|khẩn cấp,thiên tai
incident|事故,事件|事故,インシデント|사고|sự cố
mission|出勤任務,救援任務|出動,任務|출동,임무|nhiệm vụ cứu hộ
`;
