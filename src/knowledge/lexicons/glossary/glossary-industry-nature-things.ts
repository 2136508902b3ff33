/** Things of farming, fishing and forestry: English | 繁體中文 | 日本語 | 한국어 | Tiếng Việt, synonyms parted by commas; `#` opens a field. */
export const INDUSTRY_NATURE_THING_ROWS = `
# crops
farm plot|地塊,田區編號,農地地號|圃場,ほ場,畑の区画|포장 구획|lô đất trồng,lô vườn
planting plan|種植計畫,栽種計畫|作付計画,作付け計画,栽培計画|재배 계획,작부 계획|kế hoạch gieo trồng,kế hoạch trồng
crop season|產季|収穫期|수확기,재배 작기|mùa vụ,vụ mùa
field operation|農事作業,田間作業|農作業,圃場作業|농작업,영농 작업|công việc đồng áng,chăm sóc vườn
harvest record|採收紀錄,收成紀錄|収穫記録,収量記録|수확 기록,수확 일지|ghi chép thu hoạch
spraying record|噴藥紀錄,農藥使用紀錄|防除記録,農薬散布記録,農薬使用履歴|농약 살포 기록,농약 사용 기록|nhật ký phun thuốc,ghi chép phun thuốc
pesticide residue|農藥殘留,農殘|残留農薬|잔류 농약|dư lượng thuốc,tồn dư thuốc
withdrawal period|停藥期,安全採收期|休薬期間,収穫前日数|휴약 기간,안전 사용 기준|thời gian cách ly
soil test|土壤檢測,土壤檢驗|土壌診断,土壌分析|토양 검정,토양 분석|xét nghiệm đất,phân tích đất
soil moisture|土壤濕度,土壤水分|土壌水分|토양 수분|độ ẩm đất
seed|種子,種籽|種子,種もみ|씨앗,볍씨|giống cây,hạt giống lúa
nursery tray|育苗盤,秧苗|苗床|육묘,못자리|khay ươm,mạ non
rice|稻米,稻穀,白米|稲作,米穀,お米|벼농사|lúa,thóc,gạo
vegetable|蔬菜,青菜|野菜|채소,야채|rau củ
fruit|水果|果物,青果|과일|trái cây,hoa quả
mushroom|菇類,香菇|きのこ栽培,椎茸|버섯|nấm
tea leaf|茶葉,茶菁|茶葉,荒茶|찻잎|chè búp
coffee cherry|咖啡果,咖啡園|コーヒー農園|커피 농장|cà phê quả,vườn cà phê
flower crop|花卉栽培,切花|花き栽培|절화|trồng hoa,hoa cắt cành
hay|牧草,乾草|牧草,干し草,サイレージ|조사료|cỏ khô,cỏ chăn nuôi
irrigation schedule|灌溉排程,輪灌|灌水予定,灌水スケジュール|관수 일정,관개 일정|lịch tưới
irrigation zone|灌區,灌溉分區|灌水区画,かん水エリア|관수 구역,급수 구역|khu tưới,vùng tưới
irrigation water|灌溉水,農業用水|農業用水,用水路|농업용수,농수로|nước tưới,kênh mương
greenhouse control|溫室環控,溫室控制|ハウス環境制御,ハウス管理|하우스 제어,온실 환경|điều khiển nhà kính,điều khiển nhà màng
plant factory|植物工廠,水耕|植物工場,水耕栽培|식물공장,수경 재배|thủy canh,nhà máy rau
tractor|曳引機,農機,插秧機|トラクター,農機,田植え機,コンバイン|트랙터,농기계,콤바인|máy cày,máy gặt,nông cụ
farm machinery sharing|農機共享,代耕|農機シェア,作業受託|농기계 임대,농작업 대행|thuê máy nông nghiệp,dịch vụ cày thuê
produce grade|等級規格,果品分級|等級規格,規格選果,選果|등급 규격|loại hàng,phân cỡ trái
packing house|集貨場,包裝場,選果場|選果場,集出荷場,集荷場|집하장,선별장,산지유통센터|cơ sở đóng gói,nhà đóng gói,vựa
produce market|果菜市場,產地拍賣|青果市場,卸売市場,農産物市場|농산물 시장,공판장,도매시장|chợ nông sản
market price|市場行情,產地價格|相場,市況|경매 시세|giá thị trường,giá cả thị trường
direct sale to consumers|產地直銷,產直,小農直售|産直,農産物直売|직거래,로컬푸드,산지 직송|bán nông sản trực tiếp,bán tại vườn
farm certification|產銷履歷,有機認證,有機驗證|有機認証,有機JAS,GAP認証|유기농 인증,친환경 인증,농산물이력|chứng nhận VietGAP,chứng nhận hữu cơ,VietGAP
organic produce|有機農產品,有機蔬果|有機農産物,オーガニック|유기농,친환경 농산물|nông sản hữu cơ,rau sạch
producer group|產銷班|出荷組合,生産組合,生産部会|작목반,영농조합|tổ hợp tác,tổ sản xuất nông nghiệp
contract farming|契作,契約栽培|契約栽培|계약 재배|hợp đồng bao tiêu,bao tiêu
crop insurance|農業保險,作物保險|農業共済,収入保険|농작물 재해보험|bảo hiểm nông nghiệp,bảo hiểm cây trồng
crop damage|農損,作物災損|農作物被害,食害|농작물 피해,작물 피해|thiệt hại mùa màng,mất mùa
farm subsidy|農業補助,休耕補助|農業補助金,直接支払|농업 보조금,직불금|hỗ trợ nông nghiệp
farm labour|農忙人力,採收人力,農工|農作業員,収穫アルバイト|농촌 인력,농번기 일손|nhân công thu hoạch,công hái
grain silo|穀倉,筒倉|穀物倉庫,穀物サイロ|사일로,곡물 창고,곡물 사일로|kho thóc
rice mill|碾米廠,碾米|精米所,精米|정미소|nhà máy xay xát,xay xát
drying|曬穀|穀物乾燥|곡물 건조,벼 건조|sấy lúa,phơi sấy
allotment garden|市民農園,社區菜園|市民農園,家庭菜園,貸し農園|주말농장,텃밭|vườn rau cộng đồng
# livestock
herd|牛群,豬群,畜群|牛群,飼養頭数|사육 두수|đàn bò,đàn heo,đàn lợn,tổng đàn
cattle|牛隻,乳牛,肉牛|乳牛,肉牛|한우,젖소|con bò,bò sữa,trâu bò
pig|豬隻,養豬|養豚,豚舎|양돈,돼지|heo,con lợn,trại heo,trại lợn
chicken|雞隻,養雞,雞舍|養鶏,鶏舎|양계,닭고기|trại gà,nuôi gà,gà đẻ
duck|鴨隻,養鴨|アヒル,合鴨|오리 농장,오리 사육|vịt,đàn vịt
goat|羊隻,養羊|ヤギ,羊飼い|염소|con dê,đàn dê,cừu
milk yield|產乳量,集乳|乳量,集乳,生乳|산유량,원유 생산,집유장|sản lượng sữa,thu mua sữa
insemination|配種,人工授精|種付け,人工授精|인공 수정,수정 기록|phối giống nhân tạo,thụ tinh nhân tạo
calving|仔牛|分娩予定,子牛|송아지,분만 예정|đẻ con,bê con
barn|畜舍,牛舍,豬舍|畜舎,牛舎|축사,돈사|chuồng trại,chuồng nuôi
manure|糞肥,畜糞,禽畜糞|家畜ふん尿,ふん尿,厩肥|분뇨,가축 분뇨|phân chuồng,phân thải chăn nuôi
feeding plan|餵飼計畫,飼料配方|給餌計画,飼料設計|급이 계획,사료 배합|khẩu phần ăn,kế hoạch cho ăn
animal disease|口蹄疫,禽流感,非洲豬瘟|鳥インフルエンザ,口蹄疫,家畜伝染病|구제역,조류독감,아프리카돼지열병|dịch bệnh gia súc,cúm gia cầm,dịch tả heo
livestock movement permit|畜禽移動證明|家畜移動証明|이동 승인서,가축 이동 증명|giấy kiểm dịch vận chuyển
meat inspection|屠體檢查,肉品檢查|食肉検査,と畜検査|식육 검사,도축 검사|kiểm soát giết mổ
slaughterhouse|屠宰場,肉品市場|と畜場,食肉センター|도축장|lò mổ,cơ sở giết mổ
beekeeping|養蜂,蜂蜜|養蜂,蜂蜜,はちみつ|양봉,벌꿀|nuôi ong,mật ong
# sea
fishing boat|漁筏,漁撈船|釣り船,漁船登録|고깃배,어선 등록|tàu cá,ghe cá,ghe đánh cá
fishing trip|出海,出港作業|出漁,操業|조업 일정,출어 신고|chuyến biển,ra khơi
catch report|漁獲申報,漁獲回報|漁獲報告,水揚げ報告,操業日誌|어획 보고,조업 일지|nhật ký khai thác,báo cáo sản lượng đánh bắt
fishing quota|漁獲配額,捕撈配額|漁獲枠,漁獲割当|어획 할당량,총허용어획량|hạn ngạch khai thác
fishing ground|漁場,漁區|漁場,漁区|조업 구역,조업 어장|ngư trường
closed season|禁漁期,休漁期|禁漁期,禁漁|금어기|mùa cấm đánh bắt
landing|卸魚,漁獲上岸|荷揚げ|양륙|bốc cá,cá về bến
fish market|魚市場,漁市|魚市場,魚河岸|수산시장,위판장,어시장|chợ cá,cảng cá
fishermen's association|漁會|漁協,漁業協同組合|수산업협동조합,어촌계|nghiệp đoàn nghề cá,hội nghề cá
fish cage|箱網,網箱|生け簀,養殖いかだ|가두리,양식 그물|lồng bè,bè cá,lồng cá
fry|魚苗,蝦苗|稚魚,種苗放流|치어,종묘|cá giống,tôm giống,tôm post
shrimp|蝦子,養蝦|エビ養殖,車エビ|새우,새우 양식|tôm,tôm thẻ
shellfish|牡蠣,蚵仔,文蛤|牡蠣,貝類,ホタテ|굴 양식,패류,패류 양식|nghêu,hàu
seaweed|海藻,海帶|海藻,海苔|미역,해조류|rong biển
dissolved oxygen|溶氧,溶氧量|溶存酸素|용존 산소|oxy hòa tan
water temperature|水溫|水温,海水温|수온|nhiệt độ nước
ice supply|製冰,冰塊|製氷,氷の供給|제빙,얼음 공급|nước đá,hầm đá
fish mortality|魚隻死亡,暴斃,死亡率|へい死,斃死率|폐사,폐사율|cá chết,tôm chết,tỷ lệ chết
# forest
forest stand|林班,造林地|林班,人工林,山林区画|임반,조림지|lô rừng,rừng trồng
logging permit|伐木許可,採伐許可|伐採届,伐採許可|벌채 허가|giấy phép khai thác gỗ
log|原木,木料|原木,丸太|원목,통나무|gỗ tròn,gỗ nguyên liệu
sawmill|鋸木廠,製材廠|製材所,製材|제재소|xưởng cưa,xưởng xẻ
reforestation|造林,植樹|植林,造林|식재 사업,조림 사업,나무 심기 사업|trồng rừng,phủ xanh
forest fire|森林火災,森林大火|山火事,森林火災,林野火災|산불 감시,산불 신고|cháy rừng
tree inventory|樹木普查,樹籍,樹木清冊|樹木台帳,毎木調査|수목 대장,수목 조사|kiểm kê cây,hồ sơ cây xanh
tree pruning|修樹,樹木修剪|剪定,枝打ち|가지치기,나무 가지치기|cắt tỉa cây,tỉa cành
hunting|狩獵,獵捕|狩猟,有害鳥獣,鳥獣被害|수렵,유해 조수,유해야생동물|săn bắt,săn bắn
trap|陷阱,捕獸籠|箱わな,くくりわな|포획틀,올무|bẫy thú
mountain trail|步道,登山步道,林道|登山道,遊歩道,林道|등산로,탐방로|đường mòn,đường rừng
forest patrol record|巡山紀錄,巡護|森林巡視|산림 순찰,산림 감시|tuần rừng,tuần tra rừng
bamboo|竹林,竹子|竹林,竹材|대나무|tre nứa,cây tre
resin|松脂,天然橡膠|松脂,天然ゴム|천연고무|mủ cao su,nhựa thông
`;
