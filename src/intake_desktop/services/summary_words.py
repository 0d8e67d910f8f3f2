"""The words of a summary, in every language; they are the whole of what it can say."""

from collections.abc import Sequence

from intake_desktop.domain.languages import Phrase
from intake_desktop.domain.sharing import SummaryField
from intake_desktop.domain.wanted import Service

LABELS = {
    SummaryField.HERE: Phrase("About this person", "关于本人", "關於本人"),
    SummaryField.LANGUAGE: Phrase("Language", "语言", "語言"),
    SummaryField.SERVICES: Phrase("Help they would like", "想要的帮助", "想要的幫助"),
    SummaryField.MONTHS: Phrase("Months we met", "见面的月份", "見面的月份"),
}

HERE = Phrase("Gets support here.", "在这里得到支持。", "在這裡得到支持。")

SPOKEN = {
    "mandarin": Phrase("Mandarin", "普通话（国语）", "國語（普通話）"),
    "cantonese": Phrase("Cantonese", "粤语（广东话）", "粵語（廣東話）"),
    "english": Phrase("English", "英语", "英語"),
}

SERVICES = {
    Service.HEALTH: Phrase("health care", "医疗服务", "醫療服務"),
    Service.LEGAL: Phrase("legal help", "法律帮助", "法律協助"),
    Service.RIGHTS: Phrase("knowing one’s rights", "了解自己的权利", "了解自己的權利"),
    Service.HOUSING: Phrase("housing", "住处", "住處"),
    Service.PAPERS: Phrase("papers", "证件", "證件"),
    Service.MONEY: Phrase("money help", "经济帮助", "經濟協助"),
    Service.WORK: Phrase("work and training", "工作和培训", "工作和培訓"),
    Service.CHILDREN: Phrase("childcare", "照看孩子", "照顧孩子"),
    Service.LANGUAGE: Phrase("an interpreter", "口译员", "口譯員"),
}


def listed(phrases: Sequence[Phrase]) -> Phrase:
    """Several phrases as one, with the separator of each language."""
    return Phrase(
        ", ".join(phrase.en for phrase in phrases),
        "、".join(phrase.zh_hans for phrase in phrases),
        "、".join(phrase.zh_hant for phrase in phrases),
    )
