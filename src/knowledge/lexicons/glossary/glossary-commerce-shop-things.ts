/** Things of shops, web shops, wholesale and purchasing: English | 繁體中文 | 日本語 | 한국어 | Tiếng Việt, synonyms parted by commas; `#` opens a field. */
export const COMMERCE_SHOP_THING_ROWS = `
# at the counter
point of sale|收銀機,收銀系統,POS機|レジ,POSレジ,レジスター|포스기,계산대,포스 단말기|máy tính tiền,máy POS,quầy thu ngân
cash drawer|錢櫃,收銀抽屜|キャッシュドロア,釣銭機|돈통,금전함|ngăn kéo tiền,két thu ngân
change money|找零金,零錢,找零備用金|お釣り,釣り銭,つり銭|거스름돈,잔돈|tiền thối,tiền lẻ,tiền thối lại
sales slip|銷貨單,簽單|売上伝票,売上票|매출전표|phiếu bán hàng,hóa đơn bán lẻ
electronic invoice|電子發票,統一發票|電子インボイス,電子請求書|전자세금계산서,세금계산서|hóa đơn điện tử,hóa đơn VAT,hóa đơn đỏ
electronic receipt|發票載具,雲端載具|電子レシート|전자 영수증|hóa đơn qua email
tax id|統一編號,統編|登録番号,法人番号|사업자등록번호,사업자 번호|mã số thuế
barcode|條碼|バーコード|바코드|mã vạch
qr code|QR碼,行動條碼|QRコード,二次元コード|큐알코드,QR코드|mã QR
barcode scanner|掃描槍,條碼機,盤點機|バーコードリーダー,ハンディターミナル,ハンディ端末|바코드 스캐너,바코드 리더기|máy quét mã vạch,máy quét
price tag|價格標籤,價標,價卡|値札,プライスカード|가격표|nhãn giá,bảng giá
label|標籤,貼標|ラベル,商品札|라벨,상품 태그|nhãn dán,tem nhãn
electronic shelf label|電子貨架標籤,電子標籤|電子棚札|전자 가격표시기|nhãn kệ điện tử
self-checkout|自助結帳機,自助結帳|セルフレジ|셀프 계산대,셀프 결제|máy tự thanh toán
kiosk|自助點餐機,自助服務機|キオスク端末,セルフ端末,券売機|키오스크,무인 단말기|máy tự phục vụ,ki-ốt
shopping bag|購物袋,提袋|レジ袋,買い物袋|쇼핑백,봉투값|túi mua sắm
gift wrapping|禮品包裝,送禮包裝|ラッピング,ギフト包装|선물 포장|gói quà
store credit|購物金,儲值金|ストアクレジット,預り残高|적립 예치금,매장 적립금|tiền hoàn ví,số dư mua hàng
membership card|會員卡|会員証,会員カード|회원증,회원카드,멤버십 카드|thẻ thành viên,thẻ hội viên
member tier|會員等級,會員分級|会員ランク,会員ステージ|회원 등급|hạng thành viên,hạng khách hàng
member price|會員價|会員価格|회원 할인가|giá thành viên
purchase history|消費紀錄,購買紀錄|購買履歴,購入履歴|구매 이력,구매 내역|lịch sử mua hàng
opening hours|營業時間|営業時間|영업시간,운영 시간|giờ mở cửa,giờ hoạt động
closing day|店休日,店休|定休日|휴무일,정기 휴무|ngày nghỉ bán
daily closing report|日結表,日報表|日計表,レジ締め|일일 마감,마감 정산|báo cáo cuối ngày,chốt ca
cash difference|帳差,短溢收|過不足金,現金過不足|시재 차이,과부족|chênh lệch tiền mặt,lệch quỹ
sales floor|賣場|売場|매장 진열|khu bán hàng
display|陳列架,櫥窗|ショーケース,ショーウィンドウ|쇼케이스,진열 상품|tủ trưng bày,hàng trưng bày
department|專櫃,櫃位|テナント売場,百貨店売場|백화점 매장,입점 브랜드|quầy chuyên doanh
pop-up store|快閃店|ポップアップストア,期間限定店|팝업스토어,팝업 매장|cửa hàng pop-up
shopping mall|購物中心,百貨公司|ショッピングモール,商業施設|쇼핑몰,백화점|trung tâm thương mại
supermarket|超市,量販店|スーパーマーケット,量販店|슈퍼마켓,대형마트|siêu thị
convenience store|超商,便利商店|コンビニ|편의점|cửa hàng tiện lợi
market|市場攤位,夜市,傳統市場|朝市,直売所|전통시장,재래시장|chợ đầu mối,chợ truyền thống
second-hand goods|二手商品,中古商品|中古品,リユース品|중고품,중고 물품|đồ cũ,hàng second-hand
trade-in|舊換新,以舊換新|下取り|보상 판매|thu cũ đổi mới
pawn|典當,當鋪|質入れ,質屋|전당포|cầm đồ,tiệm cầm đồ
# web shop
online store|網路商店,網路賣場,官網商城,線上商店|ECサイト,ネットショップ,通販サイト,オンラインショップ|온라인 쇼핑몰,자사몰,온라인몰|cửa hàng trực tuyến,web bán hàng,shop online
marketplace|電商平台,購物平台|ショッピングモールサイト,ECモール,マーケットプレイス|오픈마켓,마켓플레이스|sàn thương mại điện tử,sàn TMĐT
e-commerce|電子商務,電商|電子商取引,ネット通販,通信販売|전자상거래,이커머스|thương mại điện tử
cart|購物車|買い物かご,カート機能,ショッピングカート|장바구니|giỏ hàng
wish list|願望清單,收藏清單|お気に入り,欲しいものリスト|찜 목록,위시리스트,찜하기|danh sách yêu thích
product page|商品頁,商品頁面|商品ページ|상품 페이지,상세 페이지|trang sản phẩm
product image|商品圖,商品照|商品画像,商品写真|상품 이미지,상품 사진|ảnh sản phẩm
product variant|規格款式,尺寸顏色|カラーサイズ,バリエーション|옵션 상품,사이즈 옵션|phân loại hàng,biến thể sản phẩm
sku|貨號,料號|品番,商品コード,型番|품번,상품 코드,품목 코드|mã hàng,mã sản phẩm
category|商品分類|商品カテゴリ,商品分類|카테고리,상품 분류|ngành hàng,danh mục sản phẩm
shipping address|收貨地址,配送地址|配送先,お届け先,届け先|배송지,배송 주소|địa chỉ giao hàng
delivery date|到貨日,交貨日,送達日|お届け日,配達日|배송일,납품일,도착 예정일|ngày giao hàng
delivery time window|到貨時段,配送時段|配達時間帯,時間指定|배송 시간대,희망 시간|khung giờ giao
shipping cost|運費,免運|送料無料,送料設定,配送料|배송비,택배비,무료배송|phí vận chuyển,phí ship,tiền ship
tracking number|物流單號,貨運單號,追蹤編號|追跡番号,伝票番号,お問い合わせ番号|송장번호,운송장 번호|mã vận đơn
cash on delivery|貨到付款|代金引換,代引き|착불,후불 결제|thanh toán khi nhận hàng,thu hộ
store pickup|超商取貨,門市取貨|店舗受取,店頭受取|매장 픽업,편의점 픽업|nhận tại cửa hàng
pre-order|預購,預購單|予約注文,予約販売|예약 판매,사전 주문|đặt trước hàng,đơn đặt trước
group buying|團購,揪團|共同購入,グループ購入|공동구매,공구 모집|mua chung,gom đơn
order status|訂單狀態|注文状況,注文ステータス|주문 상태|trạng thái đơn hàng,tình trạng đơn
order number|訂單編號,訂單號碼|注文番号|주문번호|mã đơn hàng,số đơn
order history|訂單紀錄,歷史訂單|注文履歴|주문 이력,주문 내역|lịch sử đơn hàng
unpaid order|未付款訂單|未決済注文|미결제 주문|đơn chưa thanh toán
back order|缺貨訂單,欠貨|バックオーダー,入荷待ち|미출고 주문,입고 대기|đơn chờ hàng
out of stock|缺貨,斷貨,售完|品切れ,在庫切れ,売り切れ,欠品|품절,재고 부족,결품|hết hàng,cháy hàng
restock notice|到貨通知,補貨通知|再入荷通知,入荷お知らせ|재입고 알림|thông báo có hàng
flash sale|限時特賣,限時搶購,快閃優惠|タイムセール,フラッシュセール|타임세일,한정 특가,반짝 세일|giảm giá chớp nhoáng,flash sale
sale event|促銷活動,週年慶,檔期|セール企画,特売,バーゲン|할인 행사,기획전,세일 행사|chương trình khuyến mãi,đợt khuyến mãi
promotion code|優惠碼,折扣碼|クーポンコード,割引コード|할인 코드,쿠폰 번호|mã ưu đãi,mã khuyến mãi
bundle|組合商品,套組,組合包|セット商品,まとめ買い|묶음 상품,세트 상품|combo sản phẩm,hàng theo bộ
free gift|滿額贈,買一送一|おまけ,購入特典|증정품,사은 행사,원플러스원|quà tặng kèm,mua một tặng một
limited edition|限量商品,限定款|限定品,限定商品|한정판,한정 수량|hàng giới hạn,phiên bản giới hạn
clearance goods|出清商品,零碼|在庫処分品,訳あり品|재고 정리,떨이 상품|hàng xả kho,hàng thanh lý
product question|商品問答|商品に関する質問|상품 문의|hỏi đáp sản phẩm
live commerce|直播帶貨,直播購物,直播拍賣|ライブコマース|라이브커머스,라방|bán hàng livestream,chốt đơn
affiliate link|分潤連結,推薦連結|アフィリエイト|제휴 링크,제휴 마케팅|tiếp thị liên kết,link giới thiệu
referral code|推薦碼,邀請碼|紹介コード,招待コード|추천인 코드,초대 코드|mã giới thiệu
return label|退貨單,退貨標籤|返品票,返送ラベル|반품 송장,반품 접수|phiếu trả hàng
exchange request|換貨申請|交換依頼|교환 신청|yêu cầu đổi hàng
refund request|退款申請|返金申請,返金依頼|환불 신청,환불 요청|yêu cầu hoàn tiền
cooling-off period|鑑賞期,七天猶豫期|クーリングオフ|청약 철회|thời hạn đổi trả
sales channel|銷售通路,銷售管道|販売チャネル,販路|판매 채널,유통 채널|kênh bán hàng
cross-border order|跨境訂單,海外代購|越境EC,海外注文|해외 직구,역직구|đơn hàng xuyên biên giới,hàng order
storefront|店面,賣場頁面|店頭|점포 앞|mặt tiền cửa hàng
# stock
stock level|庫存量,庫存數量,現有庫存|在庫数,在庫量|재고량,재고 수량|mức tồn kho,số lượng tồn
safety stock|安全庫存|安全在庫|안전재고,적정 재고|tồn kho an toàn,tồn tối thiểu
reorder point|訂購點,補貨點|発注点|재주문점,발주점|điểm đặt hàng lại
dead stock|滯銷品,呆滯品,呆料|滞留在庫,不良在庫,デッドストック|악성 재고,장기 재고|hàng tồn đọng,hàng bán chậm
stock loss|盤損,耗損|棚卸減耗,ロス率|재고 손실,로스율|hao hụt,thất thoát hàng
stock transfer|調撥單,調貨單|在庫移動,店間移動|재고 이동,점간 이동|phiếu chuyển kho,điều chuyển hàng
inbound slip|入庫單,進貨單|入庫伝票,入荷伝票|입고 전표,입고증|phiếu nhập kho
outbound slip|出庫單,領料單|出庫伝票,出荷伝票|출고 전표,출고증|phiếu xuất kho
picking list|揀貨單|ピッキングリスト|피킹 리스트,피킹지|phiếu lấy hàng,phiếu soạn hàng
packing list|裝箱單|梱包明細,パッキングリスト|포장 명세서,패킹 리스트|phiếu đóng gói
storage location|倉庫貨位|ロケーション管理,保管場所|보관 위치,로케이션|vị trí kho,vị trí lưu kho
pallet|棧板|パレット|파렛트,팔레트|pa-lét,pallet hàng
carton|紙箱,外箱|段ボール,ダンボール|골판지 상자,종이 상자|thùng carton,thùng hàng
crate|物流箱,周轉箱|折りコン,通い箱|플라스틱 상자,회수용 박스|sọt hàng,két nhựa
serial number|序號管理,產品序號|シリアル番号,製造番号|시리얼 번호,일련번호|số sê-ri,số seri
minimum order quantity|最低訂購量,起訂量|最小発注数,最低注文数|최소 주문 수량|số lượng đặt tối thiểu
unit of measure|計量單位,計價單位|計量単位|계량 단위,판매 단위|đơn vị tính
shelf life|保存期限,保質期|保存期間,日持ち|보존 기한,보관 기한|thời hạn bảo quản
near-expiry goods|即期品,效期品|期限間近,見切り品|임박 상품,유통기한 임박|hàng cận date,hàng sắp hết hạn
bonded warehouse|保稅倉,保稅倉庫|保税倉庫|보세창고|kho ngoại quan
logistics centre|物流中心,發貨中心|物流センター,配送センター|물류센터,풀필먼트 센터|trung tâm phân phối,kho tổng
# wholesale and purchasing
purchase request|請購單,請購,採購申請|購買依頼,購入申請,購買申請|구매 요청,구매 신청,구매 품의|đề nghị mua hàng,yêu cầu mua hàng,phiếu đề xuất mua
request for quotation|詢價單,詢價|見積依頼,相見積もり,相見積|견적 요청,비교 견적|yêu cầu báo giá,hỏi giá
supplier list|供應商名單,合格廠商名冊|仕入先一覧,取引先名簿|공급업체 목록,협력업체 명단|danh sách nhà cung cấp
supplier evaluation|供應商評鑑,廠商評鑑|仕入先評価,取引先評価|공급업체 평가,협력사 평가|đánh giá nhà cung cấp
supplier contract|供貨合約,採購合約|仕入契約,購買契約,供給契約|납품 계약,공급 계약|hợp đồng cung ứng,hợp đồng mua bán
purchase price|進價,進貨價,採購單價|仕入価格,仕入値,仕入れ値|매입가,매입 단가,구매 단가|giá nhập,giá mua vào
unit price|單價|単価|단가|đơn giá
wholesale price|批發價|卸値,卸価格,卸売価格|도매가,도매 가격|giá sỉ,giá bán buôn
price list|價目表,報價表|価格表,単価表|단가표,가격 목록|bảng báo giá
volume discount|數量折扣,量販價|数量割引,まとめ割|수량 할인,대량 할인|chiết khấu số lượng,chiết khấu thương mại
rebate|銷售獎勵,返利,折讓|リベート,販売奨励金,割戻し|판매 장려금,리베이트|tiền chiết khấu lại,thưởng doanh số
payment terms|付款條件,帳期,月結|支払条件,掛売り,月末締め|결제 조건,지급 조건,월말 정산|điều khoản thanh toán,thời hạn thanh toán
credit limit|信用額度,授信額度|与信枠,与信限度額,与信|여신 한도,신용 한도|hạn mức tín dụng,hạn mức công nợ
delivery deadline|交貨期限,交貨期|納期,納入期限|납기,납기일|thời hạn giao hàng,hạn giao
lead time|前置時間,備貨時間|リードタイム|리드타임,조달 기간|thời gian chờ hàng
goods received note|驗收單,收貨單|検収書,受領書|검수확인서,인수증|biên bản nghiệm thu,biên bản giao nhận
acceptance|驗收|検収作業,受入検査|검수 확인,입고 검수|nghiệm thu hàng
shortage|短缺數量,短少|数量不足,不足品|수량 부족,부족분|thiếu hàng,hàng thiếu
blanket order|長期訂單,開口合約|包括契約,基本取引契約|단가 계약,기본 거래 계약|hợp đồng khung,hợp đồng nguyên tắc
bid document|投標文件,標案文件|入札書類,応札書|입찰 서류,입찰 제안서|hồ sơ dự thầu,hồ sơ mời thầu
tender notice|招標公告|入札公告|입찰 공고|thông báo mời thầu
award|決標,得標|落札結果,落札者決定|낙찰 결과,낙찰자 선정|kết quả trúng thầu,trúng thầu
dealer agreement|經銷合約,代理合約|代理店契約,販売店契約|대리점 계약,총판 계약|hợp đồng đại lý
franchise contract|加盟合約|フランチャイズ契約,加盟契約|가맹 계약,가맹계약서|hợp đồng nhượng quyền
trade show|商展,展售會|見本市,商談会,展示即売会|박람회,전시 상담회|hội chợ,hội chợ thương mại
import licence|進口許可,輸入許可|輸入許可,輸入許可証|수입 허가,수입 면허|giấy phép nhập khẩu
certificate of origin|產地證明|原産地証明書|원산지 증명서|chứng nhận xuất xứ
customs declaration|進口報單,出口報單|輸入申告書,輸出申告書|수입신고서,수출신고필증|tờ khai hải quan
customs duty|關稅|関税|관세|thuế nhập khẩu,thuế quan
letter of credit|信用狀|信用状|신용장|thư tín dụng
country of origin|原產地,產地標示|原産地,産地表示|원산지|xuất xứ hàng hóa,nước xuất xứ
food label|成分標示,食品標示|食品表示,成分表示|성분 표시,식품 표시|nhãn thành phần
product recall|產品召回,商品下架|リコール,自主回収|리콜,제품 회수|thu hồi sản phẩm
counterfeit|仿冒品,假貨|偽物,模倣品,偽造品|위조품,짝퉁|hàng giả,hàng nhái
bill of materials|物料清單,用料表|部品表,構成表|자재명세서,부품표|định mức nguyên vật liệu
distributor price|經銷價,經銷商價格|代理店価格,特約店価格|대리점가,총판가|giá đại lý
margin|毛利,毛利率,利潤|粗利,粗利率,利幅,利益率|판매 마진,마진율,이익률|lợi nhuận gộp,biên lợi nhuận,tiền lời
sales volume|銷售量,銷量|販売数量,販売数|판매량,판매 수량|số lượng bán,sản lượng bán
best seller|熱銷商品,暢銷品|売れ筋,人気商品|베스트셀러,인기 상품|hàng bán chạy
new arrival|新品,新到貨|新商品,新着商品|신상품,신제품|hàng mới về,sản phẩm mới
purchase contract note|買賣契約書|売買契約書|매매계약서|hợp đồng mua bán nhà
eco deposit|押瓶費,容器押金|容器デポジット|공병 보증금,컵 보증금|tiền cược vỏ,tiền vỏ chai
repair slip|維修單,送修單|修理伝票,修理受付票|수리 접수증,수리 전표|phiếu sửa chữa,phiếu nhận máy
after-sales service|售後服務|アフターサービス|애프터서비스,사후 관리|dịch vụ hậu mãi,hậu mãi
gift registry|禮品清單|ギフトリスト|선물 목록|danh sách quà
tax refund|退稅,免稅|免税手続き,税還付|세금 환급,면세점|hoàn thuế,miễn thuế
shop ranking|門市業績排名|店舗別ランキング|매장 순위|xếp hạng cửa hàng
footfall|來客數,人流|来店客数,客数|방문객 수,내점객|lượng khách,lượt khách
average spend|客單價|客単価|객단가|giá trị đơn trung bình
`;
