/** Things of energy, water, waste, construction, mining and the environment: English | 繁體中文 | 日本語 | 한국어 | Tiếng Việt, synonyms parted by commas; `#` opens a field. */
export const INDUSTRY_WORKS_THING_ROWS = `
# energy
electricity bill|電費,電費帳單|電気料金,電気代|전기요금,전기세|tiền điện,hóa đơn điện
electricity tariff|電價,時間電價,電價方案|電力料金,電気料金メニュー|전기요금제,계시별 요금|biểu giá điện,giá điện
electricity contract|用電契約,契約容量|電力契約,契約電力,電気の契約|전기 사용 계약,계약 전력|hợp đồng mua điện,hợp đồng cung cấp điện
electricity supply|電力供應|電力供給,送電設備|전력 공급,송전 설비|cung cấp điện,cấp điện
peak load|尖峰負載,尖峰用電|ピーク電力,最大需要電力,デマンド値|최대 전력,피크 전력|phụ tải đỉnh,giờ cao điểm điện
power meter|電錶,電力計|電力計,電力量計|전력량계,전력 계량기|đồng hồ điện,công tơ điện
power outage|停電通知,跳電|停電情報,計画停電|정전 안내,계획 정전|cắt điện,lịch cắt điện,mất điện đột xuất
power line|電線,輸電線,電纜|電線,送電線|송전선|dây điện,đường dây điện,cáp điện
utility pole|電線桿|電柱|전봇대|cột điện,trụ điện
substation|變電所,變電站|変電所,受変電設備|변전소,수변전 설비|trạm biến áp
transformer|變壓器|変圧器|변압기|máy biến áp,biến thế
power plant|發電廠,電廠|発電所,火力発電所|발전소|nhà máy điện,nhà máy phát điện
solar plant|太陽能電廠,光電案場,太陽光電|太陽光発電所,メガソーラー|태양광 발전소|trang trại điện mặt trời,nhà máy điện mặt trời
wind turbine|風機,風力發電|風車,風力発電|풍력 발전,풍력 발전기|tua bin gió,điện gió
hydropower|水力發電|水力発電|수력 발전|thủy điện
battery storage|儲能,儲能系統|蓄電池,蓄電システム|에너지 저장 장치|pin lưu trữ,hệ thống lưu trữ điện
green power|綠電,再生能源,綠電憑證|再生可能エネルギー,再エネ,グリーン電力|재생에너지,신재생에너지,녹색 전력|năng lượng tái tạo,điện sạch
feed-in|躉購,售電,餘電|売電収入,余剰電力|전력 판매,잉여 전력|bán điện lên lưới,điện dư
demand response|需量反應,抑低用電|デマンドレスポンス,節電要請|수요 반응,부하 감축|điều chỉnh phụ tải,giảm tải điện
energy saving|節能,省電|省エネ,節電|에너지 절감,절전 관리|tiết kiệm điện,tiết kiệm năng lượng
energy consumption|能耗,能源用量|エネルギー消費,エネルギー使用量|에너지 소비,에너지 사용량|tiêu thụ năng lượng,điện năng tiêu thụ
charging session|充電紀錄,充電時段|充電履歴,充電セッション|충전 이력|phiên sạc,lịch sử sạc
charging fee|充電費,充電費率|充電料金|충전 요금,충전비|phí sạc,tiền sạc
gas meter|瓦斯表,天然氣表|ガスメーター|가스 계량기,가스 검침|đồng hồ gas
gas cylinder|瓦斯桶,瓦斯鋼瓶|ガスボンベ,プロパンガス|가스통,가스 용기|bình gas,bình ga
gas pipeline|瓦斯管線,天然氣管|ガス管,ガス導管|가스관,가스 배관|đường ống gas,đường ống khí
petrol station|加油站|ガソリンスタンド,給油所|주유소|trạm xăng,cây xăng
oil tank|油槽,儲油槽|石油タンク,オイルタンク|유류 탱크,저유조|bồn dầu,bể xăng dầu
heating oil|煤油,燃料油|灯油,重油|보일러 등유|dầu hỏa,dầu FO
district heating|區域供熱|地域冷暖房,地域熱供給|지역난방|sưởi tập trung
# water
water bill|水費,水費單|水道料金,水道代|수도요금,상하수도 요금|tiền nước,hóa đơn nước
water meter|水錶|量水器,水道検針|수도 계량기|đồng hồ đo nước
water connection|申請接水,新裝用水|給水装置,給水申込|급수 신청,급수 공사|lắp đặt nước,đấu nối nước
water network|水管網,管網|配水管網,水道管網|상수관망,배수관망|mạng lưới cấp nước,mạng đường ống
pipe|自來水管,地下管線|配管,水道管|배관,수도관|đường ống,ống nước
water consumption|用水量,耗水量|水使用量,使用水量|물 사용량,용수 사용량|lượng nước tiêu thụ,lượng nước sử dụng
water cut|停水公告,減壓供水|断水情報,給水制限|단수 안내,급수 제한|cắt nước
water truck|水車,送水車|給水車,散水車|급수차,살수차|xe bồn nước,xe chở nước
water treatment plant|淨水場,自來水廠|浄水場|정수장|nhà máy nước,trạm xử lý nước
sewage treatment plant|污水處理廠,汙水處理廠|下水処理場,排水処理施設|하수처리장,폐수처리장|trạm xử lý nước thải,nhà máy xử lý nước thải
drainage|排水,排水溝,雨水下水道|排水溝,排水路,雨水管|배수로,배수구|cống thoát nước,thoát nước
septic tank|化糞池,抽水肥|浄化槽,汲み取り|정화조|bể phốt,hầm cầu,hút hầm cầu
reservoir|水庫,蓄水池|貯水池|저수지|hồ chứa,hồ chứa nước
groundwater|地下水,地下水位|地下水|지하수|nước ngầm
water sample|水樣,水質檢驗|水質検査,採水|수질 검사|mẫu nước,kiểm tra nước
drinking water|飲用水,飲水機|飲料水,飲み水|음용수|nước sạch
flood|淹水,水災,洪水|洪水,浸水,冠水|홍수,침수|lũ lụt,ngập lụt
flood gate|水門,閘門控制|水門,排水ポンプ場|갑문,수문 제어|cống ngăn triều,cửa cống
# waste
waste collection|清運,垃圾清運,收垃圾|ごみ収集,廃棄物収集,ごみ回収|폐기물 수거,쓰레기 수거,수거 일정|thu gom rác,gom rác,đổ rác
bulky waste|大型垃圾,大型廢棄物|粗大ごみ,粗大ゴミ|대형 폐기물|rác cồng kềnh,đồ cồng kềnh
industrial waste|事業廢棄物|産業廃棄物,産廃|산업 폐기물,사업장 폐기물|chất thải công nghiệp,rác công nghiệp
waste manifest|遞送聯單,廢棄物聯單|産廃マニフェスト,廃棄物管理票|폐기물 인계서|chứng từ chất thải
waste treatment|廢棄物處理,焚化|廃棄物処理,焼却処理|폐기물 처리|xử lý rác,xử lý chất thải
incinerator|焚化爐,焚化廠|焼却炉,焼却場,清掃工場|소각장,소각로|lò đốt rác,nhà máy đốt rác
landfill|掩埋場|埋立地,最終処分場|매립지,매립장|bãi rác,bãi chôn lấp
rubbish bin|垃圾桶,子母車|ごみ箱,ゴミ箱,ごみ集積所|쓰레기통,수거함|thùng rác
waste sorting|垃圾分類|ごみ分別,分別収集|분리수거,분리배출|phân loại rác
recyclables|回收物,資源物|資源ごみ,古紙,リサイクル品|재활용품|ve chai,đồng nát,vật liệu tái chế
recycling station|回收站,回收場|リサイクルセンター,資源回収所|재활용 센터,재활용 선별장|trạm tái chế,điểm thu gom
kitchen waste compost|堆肥,廚餘堆肥|堆肥,生ごみ|퇴비|phân hữu cơ,rác hữu cơ
used cooking oil|廢食用油|廃食油,廃油|폐식용유,폐유|dầu ăn thải,dầu thải
e-waste|廢家電,電子廢棄物|廃家電,電子廃棄物,小型家電|폐가전,전자 폐기물|rác điện tử
sludge|污泥|汚泥|슬러지,하수 슬러지|bùn thải
illegal dumping|亂倒垃圾,非法棄置|不法投棄|불법 투기,무단 투기|đổ rác trộm,đổ trộm
# construction
construction project|房屋建案,營建專案,工程案|建設プロジェクト,工事案件,建築工事|건설 프로젝트,건설 공사,건축 공사|dự án xây dựng
construction schedule|工程進度,施工進度,工期|工程表管理,工事日程,工期|공사 일정,공정 관리|tiến độ thi công,tiến độ công trình
daily site report|施工日誌,工地日報|工事日報,施工日報,現場日報|공사 일보,현장 일보|nhật ký công trình,báo cáo công trường
construction contract|工程合約|工事請負|공사 계약|hợp đồng thi công,hợp đồng xây dựng
progress billing|工程請款,估驗|出来高請求|기성금,기성 청구|thanh toán theo đợt,nghiệm thu thanh toán
bill of quantities|工程數量表|数量表,積算書,工事内訳書|물량 내역서,공사 내역서|bảng khối lượng,dự toán công trình
change order|追加工程,變更追加|追加工事,変更工事|추가 공사,변경 공사|phát sinh công trình,phát sinh khối lượng
acceptance inspection|竣工驗收|竣工検査,引渡検査|준공 검사,검수 완료|nghiệm thu công trình
punch list|缺失改善單,待改善清單|是正リスト,手直しリスト|하자 목록,보완 사항|danh sách lỗi cần sửa,tồn tại cần khắc phục
defect repair|保固修繕,瑕疵修補|瑕疵補修,不具合補修,アフター工事|하자 보수|sửa lỗi công trình,bảo hành công trình
site photo|施工照片,工地照片|工事写真,現場写真,施工写真|현장 사진,공사 사진|ảnh công trường,ảnh hiện trường
site entry|工地進出|入場者管理,現場入場|현장 출입,출입 관리|ra vào công trường
safety meeting|工具箱會議,勤前教育|朝礼,危険予知,KY活動|안전 조회,작업 전 회의|họp an toàn,họp đầu ca
building material|建材|建材,建築資材|건축 자재,건자재|vật liệu xây dựng
concrete|混凝土,預拌混凝土|コンクリート,生コン|콘크리트,레미콘|bê tông,bê tông tươi
cement|水泥|セメント|시멘트|xi măng
rebar|鋼筋|鉄筋|철근|cốt thép,thép xây dựng
brick|磚塊,磁磚||벽돌|gạch xây,gạch ốp lát
excavator|挖土機,怪手,推土機|油圧ショベル,ショベルカー,ブルドーザー|굴삭기,굴착기,포클레인|máy xúc,máy đào,xe ủi
machine hire|機具租賃,重機租賃|建機レンタル,重機レンタル|장비 임대,중기 임대|thuê máy công trình,cho thuê máy
foundation work|地基,基礎工程|基礎工事,杭工事|기초 공사,토목 공사|đổ móng,ép cọc
electrical work|水電工程,配電工程|電気工事,設備工事|전기 공사,설비 공사|thi công điện nước,điện nước
roof|屋頂,屋瓦|屋根,瓦屋根|지붕,옥상|mái nhà,mái tôn
exterior wall|外牆,外牆拉皮|外壁,外壁塗装|외벽|tường ngoài
building plan|建築圖,建築設計|建築図面,建築設計|건축 도면,건축 설계|bản vẽ xây dựng,thiết kế công trình
building model|建築資訊模型|BIMモデル|건축 정보 모델,BIM 모델|mô hình BIM
occupancy permit||検査済証,使用許可証|준공 승인|giấy phép hoàn công
road works|道路工程,路面施工|道路工事,舗装工事|도로 공사,포장 공사|sửa đường,thi công đường
excavation permit|挖掘許可,路證|掘削許可|굴착 허가|giấy phép đào đường
site survey||現場調査,現調|현장 실사,현장 답사|khảo sát thực địa
earthwork|土方,棄土|土工事,残土|잔토|đào đất,đất thải
subcontract|分包商,工程發包|下請け,下請契約|하도급,하청|thầu phụ,giao thầu
# mining
quarry|採石場,砂石場|採石場,砕石場|채석장|mỏ đá
ore|礦石,礦產|鉱石,鉱物|광석,광물 자원|quặng,khoáng sản
coal|煤炭,煤礦|石炭|석탄|than đá,mỏ than
sand and gravel|砂石,級配|砂利,砕石,骨材|골재,모래,자갈|cát đá,cát sỏi
drilling|鑽探,鑽孔|ボーリング調査|시추,천공|khoan thăm dò,khoan giếng
blasting|爆破,炸藥|発破,爆薬|발파,화약|nổ mìn
oil well|油井,油田|油井,油田||giếng dầu,mỏ dầu
mining right|採礦權,礦權|鉱業権,採掘権|광업권,채굴권|quyền khai thác,giấy phép khai thác
haulage trip|運砂車次,土車趟次|ダンプ運行,ダンプカー|덤프트럭,덤프 운행|xe ben,chuyến xe ben
mine gas|坑內瓦斯,坑道|坑内ガス,坑道|갱도,갱내 가스|khí mỏ,hầm lò
ground movement|地層滑動,邊坡監測,地滑|地すべり,斜面監視,地盤変位|지반 침하,사면 붕괴,지반 변위|sạt lở,sụt lún
# environment and weather
weather|天氣,氣象|天気,気象|날씨|thời tiết
weather forecast|天氣預報,氣象預報|天気予報,気象予報|일기예보,기상 예보|dự báo thời tiết
weather station|氣象站|気象観測所,気象計|기상 관측소|trạm thời tiết,trạm khí tượng
rainfall|雨量,降雨量|降水量,雨量|강수량,강우량|lượng mưa
typhoon|颱風|台風|태풍|bão
earthquake|地震|地震|지진|động đất
landslide|土石流,山崩|土砂災害,土砂崩れ|산사태,토사 유출|sạt lở đất
wind speed|風速,風向|風速,風向|풍속,풍향|tốc độ gió,hướng gió
emission|排放量,排放申報|排出量,排ガス|배출량,배기가스|khí thải,lượng phát thải
carbon footprint|碳足跡,碳盤查|カーボンフットプリント,温室効果ガス,CO2排出|탄소 발자국,온실가스,탄소 중립|dấu chân carbon,khí nhà kính
carbon credit|碳權,碳交易|カーボンクレジット,排出権|탄소 배출권,배출권|tín chỉ carbon
esg report|永續報告書,ESG報告|サステナビリティ報告,ESG報告|지속가능경영 보고서,ESG 보고서|báo cáo phát triển bền vững
environmental permit|環保許可,排放許可|環境許可,排出許可|환경 인허가,배출 허가|giấy phép môi trường,giấy phép xả thải
environmental monitoring|環境監測|環境測定,環境モニタリング|환경 측정,환경 모니터링|quan trắc môi trường,giám sát môi trường
environmental assessment|環境影響評估,環評|環境アセスメント,環境影響評価|환경영향평가|đánh giá tác động môi trường
wastewater|廢水,放流水|排水処理,工場排水,廃水|폐수,방류수|nước thải công nghiệp,xả thải
dust|粉塵,揚塵|粉じん|분진,미세먼지|bụi mịn,bụi bẩn
odour|惡臭,異味|悪臭,臭気|악취|mùi hôi
pollution|污染,汙染|汚染,公害|오염|ô nhiễm
radiation|輻射|放射線量|방사능,방사선량|phóng xạ,bức xạ
nature reserve|保護區,國家公園|保護区,国立公園|보호구역,국립공원|khu bảo tồn,vườn quốc gia
endangered species|保育類,瀕危物種|絶滅危惧種,希少種|멸종위기종,보호종|loài nguy cấp,động vật quý hiếm
animal sighting|目擊紀錄,物種觀察|目撃情報,生き物観察|목격 정보,생물 관찰|ghi nhận loài
biodiversity survey|生態調查|生物調査,生態調査|생태 조사|điều tra đa dạng sinh học
`;
