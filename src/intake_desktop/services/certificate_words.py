"""The words of a deletion receipt for what was removed: kinds of things, never how many."""

from collections.abc import Iterable

from intake_desktop.domain.languages import Phrase
from intake_desktop.services.summary_words import listed

_RECORD = Phrase("a whole record", "一份完整的记录", "一份完整的紀錄")
_MEETING = Phrase("one meeting", "一次会谈", "一次會談")
_ANSWERS = Phrase("what was said to some questions", "对某些问题说过的话", "對某些問題說過的話")
_KINDS = {
    "answers": Phrase("what was said", "说过的话", "說過的話"),
    "meetings": Phrase("meetings", "会谈", "會談"),
    "consents": Phrase("consents", "同意书", "同意書"),
    "releases": Phrase("releases", "分享资料的同意书", "分享資料的同意書"),
}


def removed(what_: str, kinds: Iterable[str]) -> Phrase:
    """``what_`` is "record", "meeting" or "answers"; ``kinds`` as the vault keeps them. One that is
    not known is a bug and raises KeyError."""
    if what_ == "answers":
        return _ANSWERS
    is_record = what_ == "record"
    what = _RECORD if is_record else _MEETING
    inside = listed([_KINDS[kind] for kind in kinds if is_record or kind != "meetings"])
    if not inside.en:
        return what
    return Phrase(
        f"{what.en}: {inside.en}",
        f"{what.zh_hans}：{inside.zh_hans}",
        f"{what.zh_hant}：{inside.zh_hant}",
    )
