"""Letters that are common: they tell short texts apart whose bytes can be of several languages."""

HANZI = frozenset(
    "的个一有数是它时不在元最经神中层轮字点样多行用为重训练后这之第到没藏隐权率和出网每代确络"
    "分输起大别请价更少平开次或加好差小了学都步答本只图得同里以从两回下准来度对上文就看已十要"
    "入所子倍线会相值件可正测比始能把运识种结么置于量试那们百你选片什也动成四保与束处前各全画"
    "课过变均单其位书部设验择证方三误像几按案二些自半去存而取放习失读移快使先标计类还另例错作"
    "增新减但据打现章再五定降低向项格目写地手列批需完改条如约走留直任近停给示接何初做表交记必"
    "说无己进由明面间显高除随整集千怎法码因太化内边他器等长通空色则性名传函工程预远应关慢知合"
    "离常式止似见超题算容果达机心带盘发许制该原才着反转找笔东西够圆宽至问形当共提组路张人右生"
    "深投较指界升九复序意板号限助底额非否精坏气支查秒若认切害想青乌浅缩稍硬浊响沉闷脆清晰糊凹"
    "陷坦滑软粘甜苦酸咸辣蕉企鹅尾橙桃梨葡萄猫狗积房男女龄岁月日城市北京海广州省区县口姓老师班"
    "级绩语英物理历史政治科总优良冷热温湿压风雨雪晴阴云天花草树叶根实瓜泽声纹脐感密糖苹香车船"
    "飞牌型油耗功马力公收资职业教育婚姻状况健康病血患者诊断客户产品销售钱万亿双红黄蓝绿白黑灰"
    "银金铁木石水火土南左真假负甲乙丙丁胜败买卖股期编国家美德址电话身体兴趣爱活校院系专年贷款"
    "信属毛鱼鸟虫牛羊鸡鸭猪米麦酒茶食药店员段早午晚星季春夏秋冬"
)
"""Simplified characters of everyday, of measures, and of what stands in tables."""
HANGUL = frozenset(
    "가각간갈감강개객거건검것게격견결경계고곡공과관광교구국군권귀규그극근금급기길김까나난날남"
    "낮내너널넓네년념노녹논놀농높누느는능늘다단달담당대더덕데도독동두둔드득든들등디따때또라락"
    "란람랑래량러럭럼레려력련렬령례로록론료루류륜률르른를름리린림립마만말망매머먹면명모목몸무"
    "묵문물미민밀바박반발방배백번벌범법벽변별병보복본봉부북분불비빈빨쁘쁨사산살삼상색생서석선"
    "설성세소속손송수순술숨스습승시식신실심십싸쓰씨아안알암압앞애액야약양어억언얼업없에여역연"
    "열염영예오온올와완왕외요용우운울움원월위유육율은을음응의이익인일임입있자작잔잡장재저적전"
    "절점정제조족존종좋좌주준중즉증지직진질집짜차참창채책처천철첫청체초촌총최추축출충취측치친"
    "침카코크큰클키타탈태택터토통투트특티파판패퍼편평포표품풍프피필하학한할함합항해행향허험현"
    "형혜호혼홍화확환활황회획후훈휴흥희히힘"
)
"""Syllables of everyday and of what stands in tables."""
_LEAST, _SURE = 0.34, 0.6
"""Shares of the letters that must be common: where Korean is less likely, and where it is not
Korean that is the other way of reading them."""


_KANA = 0.1
"""Share of the letters of Japanese that are kana at least."""


def is_japanese(sample: bytes) -> bool:
    """Whether these bytes are Japanese in Shift-JIS: there kana come out, and few of the narrow
    ones, which any other bytes may give.
    """
    letters = _letters(sample, "cp932")
    kana = sum("ぁ" <= letter <= "ー" for letter in letters)
    narrow = sum("｡" <= letter <= "ﾟ" for letter in letters)
    return kana > narrow and kana >= _KANA * len(letters)


def is_simplified(sample: bytes, taken_for: str | None) -> bool:
    """Whether these bytes, ``taken_for`` another encoding or for none, are Chinese in gb18030."""
    share = _common(sample, "gb2312", HANZI)
    if taken_for in ("cp949", "johab"):
        return share >= _LEAST and share > _common(sample, "cp949", HANGUL)
    return taken_for in ("big5", None) and share >= _SURE


def _common(sample: bytes, encoding: str, common: frozenset[str]) -> float:
    """The share of its different letters that are common; 0 where it is not in that encoding."""
    letters = _letters(sample, encoding)
    return len(letters & common) / len(letters) if letters else 0.0


def _letters(sample: bytes, encoding: str) -> set[str]:
    """Its different letters but plain ones; none where it is not in that encoding."""
    try:
        return {letter for letter in sample.decode(encoding) if not letter.isascii()}
    except UnicodeDecodeError:
        return set()
