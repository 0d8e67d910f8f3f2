"""The words of a deletion receipt for what was removed: kinds of things, never how many."""

from collections.abc import Iterable

from intake_desktop.domain.languages import Phrase
from intake_desktop.services.summary_words import listed

_RECORD = Phrase("a whole record", "一份完整的记录", "一份完整的紀錄")
_MEETING = Phrase("one meeting", "一次会谈", "一次會談")
_KINDS = {
    "answers": Phrase("what was said", "说过的话", "說過的話"),
    "meetings": Phrase("meetings", "会谈", "會談"),
    "consents": Phrase("consents", "同意书", "同意書"),
    "releases": Phrase("releases", "分享资料的同意书", "分享資料的同意書"),
}


def removed(kinds: Iterable[str], *, whole_record: bool) -> Phrase:
    """``kinds`` as the vault keeps them; one that is not known is a bug and raises KeyError."""
    what = _RECORD if whole_record else _MEETING
    inside = listed([_KINDS[kind] for kind in kinds if whole_record or kind != "meetings"])
    if not inside.en:
        return what
    return Phrase(
        f"{what.en}: {inside.en}",
        f"{what.zh_hans}：{inside.zh_hans}",
        f"{what.zh_hant}：{inside.zh_hant}",
    )
