/** Forms an editor would look up first, by language: text, country, kind. Adjectives and people are both 'demonym'. */
export const SPOT_CHECKS: Readonly<Record<string, string>> = {
  en: `United States US name/U.S. US abbreviation/USA US abbreviation/America US name/Americans US demonym/Britain GB name/Britons GB demonym
    UK GB abbreviation/Burma MM former-name/Myanmar MM name/Swaziland SZ former-name/Eswatini SZ name/Holland NL former-name/Dutch NL demonym
    Dutchwoman NL demonym/Ivory Coast CI name/Côte d'Ivoire CI name/East Timor TL name/Türkiye TR name/Turkey TR name/Turks TR demonym
    Czech Republic CZ name/Czechs CZ demonym/DPRK KP abbreviation/DRC CD abbreviation/DR Congo CD name/UAE AE abbreviation/Emiratis AE demonym
    Filipina PH demonym/Philippine PH demonym/Spaniards ES demonym/Swiss CH demonym/Ghanaians GH demonym/Nigeriens NE demonym/Poles PL demonym
    Democratic Republic of the Congo CD name/Russian Federation RU long-name/Federal Republic of Germany DE long-name
    People's Republic of China CN long-name/Republic of China TW long-name/Holy See VA name/Palestine PS name/Kosovars XK demonym
    St. Kitts and Nevis KN name/Réunion RE name/Kremlin RU seat/Downing Street GB seat/Moscow RU capital/Kyiv UA capital/Kiev UA capital`,
  de: `Deutschland DE name/Deutschlands DE name/Frankreichs FR name/Schweiz CH name/schweizerischen CH demonym/Österreicherinnen AT demonym
    Türkei TR name/türkischen TR demonym/Türkin TR demonym/Vereinigten Staaten US name/US-amerikanische US demonym/Großbritanniens GB name
    Briten GB demonym/Russlands RU name/russische RU demonym/Russin RU demonym/Französin FR demonym/Franzosen FR demonym/Iran IR name/Irans IR name
    Niederlanden NL name/Weißrussland BY name/Belarus BY name/Tschechischen Republik CZ name/Elfenbeinküste CI name/Kongos CD name
    Demokratischen Republik Kongo CD name/Slowakei SK name/Pole PL demonym/Polens PL name/Israelis IL demonym/Ukrainerinnen UA demonym
    Russischen Föderation RU long-name/Volksrepublik China CN long-name/Moskaus RU capital/Kreml RU seat/Birma MM former-name/VAE AE abbreviation`,
  es: `España ES name/españolas ES demonym/Estados Unidos US name/EE.UU. US name/EE. UU. US abbreviation/estadounidenses US demonym/Alemania DE name
    alemanas DE demonym/Francia FR name/francesa FR demonym/Reino Unido GB name/británicos GB demonym/Países Bajos NL name/neerlandés NL demonym
    holandesas NL demonym/Rusia RU name/rusas RU demonym/Japón JP name/japonesas JP demonym/iraníes IR demonym/belgas BE demonym
    Arabia Saudita SA name/Arabia Saudí SA name/saudíes SA demonym/Costa de Marfil CI name/marfileños CI demonym/Bielorrusia BY name
    República Checa CZ name/México MX name/mexicanas MX demonym/Brasil BR name/brasileñas BR demonym/Corea del Norte KP name/norcoreanos KP demonym
    Vaticano VA name/Moscú RU capital/Pekín CN capital/Birmania MM name/Catar QA name/Qatar QA name/Moncloa ES seat`,
  pt: `Brasil BR name/brasileiras BR demonym/Estados Unidos US name/EUA US abbreviation/norte-americanos US demonym/Alemanha DE name/alemãs DE demonym
    alemães DE demonym/Portugal PT name/portuguesas PT demonym/Reino Unido GB name/britânica GB demonym/Holanda NL former-name/Países Baixos NL name
    Polônia PL name/Polónia PL name/polonês PL demonym/polacas PL demonym/Irã IR name/Irão IR name/iranianos IR demonym/Vietnã VN name/Vietname VN name
    Rússia RU name/russas RU demonym/Cingapura SG name/Singapura SG name/Israel IL name/israelenses IL demonym/israelitas IL demonym
    Moçambique MZ name/moçambicanos MZ demonym/Guiné-Bissau GW name/espanhóis ES demonym/afegãos AF demonym/letões LV demonym/Quênia KE name
    República Tcheca CZ name/Moscou RU capital/Moscovo RU capital/Planalto BR seat/Coreia do Norte KP name`,
  fr: `France FR name/Français FR demonym/françaises FR demonym/États-Unis US name/Etats-Unis US name/Américaines US demonym/Allemagne DE name
    allemande DE demonym/Royaume-Uni GB name/Grande-Bretagne GB name/Britanniques GB demonym/Pays-Bas NL name/néerlandaise NL demonym/Russie RU name
    russes RU demonym/Turquie TR name/turque TR demonym/Grecque GR demonym/Biélorussie BY name/Côte d'Ivoire CI name/Ivoiriennes CI demonym
    République tchèque CZ name/tchèque CZ demonym/Birmanie MM name/Coréens KP demonym/Sud-Coréenne KR demonym/Corée du Nord KP name
    République démocratique du Congo CD name/RDC CD abbreviation/Centrafrique CF name/Israéliens IL demonym/Lettonne LV demonym/Moscou RU capital
    Élysée FR seat/Vatican VA name/Suissesse CH demonym`,
  it: `Italia IT name/italiane IT demonym/Stati Uniti US name/statunitensi US demonym/Germania DE name/tedesche DE demonym/tedeschi DE demonym
    Regno Unito GB name/britannici GB demonym/Paesi Bassi NL name/olandesi NL demonym/Russia RU name/russe RU demonym/Turchia TR name/turchi TR demonym
    Grecia GR name/greci GR demonym/greche GR demonym/Svizzera CH name/svizzere CH demonym/Belgio BE name/belghe BE demonym/Austria AT name
    austriaci AT demonym/Polonia PL name/polacche PL demonym/Birmania MM name/Costa d'Avorio CI name/Cina CN name/cinesi CN demonym
    Corea del Sud KR name/sudcoreani KR demonym/malgasce MG demonym/Mosca RU capital/Pechino CN capital/Palazzo Chigi IT seat`,
  nl: `Nederland NL name/Nederlandse NL demonym/Nederlanders NL demonym/Verenigde Staten US name/VS US abbreviation/Amerikaanse US demonym
    Amerikanen US demonym/Duitsland DE name/Duitse DE demonym/Duitsers DE demonym/Groot-Brittannië GB name/Britten GB demonym/Frankrijk FR name
    Fransen FR demonym/Rusland RU name/Russische RU demonym/Russen RU demonym/Wit-Rusland BY name/Ivoorkust CI name/Chinezen CN demonym
    Chinese CN demonym/Turkije TR name/Turken TR demonym/Zwitserse CH demonym/Oekraïne UA name/Oekraïners UA demonym/Noord-Korea KP name
    Noord-Koreaanse KP demonym/Israëlische IL demonym/Saoedische SA demonym/Moskou RU capital/Den Haag NL seat/Spanjaarden ES demonym`,
  pl: `Polska PL name/Polsce PL name/Polskę PL name/Polacy PL demonym/polskiego PL demonym/Rosji RU name/Rosją RU name/rosyjskich RU demonym
    Rosjanie RU demonym/Rosjan RU demonym/Rosjanką RU demonym/Ukrainie UA name/Ukraińców UA demonym/Ukrainkami UA demonym/Niemczech DE name
    Niemiec DE name/Niemców DE demonym/niemieccy DE demonym/Włoszech IT name/Włosi IT demonym/Węgrzech HU name/Węgrzy HU demonym
    Stanów Zjednoczonych US name/Stanach Zjednoczonych US name/Amerykanie US demonym/Wielkiej Brytanii GB name/Brytyjczykami GB demonym
    Czechach CZ name/Nigru NE name/Izraelem IL name/Białorusią BY name/Korei Północnej KP name/Egipcie EG name/Malcie MT name/Grecy GR demonym
    Turcy TR demonym/Kanadzie CA name/Kijowie UA capital/Moskwą RU capital/Kremla RU seat/Bośni BA name`,
  tr: `Türkiye TR name/Türkler TR demonym/Türklerin TR demonym/Amerika Birleşik Devletleri US name/ABD US abbreviation/Amerikalılar US demonym
    Amerikalının US demonym/Rusya RU name/Rus RU demonym/Ruslar RU demonym/Rusların RU demonym/Almanya DE name/Almanlar DE demonym/İngiltere GB name
    Birleşik Krallık GB name/Fransa FR name/Fransızlar FR demonym/Yunanistan GR name/Yunanlılar GR demonym/Çinliler CN demonym/Hollanda NL name
    Ukrayna UA name/Ukraynalılar UA demonym/Suriyeli SY demonym/Iraklılar IQ demonym/İsrailliler IL demonym/Mısır EG name/Kuzey Kore KP name
    Beyaz Rusya BY name/Moskova RU capital/Şam SY capital/Beyaz Saray US seat`,
  uk: `Україна UA name/України UA name/Україні UA name/Україною UA name/українців UA demonym/українського UA demonym/українками UA demonym/Росії RU name
    Росією RU name/росіян RU demonym/росіянами RU demonym/російської RU demonym/США US abbreviation/Сполучених Штатів US name/американці US demonym
    Німеччині DE name/німців DE demonym/німецька DE demonym/Польщі PL name/поляків PL demonym/Великої Британії GB name/британцями GB demonym
    Китаєм CN name/китайцями CN demonym/Білоруссю BY name/Туреччиною TR name/турки TR demonym/Ізраїлю IL name/Єгипті EG name/Ірану IR name
    Іраку IQ name/Сирією SY name/Південної Кореї KR name/Києвом UA capital/Москви RU capital/Кремля RU seat/Америці US name`,
  ru: `Россия RU name/России RU name/Россией RU name/россиян RU demonym/россияне RU demonym/российского RU demonym/Российской Федерации RU long-name
    США US abbreviation/Соединённых Штатов US name/американцев US demonym/Украине UA name/украинцами UA demonym/украинской UA demonym/Германии DE name
    немцев DE demonym/немецкими DE demonym/Китаем CN name/китайцы CN demonym/китаянок CN demonym/Франции FR name/французов FR demonym/Египте EG name
    Израиля IL name/израильтян IL demonym/Белоруссии BY name/Беларуси BY name/Турцией TR name/турки TR demonym/турчанка TR demonym/Нидерландов NL name
    Северной Кореи KP name/Южному Судану SS name/Боснии и Герцеговины BA name/Великобритании GB name/британцами GB demonym/грузинам GE demonym
    Грузии GE name/болгары BG demonym/полек PL demonym/Москвы RU capital/Кремлём RU seat/Филиппин PH name`,
  ar: `روسيا RU name/روسي RU demonym/روسية RU demonym/الروسي RU demonym/الروسية RU demonym/الروس RU demonym/روس RU demonym/مصر EG name
    المصرية EG demonym/المصريين EG demonym/الولايات المتحدة US name/أمريكا US name/أميركا US name/الأميركية US demonym/الأمريكيين US demonym
    فرنسا FR name/الفرنسيون FR demonym/ألمانيا DE name/الألمان DE demonym/تركيا TR name/الأتراك TR demonym/الصين CN name/صينية CN demonym
    بريطانيا GB name/البريطاني GB demonym/السعودية SA name/سعوديون SA demonym/سوريا SY name/سورية SY name/لبنان LB name/اللبنانيين LB demonym
    فلسطين PS name/الفلسطينيين PS demonym/كوريا الشمالية KP name/موسكو RU capital/الكرملين RU seat/جمهورية الكونغو الديمقراطية CD name`,
  zh: `中国 CN name/中國 CN name/中国人 CN demonym/美国 US name/美國 US name/美国人 US demonym/俄罗斯 RU name/俄羅斯 RU name/俄国 RU name
    英国 GB name/英國 GB name/法国 FR name/德國 DE name/日本 JP name/日本人 JP demonym/韩国 KR name/南韓 KR name/朝鲜 KP name/北韓 KP name
    乌克兰 UA name/烏克蘭 UA name/台湾 TW name/臺灣 TW name/沙特 SA name/沙烏地阿拉伯 SA name/意大利 IT name/義大利 IT name/澳洲 AU name
    新西兰 NZ name/紐西蘭 NZ name/印尼 ID name/刚果民主共和国 CD name/中华人民共和国 CN long-name/莫斯科 RU capital/北京 CN capital/白宫 US seat
    克里姆林宫 RU seat/巴勒斯坦 PS name`,
  ja: `日本 JP name/日本人 JP demonym/アメリカ US name/米国 US name/アメリカ人 US demonym/アメリカ合衆国 US name/イギリス GB name/英国 GB name
    ロシア RU name/ロシア人 RU demonym/中国 CN name/中国人 CN demonym/韓国 KR name/北朝鮮 KP name/ドイツ DE name/フランス FR name/ウクライナ UA name
    ウクライナ人 UA demonym/インド IN name/オーストラリア AU name/豪州 AU name/オランダ NL name/スイス CH name/トルコ TR name/ベトナム VN name
    コンゴ民主共和国 CD name/コートジボワール CI name/ミャンマー MM name/ビルマ MM name/サウジアラビア SA name/モスクワ RU capital/クレムリン RU seat
    ホワイトハウス US seat/パレスチナ PS name`,
};
