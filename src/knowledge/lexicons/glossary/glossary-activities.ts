/** Activities: English | 繁體中文 | 日本語 | 한국어 | Tiếng Việt, synonyms parted by commas. */
export const ACTIVITY_ROWS = `
booking|預約,預訂,預定|予約|예약|đặt lịch,đặt chỗ,đặt trước
availability|空檔,空位|空き状況,空き枠|빈자리,잔여석|còn chỗ,giữ chỗ trống
registration|註冊,登記,報名,掛號|登録,申込|등록,가입|đăng ký
membership|入會|入会,会員登録|회원 가입,입회|đăng ký hội viên
payment|付款,支付,金流,繳費,收款|支払い,支払,決済|결제,지불,납부|thanh toán,trả tiền
prepayment|預付,儲值|前払い,プリペイド|선불,충전금|trả trước
refund|退款,退費,退票|返金,払い戻し|환불|hoàn tiền,hoàn vé
billing|計費,請款,出帳,帳款,批價|請求,課金|청구,과금|tính phí,tính tiền,lập hóa đơn
rate calculation|費用計算,計價|料金計算|요금 계산|tính cước,tính giá cước
settlement|結算,清算,對帳|精算,清算,決済処理|정산,청산|đối soát,quyết toán
delivery|配送,送貨,外送,寄送,交貨,運送|配達,配送,納品,お届け|배송,배달,납품|giao hàng,vận chuyển,giao cho
shared delivery|共同配送|共同配送|공동 배송|giao hàng chung
pickup|領取,取貨,領藥,取件|受取,受け取り,集荷|수령,픽업,수거|nhận hàng,lấy hàng
shipping|出貨,發貨|出荷,発送|출고,발송,출하|xuất hàng,gửi hàng
receiving|入庫,進貨,收貨|入荷,入庫,検収|입고|nhập kho,nhập hàng
procurement|採購,進貨採購|仕入,調達,購買|구매,조달,매입|mua hàng,thu mua
sales|銷售,販賣|販売,売上,営業|판매,영업|bán hàng
return|退貨|返品|반품|trả hàng,đổi trả,trả lại
rental|租借,租賃,出租|レンタル,貸出|대여,렌탈|thuê,cho thuê
lending|借閱,借出,外借|貸出,貸し出し|대출 도서,대여|mượn,cho mượn
dispatch|派車,派遣,派單,調度,派工|配車,派遣,出動指示|배차,파견|điều phối,điều xe
assignment|分派,指派,分配|割当,割り当て|배정,할당|phân công,phân bổ
nurse assignment|護理排班|看護師配置|간호사 배치|phân công điều dưỡng
matching|媒合,配對|マッチング|매칭|ghép nối,kết nối cung cầu
scheduling|排班,排程|スケジューリング,日程調整|스케줄링,일정 관리|xếp lịch,lập lịch
planning|規劃,計畫|計画|계획|lập kế hoạch,kế hoạch
forecast|預測|予測|예측|dự báo
coordination|協調|調整|조율,조정|điều phối công việc
intake|收件,受理,接案|受付,受理|접수|tiếp nhận,nhận hồ sơ
approval|審核,核准,簽核|承認,決裁|승인,결재|phê duyệt,duyệt
inspection|稽查,巡檢,檢驗,查驗,查核|点検,検査,巡回点検,立入検査|점검,검수,검사|thanh tra,kiểm định,kiểm tra định kỳ,nghiệm thu
maintenance|維修,保養|保守,整備,メンテナンス,保全|정비,유지보수,유지 보수|bảo trì,bảo dưỡng
monitoring|監測,監控|監視,モニタリング,見守り|모니터링,감시,관제|giám sát
anomaly detection|異常偵測,異常檢測|異常検知,異常検出|이상 감지,이상 탐지|phát hiện bất thường
leak detection|漏水偵測|漏水検知|누수 감지|phát hiện rò rỉ
detection|偵測,檢測|検知,検出|감지,탐지|phát hiện
tracking|追蹤位置,物流追蹤,進度追蹤|追跡|추적|theo dõi đơn hàng,theo dõi hành trình
traceability|溯源,履歷|トレーサビリティ,履歴管理|이력 추적,이력관리|truy xuất nguồn gốc,truy xuất,nguồn gốc
packing|包裝,打包|梱包,包装|포장|đóng gói
compensation|賠償,補償|補償,弁償|보상,배상|bồi thường,đền bù
control|控制|制御|제어|điều khiển
production|生產,製造|生産,製造|생산,제조|sản xuất
quality control|品管,品質檢驗|品質管理,品質検査|품질 관리,품질검사|kiểm soát chất lượng
recruitment|招募,招聘,徵才|採用活動,採用選考,求人|채용,구인|tuyển dụng
training|訓練,培訓|研修,訓練|교육,훈련,연수|đào tạo,tập huấn
payroll|發薪,薪資計算|給与計算|급여 계산|tính lương
evaluation|評核,考核|人事評価,評価制度|인사평가,평가|đánh giá năng lực
peer review|審稿,同儕審查|査読|동료 심사|phản biện
reviewer assignment|審稿分派|査読者割当,査読者割り当て|심사자 배정|phân công phản biện
proofreading|校對,校稿|校正,校閲|교정|hiệu đính
decision|裁決,錄用|採否,決定|판정,결정|quyết định
publication|出版,發布,公告|出版,公開|출판,게시,공개|xuất bản,công bố
translation|翻譯|翻訳|번역|dịch thuật,biên dịch
notarisation|公證,認證公證|公証|공증|công chứng
handover|交付,交接,取件交付|引き渡し,納品|인도,인계|trả kết quả,bàn giao
consultation|諮詢,看診|相談,診察,問診|상담,진료|tư vấn,khám bệnh
dispensing|調劑,配藥|調剤|조제|cấp thuốc,phát thuốc
vaccination|接種,施打|接種,予防接種|접종,예방접종|tiêm chủng,tiêm
blood donation|捐血|献血|헌혈|hiến máu
care|照護,照顧,長照|介護,ケア|돌봄,요양|chăm sóc
haircut|剪髮,美髮|ヘアカット,美容|미용,이발|cắt tóc
admission|入場,驗票,入場驗票|入場,入場確認|입장,검표|soát vé,vào cửa
seat selection|線上選位,選座位,劃位|座席選択,席の確保|좌석 선택|chọn chỗ
check-in|報到|チェックイン,受付登録|체크인|nhận phòng,làm thủ tục
voting|投票,表決|投票,議決権行使,採決|투표,표결|bỏ phiếu,biểu quyết
auction|拍賣,競標|オークション,競り|경매|đấu giá
tender|招標,投標|入札|입찰|đấu thầu
trading|交易,買賣|取引,売買|거래,매매|giao dịch,mua bán
transfer|轉帳,匯款|送金,振込|송금,이체|chuyển khoản,chuyển tiền
lending money|放款|貸付|대출|cho vay
insurance claim|健保申報,保險申報|保険請求,レセプト|보험 청구|giám định bảo hiểm
tax filing|報稅,申報稅|申告,税務申告|세금 신고,신고|khai thuế
declaration|申報,報關|申告,届出|신고|khai báo
customs clearance|報關,通關|通関|통관|thông quan,hải quan
reporting|報表,報告,回報|帳票,報告|보고,리포팅|báo cáo
analysis|分析|分析|분석|phân tích
accounting|會計,記帳|会計,経理|회계,경리|kế toán
search|搜尋,查詢|検索,照会|검색,조회|tìm kiếm,tra cứu
inventory inquiry|庫存查詢|在庫照会|재고 조회|tra cứu tồn kho
recommendation|推薦|おすすめ,レコメンド|추천|gợi ý,đề xuất
chat|聊天|チャット|채팅|trò chuyện,nhắn tin
authentication|登入,驗證|認証,ログイン|인증,로그인|đăng nhập,xác thực
rescue|救援,救難|救助,救援|구조|cứu hộ,cứu nạn
evacuation|疏散,避難|避難|대피|sơ tán
cleaning|清潔,打掃|清掃|청소|vệ sinh,dọn dẹp
parking|停車|駐車|주차|đỗ xe,gửi xe
sharing|共享,共乘|シェア,相乗り|공유,합승|chia sẻ,đi chung
travel booking|機票預訂,旅遊預訂|旅行予約|여행 예약|đặt vé,đặt tour
advertising|廣告|広告|광고|quảng cáo
cancellation|取消,解約|キャンセル,取消,解約|취소,해지|hủy
subscription|訂閱,定期配送|定期購入,サブスク|구독,정기배송|đăng ký định kỳ,thuê bao
worship|祭拜,祈福|参拝,祈祷|예배,기도|cúng lễ,cầu an
`;
