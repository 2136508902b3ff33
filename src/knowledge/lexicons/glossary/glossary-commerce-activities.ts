/** Activities of trade, money and office: English | 繁體中文 | 日本語 | 한국어 | Tiếng Việt, synonyms parted by commas; `#` opens a field. */
export const COMMERCE_ACTIVITY_ROWS = `
# shop
selling|出售,零售販售|店頭物販,店頭販売,対面販売|소매 판매,현장 판매|bán tại quầy,bán tại cửa hàng
online sales|網購,網路銷售,線上銷售|ネット販売,オンライン販売|온라인 판매,인터넷 판매|bán online,bán hàng online
checkout|結帳,買單結帳|お会計処理,レジ打ち|카운터 결제|tính tiền tại quầy,thanh toán tại quầy
closing of the till|關帳結算,日結,關帳點鈔|レジ精算,日次締め,レジ金確認|시재 점검,일마감|kết ca,chốt sổ cuối ngày,kiểm quỹ
serving customers|接待客人,招呼客人|接客,応対記録|고객님 응대,손님 응대,접객|tiếp khách,đón khách
stock counting|點貨,清點庫存|実地棚卸,在庫確認|재고 확인,재고 파악|đếm hàng,kiểm hàng tồn
replenishment|補貨,上架補貨|品出し,在庫補充|상품 보충,재고 보충|bổ sung hàng,châm hàng,bù hàng
putaway|上架入位|棚入れ|적치 작업,진열 작업|cất hàng lên kệ,xếp kho
display of goods|陳列,擺貨|陳列,商品陳列|상품 진열|trưng bày,lên kệ
picking|揀貨,撿貨|ピッキング|피킹|soạn hàng,nhặt hàng,lấy hàng trong kho
case packing|裝箱,包貨作業|箱詰め,荷造り|포장 박스,패킹|đóng thùng,đóng hàng
labelling|貼標籤,打標|ラベル貼り,値付け|라벨링,라벨 부착|dán nhãn,dán tem
goods receipt|到貨,進貨驗收|入荷検品,荷受け|입고 처리|nhận hàng nhập,tiếp nhận hàng
goods inspection|驗貨,檢貨|検品,出荷検品|검품,출고 검수|kiểm hàng,kiểm tra hàng
store-to-store transfer|調貨,移倉作業,調撥|店間移動処理,在庫振替|재고 이관,창고 이동|chuyển kho,điều chuyển kho
stock adjustment|庫存調整,報損|在庫調整,在庫修正|재고 조정|điều chỉnh tồn kho,cân kho
stock reservation|保留庫存,扣庫存|在庫引当,引き当て|재고 할당,재고 차감|giữ hàng,trừ kho
price change|調價,改價,漲價|値上げ対応,値下げ,価格改定|가격 변경,가격 인상|đổi giá,tăng giá,điều chỉnh giá
markdown|打折,降價出清|値引き,見切り販売|가격 인하,할인 판매|hạ giá,xả hàng
redemption|兌換點數,點數折抵,票券核銷|ポイント利用,クーポン利用,引き換え|포인트 사용,쿠폰 사용|đổi điểm,đổi quà
point award|累點,點數累積,贈點|ポイント付与,ポイント加算|포인트 적립|cộng điểm,tích lũy điểm
listing of goods|商品上架,上架販售|商品登録,出品作業|상품 등록,입점 등록|đăng sản phẩm,lên sản phẩm
order taking|接單|受注処理,注文受け|주문 받기,수주 처리|nhận đơn,chốt đơn hàng,lên đơn
order confirmation|訂單確認|注文確認,受注確認|주문 확인|xác nhận đơn,xác nhận đơn hàng
order change|訂單修改|注文変更|주문 변경|sửa đơn,thay đổi đơn hàng
order cancellation|取消訂單,退訂|注文取消,注文キャンセル|주문 취소|hủy đơn,hủy đơn hàng
reordering|再訂購,回購|再注文,追加注文|재주문,추가 주문|đặt lại,mua lại
order consolidation|併單|注文集約,まとめ発注|합배송,주문 취합|gộp đơn,gom hàng
drop shipping|代發貨,廠商直送|産地直送,メーカー直送|위탁 배송,직배송|giao hàng hộ,dropship
redelivery|重新配送,二次配送|再配達|재배송,재배달|giao lại,giao lần hai
goods return|退換貨,退回商品|返品交換,返品処理|반품 처리,반품 교환|đổi trả hàng,hoàn hàng
home visit sale|到府服務,上門推銷|訪問販売,出張販売|방문 판매|bán hàng tận nhà
opening of a shop|開店,拓點展店|開店,新規出店|매장 개점,매장 오픈|mở cửa hàng,khai trương
closing of a shop|打烊,關店|閉店|폐점,매장 마감|đóng cửa hàng
theft prevention|防盜,防竊|万引き防止,防犯|도난 방지|chống trộm,chống mất cắp
# restaurant and hotel
table booking|訂位登記,座位保留|席の予約受付|테이블 예약 접수|giữ bàn
taking orders at the table|點菜,桌邊點餐|注文取り,追加注文受付|주문 접수 받기,테이블 주문|ghi món,gọi thêm món
mobile ordering|掃碼點餐,手機點餐|モバイルオーダー,スマホ注文|모바일 주문,앱 주문|quét mã gọi món,gọi món qua điện thoại
serving|出餐,送菜|配膳,料理提供|서빙,음식 제공|lên món,ra món,bưng món
clearing of tables|收桌,翻桌|下げ膳,片付け|테이블 정리|dọn bàn
menu planning|菜單設計,開菜單|献立作成,メニュー作成|식단 작성,메뉴 개발|lên thực đơn,xây dựng thực đơn
food preparation|備餐作業,切配|仕込み作業,下ごしらえ|재료 손질,음식 준비|sơ chế nguyên liệu,chuẩn bị món
table turnover|翻桌率|回転率,客席回転|테이블 회전,회전율|quay vòng bàn
room assignment|排房作業|客室割当,部屋割り|객실 배정,방 배정|xếp phòng,chia phòng
room cleaning|清房作業,打掃客房|部屋掃除,客室清掃業務|방 청소,객실 청소 업무|vệ sinh phòng,làm phòng
room change|換房|部屋変更,客室変更|객실 변경|đổi phòng
extension of stay|辦理續住|延泊|연박,숙박 연장|ở thêm,gia hạn phòng
booking change|預約改期,預約變更|予約変更|예약 변경|đổi lịch,dời lịch
booking confirmation|預約確認,訂位確認|予約確認,予約確定|예약 확인,예약 확정|xác nhận đặt chỗ,xác nhận lịch
# purchasing
purchasing|採買,叫料採購|買い付け,仕入れ,調達業務|물품 구매|nhập hàng hóa,thu mua nguyên liệu,đi chợ
placing of purchase orders|下採購單,向廠商叫貨|発注処理,発注依頼|발주 요청,발주 처리|đặt hàng nhà cung cấp,lên đơn mua
price comparison|比價,貨比三家|価格比較,相見積り|가격 비교,단가 비교|so sánh giá,so giá
price negotiation|殺價,砍價|値段交渉,価格交渉|가격 협상,단가 협상|thương lượng giá,trả giá nhà cung cấp
supplier selection|選商,遴選廠商|業者選定,仕入先選定|업체 선정,공급처 선정|chọn nhà cung cấp,lựa chọn nhà thầu
outsourcing|外包,委外|外注,外部委託,業務委託|외주 작업,용역 업무,아웃소싱|thuê ngoài,khoán ngoài
subleasing of goods|調借,借貨|貸し借り|물품 차용|mượn hàng
export|外銷,出口業務|海外販売,輸出業務|수출 업무,해외 판매|xuất khẩu hàng hóa
import|進口業務|輸入業務|수입 통관|nhập khẩu hàng hóa
# accounting
bookkeeping|做帳,登帳,入帳|帳簿付け,帳簿記入|기장 대행,장부 기재,장부 정리|ghi sổ,vào sổ,làm sổ sách
posting|過帳,拋轉傳票|転記処理,仕訳入力|전표 처리,전표 입력|hạch toán,nhập chứng từ
invoicing|開發票,開立發票,開帳單|請求書発行,請求業務|세금계산서 발행,청구서 발행|xuất hóa đơn,phát hành hóa đơn
invoice cancellation|作廢發票,發票作廢|請求取消|계산서 취소|hủy hóa đơn
invoice matching|三方比對,發票核對|請求書照合,三点照合|송장 대조,청구서 대조|đối chiếu hóa đơn
payment collection|收帳,收錢,收款作業|集金,代金回収,売掛回収|수금 관리,대금 회수|thu tiền,thu hồi công nợ
payment matching|銷帳,入帳核對|入金消込,消込,入金確認|입금 확인,입금 대조|gạch nợ,khớp thanh toán
payment of suppliers|付貨款,支付廠商|仕入代金支払,支払処理|거래처 지급,대금 결제|trả tiền nhà cung cấp,chi tiền hàng
expense reimbursement|費用報銷,核銷費用|立替精算,経費立替|경비 청구,비용 환급|thanh toán công tác phí,hoàn tiền chi phí
expense approval|費用審核,費用簽核|経費承認|경비 승인,지출 결재|duyệt chi,duyệt chi phí
bank reconciliation|銀行對帳,核對帳戶|銀行勘定調整,預金残高照合|은행 대사,통장 대조|đối chiếu ngân hàng
monthly closing|月底結帳,月底關帳|月締め処理,月次締め|월말 마감|chốt sổ tháng,khóa sổ cuối tháng
year-end closing|年度決算,年結|年度末決算,期末決算|연말 결산,기말 결산|quyết toán năm,khóa sổ năm
tax payment|繳稅,納稅|納税|납세 신고,세금 납부|nộp thuế,đóng thuế
tax calculation|稅額計算,算稅|税額計算,税金計算|세금 계산,세액 계산|tính thuế
year-end tax adjustment|年終調整|年末調整|연말정산|quyết toán thuế
cost allocation|成本分攤,費用分攤|費用按分,原価配賦|비용 배분,원가 배분|phân bổ chi phí
cost calculation|成本計算,成本核算|原価計算|원가 계산|tính giá thành,tính giá vốn
budgeting|編預算,編列預算|予算編成|예산 편성|lập ngân sách,lập dự toán
budget control|預算控管,預算執行|予算管理|예산 관리,예산 집행|kiểm soát ngân sách
internal audit|內部稽核,內稽|内部監査|내부 감사|kiểm toán nội bộ
# banking and payments
account opening|開戶|口座開設|계좌 개설,통장 개설|mở tài khoản
account closing|帳戶關閉|口座解約|계좌 해지|đóng tài khoản
money deposit|存錢|預け入れ|예치,현금 입금|gửi tiền,nộp tiền vào tài khoản
withdrawal|提款,領錢,提領|引き出し,出金依頼|출금 요청,현금 인출|rút tiền
money transfer|匯錢,轉帳付款|振り込み,口座間振替|송금 처리,이체 처리|chuyển tiền mặt,chuyển khoản thanh toán
currency exchange|換匯,外幣兌換|両替,外貨両替|환전 신청|đổi ngoại tệ,đổi tiền
credit check|徵信,信用調查|信用調査,与信審査,与信管理|신용 조회,신용조사,여신 심사|thẩm định tín dụng,kiểm tra tín dụng
loan approval|放款審核,核貸|融資審査,貸付審査|대출 심사,대출 승인|duyệt vay,xét duyệt khoản vay
loan disbursement|撥款作業,撥貸|融資実行,貸付実行|대출 실행|giải ngân
debt repayment|還錢,清償|返済処理,完済|상환 처리,완납|trả nợ vay,tất toán
debt collection|討債,帳款催收|債権回収,債権管理|채권 추심,채권 회수,미수금 회수|thu hồi nợ,xử lý nợ
fraud detection|防詐,詐欺偵測,盜刷偵測|不正検知,不正検出|사기 탐지,이상거래 탐지|phát hiện gian lận,chống gian lận
identity check|身分核對,證件查驗|身分証確認,本人確認手続き|신분증 확인,신원 확인|xác minh giấy tờ,kiểm tra căn cước
card issuing|發卡,核發卡片|カード発行|카드 발급|phát hành thẻ
card payment|刷卡付款,感應支付|カード決済,タッチ決済|카드결제|quẹt thẻ,cà thẻ
card blocking|掛失,停卡|カード停止,紛失届|카드 정지,분실 신고|khóa thẻ,báo mất thẻ
payment splitting|拆帳分潤,分帳結算|売上分配,分配精算|분할 정산,수익 정산|phân chia tiền
balance top-up|加值服務|チャージ,残高追加|금액 충전,선불 충전|nạp thẻ,nạp ví
investing|理財,資產配置|資産運用|자산 운용,재테크|đầu tư tài chính
share trading|股票買賣,下單交易|株式売買|주식 매매|mua bán cổ phiếu
# insurance
underwriting|核保,承保審查|引受審査,保険引受|인수 심사,언더라이팅|thẩm định bảo hiểm,xét nhận bảo hiểm
insurance sales|保險銷售,招攬保險|保険募集,保険販売|보험 모집,보험 판매|bán bảo hiểm
taking out insurance|投保|保険加入|보험 가입|mua bảo hiểm,tham gia bảo hiểm
claim submission|申請理賠,出險|保険金申請|보험금 신청|nộp hồ sơ bồi thường,yêu cầu chi trả
claim assessment|理賠審核,核賠|支払査定,保険金査定|보험금 심사,지급 심사|thẩm định bồi thường,xét bồi thường
claim payment|賠付,給付保險金|保険金支払|보험금 지급|chi trả bảo hiểm,chi trả bồi thường
premium collection|收保費,保費收取|保険料収納,保険料徴収|보험료 수납,보험료 납입|thu phí bảo hiểm,đóng phí bảo hiểm
premium calculation|保費試算,試算保費|保険料計算,保険料試算|보험료 계산,보험료 산출|tính phí bảo hiểm
surrender|退保,保險解約|保険解約,中途解約|보험 해지,보험 해약|hủy bảo hiểm,chấm dứt hợp đồng bảo hiểm
policy transfer|要保人變更,契約移轉|名義変更,契約者変更|명의 변경,계약자 변경|sang tên,chuyển nhượng hợp đồng
# sales and marketing
customer acquisition|開發客戶,拉新|新規開拓,顧客獲得,集客|신규 고객 유치,고객 확보|tìm khách,phát triển khách hàng
customer visit|拜訪客戶,跑業務|顧客訪問,外回り,得意先回り|거래처 방문,고객 방문,외근 일지|đi thăm khách,đi thị trường
follow-up|後續追蹤,客戶跟進|フォローアップ,追客|사후 연락,후속 조치|chăm sóc sau bán,theo sát khách
customer care|顧客經營,客戶關係|顧客管理,顧客対応|고객 관리,고객 응대|quản lý khách hàng,chăm khách
quoting|開報價單,估價作業|見積作成,見積もり作成|견적 작성,견적서 발행|làm báo giá,gửi báo giá
deal closing|成交,簽單成交|成約,受注獲得|계약 성사,수주 확정|chốt hợp đồng,chốt sale
telephone sales|電話行銷,電銷|テレアポ,電話営業|텔레마케팅,전화 영업|gọi điện bán hàng,telesale
marketing|行銷,行銷推廣|マーケティング,宣伝|마케팅,홍보 활동|tiếp thị,marketing
ad placement|投放廣告,下廣告|広告出稿,広告配信|광고 집행,광고 게재|chạy quảng cáo,đăng quảng cáo
social media posting|發文,社群經營|SNS運用,SNS発信|SNS 운영,게시물 작성|đăng bài,quản lý fanpage
market survey|商圈調查,競品分析|商圏調査,競合調査|상권 분석,경쟁사 분석|khảo sát đối thủ,nghiên cứu đối thủ
sales forecast|銷售預測,業績預估|売上予測,販売予測,需要予測|매출 예측,판매 예측,수요 예측|dự báo doanh số,dự báo bán hàng
sales analysis|銷售分析,業績分析|売上分析,販売分析|매출 분석,판매 분석|phân tích doanh số,phân tích bán hàng
complaint handling|客訴處理,處理客訴|クレーム対応,苦情処理|민원 처리,불만 처리,클레임 처리|xử lý khiếu nại,giải quyết khiếu nại
phone support|電話客服,接電話|電話対応,電話応対,電話受付|전화 응대,전화 상담,전화 접수|trực tổng đài,nghe điện thoại
sample delivery|寄樣,送樣|サンプル送付|샘플 발송|gửi mẫu
# office and staff
filing|資料建檔,文件歸檔|書類整理,ファイリング|문서 보관,서류 정리|lưu hồ sơ,sắp xếp hồ sơ
document issuing|開立證明,文件核發|書類発行,証明書発行|서류 발급,증명서 발급|cấp giấy tờ,cấp giấy xác nhận
document review|文件審查,審件|書類審査,書類確認|서류 심사,서류 검토|xét duyệt hồ sơ,kiểm tra hồ sơ
keying in|打字輸入,登打,鍵檔|入力作業,データ登録|입력 작업,데이터 등록|nhập thông tin
data transfer|資料轉檔,資料移轉|データ移行,データ連携|데이터 이관,데이터 연동|chuyển dữ liệu
internal approval|送簽,呈核|社内承認,上長承認|내부 결재,사내 승인|trình ký,trình duyệt
rejection|退件補正,駁回|差し戻し,却下|결재 반려,반려 처리|từ chối duyệt,trả hồ sơ
handing over of duties|業務交接,工作交接|業務引き継ぎ|업무 인계,업무 인수인계|bàn giao công việc
shift change|交班,輪替|勤務交替,シフト交替|교대 근무,근무 교대 신청|giao ca,đổi ca làm
applying for a job|應徵者登記,投履歷|応募受付,求人応募受付|지원 접수,입사지원|nộp hồ sơ ứng tuyển,nhận hồ sơ ứng tuyển
candidate screening|履歷篩選,篩選履歷|書類選考|서류 전형,지원자 심사|lọc hồ sơ,sàng lọc ứng viên
dismissal|解僱,資遣|解雇|직원 해고,권고사직|sa thải,cho nghỉ việc
time recording|出勤登記,工時登錄|勤怠入力,勤怠打刻,勤怠管理|근태 기록,근태 관리|ghi giờ làm,chấm giờ
leave approval|請假審核,准假|休暇承認|휴가 승인|duyệt nghỉ phép
salary payment|發薪水,薪資發放|給与支給,給与振込|급여 지급,월급 지급|trả lương,phát lương,chi lương
insurance enrolment of staff|勞健保加保,投保勞保|社会保険手続き,社保加入|4대보험 신고,보험 취득 신고|đóng bảo hiểm xã hội,báo tăng lao động
staff transfer|職務調動,部門調動|転勤手続き|부서 이동|luân chuyển nhân viên
work assignment|工作分配,派活|仕事の割り振り,業務分担|업무 분담,업무 배정|phân việc,giao việc,chia việc
# property and contracts
property viewing|賞屋,約看房|物件見学,内見予約|집 구경,매물 답사|dẫn xem nhà
brokerage|房屋仲介|不動産仲介,売買仲介|부동산 중개업,매매 중개|môi giới nhà đất
tenant screening|租客審查|入居審査|입주 심사,세입자 심사|xét khách thuê
moving in|遷入,搬入|引き渡し手続き|입주 절차|nhận nhà
moving out|遷出,搬離|明け渡し|이사 나가기,퇴거 절차|dọn đi,trả mặt bằng
subletting|轉租|転貸,又貸し|전대차,재임대|cho thuê lại
rent collection|收租|家賃回収,家賃集金|월세 수금,임대료 수납|thu tiền thuê,thu tiền nhà
rent adjustment|調整租金,漲租金|賃料改定|임대료 인상,임대료 조정|tăng giá thuê
property management|物業管理,包租代管|賃貸管理,物件管理|임대 관리,부동산 관리|quản lý tòa nhà,quản lý bất động sản
property transfer|辦理過戶,產權移轉|所有権移転,移転登記|소유권 이전,명의 이전|sang tên sổ đỏ,chuyển quyền sở hữu
registration of property|不動產登記,地政登記|不動産登記|부동산 등기|đăng ký nhà đất
contract signing|簽約,簽合約|契約締結,契約手続き|계약 체결|ký hợp đồng,ký kết
contract renewal|合約續簽,換約|契約更新,契約の更新|계약 연장,재계약|gia hạn hợp đồng,tái ký hợp đồng
contract termination|解約終止,合約終止|契約解除,契約終了|계약 해지,계약 종료|chấm dứt hợp đồng,thanh lý hợp đồng
contract review|合約審閱,審約|契約審査,リーガルチェック|계약 검토,계약서 검토|rà soát hợp đồng,thẩm định hợp đồng
signing|用印簽署,簽章|調印,記名押印|서명 날인,도장 날인|ký tên,ký duyệt
dispute settlement|糾紛處理,和解|紛争解決,示談|분쟁 해결,분쟁 조정|giải quyết tranh chấp
`;
