/** Plain nouns for people together, places and things at hand: English | 繁體中文 | 日本語 | 한국어 | Tiếng Việt, synonyms parted by commas; `#` opens a sense. */
export const EVERYDAY_WORLD_THING_ROWS = `
# people together
group|分組,小組,群組|班分け,グループ分け,組分け|그룹|
team|組員|チーム,班員|팀원,팀별,우리 팀|đội,ê-kíp
member|組員名單|構成員|멤버|
person|人士|本人,人物|본인,개인|cá nhân,từng người
people in charge|||책임자|
colleague|同事,同仁|同僚,仲間|동료|đồng nghiệp,anh em
boss|上司||상사|sếp,ông chủ
friend|朋友,熟人|友人,知り合い|친구|người quen
neighbour|左鄰右舍|ご近所||
couple|夫妻,夫婦|夫婦|부부|vợ chồng
child|小朋友|お子さん|아이들,자녀|các bé,con em
adult||成人|어른|người lớn
old people|老人家|お年寄り||ông bà
woman|女性,婦女|女性|여성|phụ nữ
stranger|陌生人|部外者,他人|외부인,타인|người lạ,người ngoài
relative|親戚,親屬,家人|親戚,親族,身内|친척|họ hàng,người thân
helper|幫手,助手|助っ人|도우미,일손|người giúp việc,phụ việc
leader||||trưởng nhóm
deputy|職務代理|代理人,代行者|대리인,직무 대리|người đại diện,người thay thế
organisation|組織,單位機關|組織,団体組織|조직|tổ chức,cơ quan
company|公司|会社,弊社|회사,기업|công ty
department|科室|部署,部門|부서|bộ phận
public|大眾,社會大眾|一般の方,公衆|일반인,대중|công chúng,đại chúng
guest|來客|お客,お客さん||
newcomer|新手|新人,新入り|신입,초보|người mới
regular|老主顧|馴染み,お得意さん||
# places and things
place|地點,場所|場所,置き場||chỗ,nơi chốn
area|區域,範圍,地段|エリア,区域,範囲|구역,지역,범위|khu vực,vùng,khu
district|行政區,里別|地区,町内|동네,지구별|quận,phường xã
village|村落,部落,村莊|村落,集落|마을|làng,thôn,bản làng
city|市區,城市|市内,都市|도시|thành phố
country|國家,國外|国内,海外|국가,해외|quốc gia,nước ngoài
border|邊界,國境|境界,国境|경계,국경|ranh giới,biên giới
corner|角落,專區|コーナー,一角|코너,구석|góc,khu riêng
entrance|入口,大門|入口,玄関|입구,현관|lối vào,cửa ra vào
exit|出口處|出口|출구|lối ra
window|窗戶|窓ガラス|창문|cửa sổ
floor|樓層|フロア,階数|층별,몇 층|lầu,số tầng
wall|牆面,牆壁|壁面,壁紙|벽면,벽지|bức tường
roof|樓頂|屋上||
yard|院子,空地|中庭,空き地|마당,공터|bãi trống
desk|書桌,辦公桌|作業机,事務机|책상|bàn làm việc
chair|椅子,桌椅|椅子,机と椅子||ghế ngồi,bàn ghế
box|箱子,盒子|箱入り|박스|thùng,hộp
bag|袋子|袋入り,かばん|봉지,가방|túi,bịch
bottle|瓶子,罐子|瓶入り,ボトル入り|유리병|chai,lọ
basket|籃子,籮筐||바구니|giỏ,rổ
container for things|容器|容器,入れ物|담는 통,보관 용기|thùng chứa,đồ đựng
cart for carrying|推車,手推車|台車|수레,손수레|xe đẩy
drawer|抽屜,櫃子|戸棚|서랍,수납장|ngăn kéo,tủ
rack|架子,貨架位|||
shelf place|層架|置き棚|보관대|ô kệ
lamp|燈具,照明|照明,電灯|조명,전등|đèn chiếu
battery|||건전지|pin
clock|時鐘,鬧鐘|時計,目覚まし|시계|đồng hồ
scale||はかり,計量器||cái cân,bàn cân
ladder|梯子|はしご,脚立|사다리|cái thang
rope|繩子,繩索|ロープ|밧줄|dây thừng
clothes|衣服,服飾|衣服,着物,服飾|의복,한복|quần áo mặc,trang phục mặc
shoe|鞋子|靴屋,履物|신발|giày,dép
toy|玩具|おもちゃ,玩具|장난감|đồ chơi
umbrella|雨傘|傘立て,雨傘|우산|cây dù,ô dù
jewellery|珠寶,首飾,金飾|宝石,宝飾,貴金属|보석,귀금속|trang sức,vàng bạc
watch|手錶|腕時計|손목시계|đồng hồ đeo tay
valuable|貴重物品|貴重品|귀중품|đồ quý giá
thing|東西,物品|物品,もの置き|물건,물품|đồ vật,đồ đạc,món đồ
old thing|舊物,舊貨|古物,古道具|헌 물건|
rubbish|廢物|不用品,がらくた|잡동사니,폐품|đồ bỏ
water|用水|用水|마실 물|nguồn nước
rain|下雨,雨天|雨天,雨の日|우천,비가 오|trời mưa,mưa
weather|天候|天候||
snow|下雪,積雪|積雪,雪かき|눈이 오|tuyết
fire|起火|火事,火災|화재,불이 나|cháy,hỏa hoạn
flood||||ngập
rice||米の|쌀을|
vegetable||||rau
fruit||フルーツ||
meat|肉品,肉類|お肉,食肉|육류,소고기,돼지고기|thịt
bread|麵包,糕點|パン作り|제과|bánh mì,bánh ngọt
tea|茶飲|お茶|녹차|trà,chè
alcohol|酒類,酒品|お酒|주류|rượu bia,rượu
food|食物,食品|食べ物,食品|먹거리,식품|đồ ăn,thực phẩm
sale day|開店日,營業日|営業日|영업일|ngày bán
trip|出遊,旅行|旅行|여행,나들이|du lịch,chuyến chơi
journey home|回程車,返家|帰り道,帰路|귀갓길|đường về,chiều về
appointment with someone|約會,碰面時間|待ち合わせ,約束の時間|약속 장소,만날 약속|buổi hẹn,giờ hẹn
visit|來訪,到訪|来訪,訪問先|방문지,내방|lượt đến,chuyến thăm
call|電話聯絡,通話|通話,電話連絡|통화,전화 연락|cuộc gọi
present|伴手禮,禮盒|お土産,贈答品|기념품,답례품|quà biếu,quà lưu niệm
help|援助,幫助|お手伝い|도움,원조|sự giúp đỡ
turn|輪到,下一位|次の番,順番が|다음 차례,내 차례|đến lượt,lượt
permission slip|請託單,回條||승낙서|giấy đồng ý
proof|佐證|裏付け||bằng chứng,minh chứng
warning|注意事項,警語|注意書き,注意事項|주의사항|lưu ý,lời cảnh báo
feeling|心情,感受|気持ち,感想|소감|cảm xúc,cảm nhận
interest|興趣,嗜好|趣味,関心|관심사,취미|sở thích
`;
