"""By which words a service that nobody judged yet seems to offer a kind of help."""

import re
from collections.abc import Mapping
from functools import lru_cache

from intake_desktop.domain.wanted import Service as Need

# English from the beginning of a word, Chinese anywhere; both writings, without case.
_WORDS: Mapping[Need, tuple[str, str]] = {
    Need.HEALTH: (
        "health clinic medical medicine doctor nurs dent hospital counsel therap "
        "psych hiv sti pharmac pregnan vaccin treatment",
        "医 醫 健康 诊 診 牙 药 藥 护理 護理 心理 孕",
    ),
    Need.LEGAL: (
        "legal law lawyer attorney court immigra asylum expung vacat represent",
        "法律 律师 律師 法院 移民 庇护 庇護 诉讼 訴訟",
    ),
    Need.RIGHTS: (
        "rights complain discriminat advoca ombud evict tenant wage",
        "权利 權利 投诉 投訴 歧视 歧視 维权 維權 租客",
    ),
    Need.HOUSING: (
        "hous shelter bed room rent apartment homeless motel transitional overnight",
        "住 房 庇护所 庇護所 收容 床位 租",
    ),
    Need.PAPERS: (
        "passport birth visa id identification document licen consul naturaliz",
        "证件 證件 护照 護照 签证 簽證 身份 文件 领事 領事",
    ),
    Need.MONEY: (
        "money cash financ benefit snap food pantr meal debt bank fund assistance tanf",
        "钱 錢 现金 現金 补助 補助 福利 食物 餐 债 債",
    ),
    Need.WORK: (
        "work job employ career train resum apprentic ged",
        "工作 就业 就業 求职 求職 培训 培訓 职业 職業",
    ),
    Need.CHILDREN: (
        "child kid parent famil youth school daycare custody baby infant diaper",
        "孩 儿童 兒童 子女 家庭 育儿 育兒 婴 嬰 学校 學校 托儿 托兒",
    ),
    Need.LANGUAGE: (
        "english esl esol language translat interpret literacy",
        "英语 英語 语言 語言 翻译 翻譯 口译 口譯 识字 識字",
    ),
}
# Longer words would be found by these: a bed is none in "bedside", nor an ID in "idea".
_WHOLE = ("bed", "room", "id", "sti", "hiv", "ged", "esl", "law", "rent")
_WORD = re.compile(r"[a-z]+")
_CHINESE = {need: re.compile("|".join(chinese.split())) for need, (_, chinese) in _WORDS.items()}


def seem_offered(text: str) -> frozenset[Need]:
    """``text`` is what a service says of itself, in lower case. A guess, and told as one."""
    found: set[Need] = set()
    for word in set(_WORD.findall(text)):
        found |= _of_word(word)
    if not text.isascii():
        found |= {need for need, pattern in _CHINESE.items() if pattern.search(text)}
    return frozenset(found)


@lru_cache(maxsize=20_000)
def _of_word(word: str) -> frozenset[Need]:
    """Ten thousand services have a few thousand words between them."""
    return frozenset(need for need, (english, _) in _WORDS.items() if _begins(word, english))


def _begins(word: str, english: str) -> bool:
    return any(
        word in (stem, f"{stem}s") if stem in _WHOLE else word.startswith(stem)
        for stem in english.split()
    )
