/** Things of accounting, banking, payments and insurance: English | 繁體中文 | 日本語 | 한국어 | Tiếng Việt, synonyms parted by commas; `#` opens a field. */
export const COMMERCE_MONEY_THING_ROWS = `
# accounting
journal entry|傳票,會計分錄,記帳憑證|仕訳,仕訳帳,会計伝票|분개 처리,분개장,회계 전표|bút toán,chứng từ kế toán,định khoản
voucher|單據,原始憑證|証憑,証憑書類,伝票|증빙,증빙 서류,입출고 전표|chứng từ,chứng từ gốc
chart of accounts|會計科目|勘定科目|계정과목|hệ thống tài khoản,tài khoản kế toán
trial balance|試算表|試算表|시산표|bảng cân đối phát sinh
balance sheet|資產負債表|貸借対照表,バランスシート|재무상태표,대차대조표|bảng cân đối kế toán
income statement|損益表,綜合損益表|損益計算書|손익계산서|báo cáo kết quả kinh doanh
cash flow|現金流,金流量,資金流|資金繰り,キャッシュフロー|현금흐름,자금 흐름|dòng tiền
financial statement|財務報表,財報|財務諸表,決算書|재무제표|báo cáo tài chính
closing of accounts|月結帳務,關帳,結帳作業|月次決算,決算,月締め|월 결산,결산 자료,월 마감|khóa sổ,chốt sổ,quyết toán tháng
fiscal year|會計年度|会計年度,事業年度|회계연도|năm tài chính
cost centre|成本中心|原価センター,コストセンター|코스트센터,비용 부서|trung tâm chi phí
fixed asset|固定資產|固定資産|고정자산|tài sản cố định
depreciation|折舊|減価償却|감가상각|khấu hao
cash book|現金帳,流水帳|現金出納帳,出納帳|현금출납부,출납부|sổ quỹ,sổ thu chi
petty cash|零用金|小口現金|소액 현금,전도금|quỹ tiền mặt,tạm ứng chi vặt
income and expense|收支,收支明細|収支,入出金|수입 지출,수입지출,입출금|thu chi
customer statement|客戶對帳單,月結單|取引明細書,請求明細|거래 내역서,거래처 원장|bảng đối chiếu công nợ,biên bản đối chiếu
aging report|帳齡表,帳齡分析|売掛金年齢表,滞留債権|연령 분석,채권 연령표|báo cáo tuổi nợ
bad debt|呆帳,壞帳|貸倒れ,不良債権|대손 처리,불량 채권,악성 채권|nợ xấu,nợ khó đòi
overdue invoice|逾期帳款,逾期未付|支払遅延,未払い,期日超過|연체 청구서,미지급 청구서|hóa đơn quá hạn,quá hạn thanh toán
due date|到期日,繳款期限,付款期限|支払期日,支払期限,期日|납부 기한,지급 기한,만기일|ngày đến hạn,hạn thanh toán,hạn đóng
payment slip|繳費單,繳款單|払込票,納付書,振込用紙|납부 고지서,지로용지|phiếu thu,giấy nộp tiền
payment voucher|付款單,支出憑單|支払伝票,出金伝票|지급 결의서,지출 결의서|phiếu chi,ủy nhiệm chi
payment request|付款申請,請款申請|支払依頼,支払申請|지급 요청,지출 품의|đề nghị thanh toán
payment reminder|催款單,催款通知,繳費提醒|督促状,支払い催促|독촉장,납부 안내|nhắc thanh toán,thông báo nhắc nợ
credit note|折讓單,貸項通知單|返品伝票,赤伝,クレジットノート|마이너스 계산서,수정세금계산서|hóa đơn điều chỉnh,phiếu giảm trừ
advance payment|預付款,預支款|前渡金,仮払い,仮払金|선급금,가지급금|tạm ứng,tiền tạm ứng
prepaid income|預收款|前受金|선수금|tiền nhận trước,khách trả trước
value added tax|營業稅,加值型營業稅|付加価値税|부가가치세|thuế giá trị gia tăng,thuế VAT
income tax|所得稅,綜所稅|所得税,法人税|소득세,법인세|thuế thu nhập,thuế TNCN,thuế TNDN
withholding tax|扣繳稅額,就源扣繳|源泉徴収,源泉所得税|원천징수,원천세|thuế khấu trừ tại nguồn
withholding slip|扣繳憑單|源泉徴収票|원천징수영수증|chứng từ khấu trừ thuế
tax rate|稅率|税率|세율|thuế suất
exchange rate|匯率|為替レート,為替|환율|tỷ giá,tỉ giá
foreign currency|外幣|外貨|외화 거래|ngoại tệ
account code|科目代碼|科目コード|계정 코드|mã tài khoản
audit report|查核報告,審計報告|監査報告書,監査報告|감사보고서,감사 보고|báo cáo kiểm toán
audit trail|稽核軌跡,異動紀錄,操作紀錄|監査証跡,操作履歴,変更履歴|감사 추적,변경 이력,작업 이력|lịch sử thay đổi,nhật ký thao tác
expense report|費用報支,報帳單|経費精算書,経費精算|지출 결의,경비 정산|bảng kê chi phí,hoàn ứng
corporate card|公司卡,商務卡|法人カード,コーポレートカード|법인카드|thẻ công ty
budget plan|預算編列,年度預算|予算計画,年度予算|예산안,연간 예산|kế hoạch ngân sách
revenue|營收,收入明細|売上収益,収入管理|수입금,매출 수익|khoản thu,nguồn thu
profit|盈餘,淨利,獲利|純利益,営業利益,儲け|순이익,영업이익|lợi nhuận,tiền lãi
capital|資本額,股本|資本金,出資金|자본금,출자금|vốn điều lệ,vốn góp
dividend|股利,股息,分紅|配当,配当金|배당금,배당 지급|cổ tức
share|持有股份,持股|株式,持株|주식 투자,지분율|cổ phần,cổ phiếu
# banking
bank branch|銀行分行,金融機構|金融機関,信用金庫|금융기관,은행 지점|tổ chức tín dụng,quỹ tín dụng
bank transfer|銀行轉帳,電匯|銀行振込,口座振込|계좌이체,무통장 입금|chuyển khoản ngân hàng
bank statement|銀行對帳單,存摺明細|通帳,入出金明細|통장 내역,은행 거래내역|sao kê ngân hàng
passbook|存摺|預金通帳|통장 사본|sổ tiết kiệm
account number|帳號號碼,銀行帳號|口座番号|계좌번호|số tài khoản
virtual account|虛擬帳號|バーチャル口座,仮想口座|가상계좌|tài khoản ảo
current account|活存帳戶,支存|普通預金,当座預金|보통예금,당좌예금|tài khoản thanh toán
time deposit|定期存款|定期預金|정기예금,정기적금|tiền gửi có kỳ hạn,sổ tiết kiệm kỳ hạn
interest rate|利率|金利,利率|대출 금리,이자율|lãi suất
interest|利息|利息,利子|대출 이자|tiền lãi vay,lãi vay
loan application|貸款申請|融資申込,ローン申込,借入申込|대출 신청|hồ sơ vay,đơn vay vốn
loan contract|借款契約,貸款合約|金銭消費貸借契約,融資契約|대출 약정,대출 계약|hợp đồng vay,hợp đồng tín dụng
mortgage|房貸,抵押貸款|住宅ローン,抵当|주택담보대출,담보대출|vay thế chấp,vay mua nhà
collateral|抵押品,擔保品|担保物件,担保品|담보물,담보 물건|tài sản đảm bảo,tài sản thế chấp
repayment plan|還款計畫,攤還表|返済計画,返済予定表|상환 계획,상환 일정|kế hoạch trả nợ,lịch trả nợ
repayment|還款金額,攤還|返済,償還|대출 상환,채무 변제|trả nợ,hoàn trả khoản vay
principal|貸款本金|元金,元本|대출 원금|tiền gốc,nợ gốc
credit score|信用評分,聯徵|信用スコア,信用情報|신용점수,신용등급,신용평가|điểm tín dụng,lịch sử tín dụng
microloan|小額貸款,微型貸款|少額融資,小口融資|소액 대출|vay nhỏ,vay tín chấp
savings group|互助會|頼母子講|계모임|góp hụi,chơi hụi
cheque|支票,票據|小切手,手形|자기앞수표,어음 결제|séc,hối phiếu
atm|提款機,自動櫃員機|現金自動預払機,銀行ATM|현금인출기,자동화기기|máy ATM,cây ATM
cash|現金|現金|현금|tiền mặt
remittance|匯款單,跨國匯款,僑匯|海外送金,送金依頼|해외송금,외화 송금|kiều hối,chuyển tiền quốc tế
identity verification|身分驗證,實名認證,身分查核|本人確認,身元確認|본인 확인,본인인증,실명 확인|xác minh danh tính,định danh khách hàng,eKYC
money laundering check|洗錢防制|マネーロンダリング対策,反社チェック|자금세탁방지|phòng chống rửa tiền
suspicious transaction|可疑交易,異常交易|不審取引,疑わしい取引|의심 거래,이상 거래|giao dịch đáng ngờ,giao dịch bất thường
fraud|詐騙,盜刷|詐欺,不正利用|금융 사기,부정 사용|gian lận,lừa đảo
blacklist|黑名單|ブラックリスト|블랙리스트|danh sách đen
transaction|交易紀錄,交易明細|取引履歴,取引記録|거래 내역,거래 기록|lịch sử giao dịch
investment|投資金額,投資標的|出資者管理,投資先|투자,투자금|khoản đầu tư,đầu tư
fund|基金|投資信託,基金|펀드,기금 운용|quỹ đầu tư
stock trading|股票交易,證券|株取引,証券取引|주식 거래,증권사|chứng khoán,giao dịch cổ phiếu
bond|債券|債券,社債|채권 투자,회사채|trái phiếu
portfolio|投資組合|ポートフォリオ,運用資産|포트폴리오,운용 자산|danh mục đầu tư
safe deposit box|保險箱,金庫|貸金庫|대여금고,금고|két sắt,két an toàn
# payments
credit card|刷卡機付款,信用卡付款|クレジットカード,カード払い|신용카드,체크카드|thẻ tín dụng,thẻ ghi nợ
card terminal|刷卡機|決済端末,カードリーダー|카드 단말기,카드 리더기|máy quẹt thẻ,máy cà thẻ
mobile payment|行動支付,手機支付|スマホ決済,モバイル決済|간편결제,모바일 결제|thanh toán di động
qr payment|掃碼付款,掃碼支付|QRコード決済,バーコード決済|큐알 결제,QR 결제|quét mã thanh toán,thanh toán QR
cashless payment|無現金支付,電子支付|キャッシュレス,電子マネー|비현금 결제,전자결제,전자화폐|thanh toán không tiền mặt,thanh toán điện tử
payment gateway|金流服務,第三方支付,金流串接|決済代行,決済サービス|결제대행,전자결제대행|cổng thanh toán
payment method|付款方式,繳費方式|支払方法,支払い方法,決済手段|결제 수단,결제 방법|phương thức thanh toán,hình thức thanh toán
recurring payment|定期扣款,自動扣款|継続課金,自動引き落とし|정기결제,자동결제|thanh toán định kỳ,trừ tiền tự động
direct debit|代扣,銀行扣款|口座振替|자동납부,출금 이체|ủy nhiệm thu,trích nợ tự động
failed payment|付款失敗,扣款失敗|決済エラー,決済失敗,引き落とし不能|결제 실패,출금 실패|thanh toán thất bại,lỗi thanh toán
payment status|付款狀態,繳費狀況|入金状況,支払状況|결제 상태,납부 현황,입금 현황|tình trạng thanh toán,trạng thái thanh toán
proof of payment|付款證明,匯款憑證,轉帳截圖|振込明細,支払証明|입금 확인증,이체 확인증|ảnh chuyển khoản,chứng từ thanh toán
chargeback|退單,爭議款|チャージバック|차지백,지불 거절|tra soát,khiếu nại giao dịch
partial payment|部分付款,分次付款|一部入金,分割入金|부분 납부,일부 결제|trả một phần,trả từng phần
balance due|尾款,未付餘額|残金,未収金|잔금 납부,잔여 금액|số tiền còn lại,còn nợ
escrow|價金信託,履約保證|エスクロー|에스크로,안전결제|tiền trung gian,ký quỹ trung gian
top-up|加值金額,儲值紀錄|チャージ残高,入金チャージ|충전 내역,포인트 충전|nạp tiền
electronic ticket card|悠遊卡,一卡通|交通系ICカード|교통카드|thẻ trả trước
merchant fee|刷卡手續費,平台抽成|決済手数料,加盟店手数料|카드 수수료,결제 수수료,입점 수수료|phí cà thẻ,phí sàn
sales settlement|商家撥款,帳款撥付|売上精算,入金サイクル|매출 정산,정산 대금|đối soát doanh thu,tiền đối soát
cryptocurrency|虛擬貨幣,加密貨幣|仮想通貨,暗号資産|암호화폐,가상자산|tiền mã hóa,tiền ảo
# insurance
insurance product|保險商品,險種|保険商品,保険種類|보험 상품|sản phẩm bảo hiểm,gói bảo hiểm
life insurance|壽險,人壽保險|生命保険|생명보험|bảo hiểm nhân thọ
car insurance|車險,強制險|自動車保険,自賠責|자동차보험|bảo hiểm xe,bảo hiểm ô tô
fire insurance|火險,住宅火災保險|火災保険|화재보험|bảo hiểm cháy nổ
travel insurance|旅平險,旅遊險|旅行保険|여행자보험|bảo hiểm du lịch
labour insurance|勞保,勞健保|社会保険,雇用保険,労災保険|4대보험,고용보험,산재보험|bảo hiểm xã hội,bảo hiểm thất nghiệp
coverage|保障內容,承保範圍|補償内容,補償範囲|보장 내용,보장 범위|phạm vi bảo hiểm,quyền lợi bảo hiểm
insured amount|保險金額|保険金額,保険金|보험 가입금액,보험금|số tiền bảo hiểm
deductible|自負額|免責金額,自己負担額|자기부담금,면책금|mức khấu trừ,mức miễn thường
policy application|要保書,投保申請|保険申込書,加入申込|청약서,보험 가입 신청|đơn yêu cầu bảo hiểm
policy renewal|續保通知|保険更新,契約更新手続き|보험 갱신,계약 갱신|tái tục bảo hiểm,tái tục
endorsement|保險批單|契約内容変更|계약 변경|sửa đổi bổ sung hợp đồng,phụ lục
claim form|理賠申請書|保険金請求書|보험금 청구서|đơn yêu cầu bồi thường,giấy yêu cầu chi trả
claim file|理賠案件|保険金請求案件,事故案件|보상 건,청구 건|hồ sơ bồi thường
loss report|出險通知,事故通報|事故報告,事故受付|사고 접수,사고 신고|thông báo tổn thất,báo tổn thất
damage assessment|損失評估,勘損|損害査定,損害調査|손해사정,피해 조사|giám định tổn thất
compensation payment|理賠金,賠償金|賠償金,補償金|피해 보상금,배상금|tiền bồi thường
reinsurance|再保險|再保険|재보험|tái bảo hiểm
surrender value|解約金|解約返戻金|해약환급금|giá trị hoàn lại
medical certificate|診斷書,診斷證明|診断書|진단서,소견서|giấy chứng nhận y tế,giấy ra viện
exclusion|除外責任,不保事項|免責事項|면책 사항,보장 제외|điểm loại trừ,loại trừ bảo hiểm
risk|風險,風險等級|リスク|리스크,위험도|rủi ro,mức độ rủi ro
`;
