"""Numbers that only the word beside them makes an identity number: "passport", 护照, "SSN".

The nearest word before a number decides: in "passport, phone 401 555 0143" that is the phone.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from intake_desktop.redaction.id_shapes import is_day

# A name of a paper, with "number", "No." or 号码 after it or without.
_PAPERS = (
    r"s\.?s\.?n\.?|social(?: security)?(?: card)?|itin|tax(?:payer)? id|seguro social"
    r"|alien(?: registration)?|(?-i:A)(?=[ \-]?(?:num|no\b|no\.|#))[ \-]?|uscis|green card"
    r"|pass?ports?(?: card| book)?|pasaporte"
    r"|(?:national |state |photo |personal )?id(?: card| document)?"
    r"|identity (?:card|document)|identification|c.dula|curp|dni|cpf|dpi|nie|aadhaar"
    r"|driver.?s?.? licen[cs]e|driving licen[cs]e|licencia(?: de conducir)?|licen[cs]e"
    r"|dl(?= ?(?:no|[#:0-9]))|visa(?= ?(?:num|no\b|no\.|#|foil))(?: foil)?|i-?94|sevis"
    r"|admission(?= num)|社安|社会安全|社會安全|工卡|税号|稅號|护照|護照|签证(?=号)|簽證(?=號)"
    r"|入境(?=号|號)|外国人登记|外國人登記|绿卡|綠卡|身[份分][证證]|证件|證件|居[留住][证證]"
    r"|通行[证證]|台胞[证證]|回[乡鄉][证證]|[驾駕](?:照|[驶駛](?:[执執]照|[证證]))"
)
# Other things that have numbers.
_OTHERS = (
    r"(?:tele)?phone|tel|cell|mobile|fax|call|text|whats ?app|we ?chat|wx|line|telegram|signal|qq"
    r"|(?:user|apple|zoom|meeting|room|order|event|case|record|form|court|docket|patient|account"
    r"|caller|member|insurance|policy) ?id|(?:credit |debit |bank )?card|insurance|policy|member"
    r"|account|case|docket|order|ticket|tracking|invoice|receipt|room|apt|zip|flight"
    r"|licen[cs]e plate|plate|born|birth|fees?|paid|costs?|price|rent|owes?|charge[sd]?"
    r"|电话|電話|手机|手機|传真|傳真|微信|拨打|撥打|银行卡|銀行卡|信用卡|卡号|卡號|账号|帳號|账户|帳戶"
    r"|案号|案號|订单|訂單|快递|快遞|单号|單號|邮编|郵編|车牌|車牌|房号|房號|航班|代号|代號|会员|會員"
    r"|生日|出生|押金|费用?|費用?|工资|工資|房租"
)
_NUMBER = r"(?:[ ]?(?:numbers?|num\b\.?|no\b\.?|nr\b\.?|#|id\b)|[ ]?[号號][码碼]?)?"
WORD = re.compile(
    rf"(?<![a-z])(?:(?P<other>{_OTHERS})|(?P<paper>{_PAPERS})){_NUMBER}(?![a-z])",
    re.IGNORECASE | re.ASCII,
)

# Up to three letters and six digits or more, perhaps in groups, letters among them.
_RUN = r"[0-9](?:[A-Za-z]{0,3}[0-9]){0,17}(?:[A-Za-z](?![A-Za-z]))?"
TOKEN = re.compile(
    r"(?<![A-Za-z0-9@_+$])(?<![0-9][.\-])(?:[A-Za-z]{1,3}-?)?"
    rf"{_RUN}(?:[ .\-]{_RUN}){{0,6}}(?![0-9@])",
    re.ASCII,
)
_FEWEST, _MOST = 6, 18

_GLUE_BEFORE = re.compile(r"[^0-9.!?！？;；\n]{0,24}|[ :：#]{0,4}\n[ \n]{0,4}")
_GLUE_AFTER = re.compile(
    r"[ ]?[(（\[]? ?"
    r"|[ ,，]{0,2}(?:is|was|=|是|为|為)"
    r"(?: ?(?:my|her|his|their|your|the|a|我|他|她|您|你)的?){0,2} ?"
)
_LONGEST_GLUE = 24

# As people write a day, years from one to another, a telephone, a postcode.
_NOT_AN_ID = re.compile(
    r"(?:19|20)[0-9]{2}[. \-]{1,2}[0-9]{1,2}[. \-]{1,2}[0-9]{1,2}"
    r"|[0-9]{1,2}[. \-]{1,2}[0-9]{1,2}[. \-]{1,2}(?:19|20)?[0-9]{2}"
    r"|(?:19|20)[0-9]{2} ?-{1,2} ?(?:19|20)[0-9]{2}"
    r"|1?[ .\-]?[2-9][0-9]{2}[ .\-]?[2-9][0-9]{2}[ .\-]?[0-9]{4}"
    r"|1[3-9][0-9][ \-]?[0-9]{4}[ \-]?[0-9]{4}"
    r"|0[0-9]{1,3}[ \-][0-9]{3,4}[ \-]?[0-9]{3,4}"
    r"|[0-9]{3}[.\-][0-9]{4}"
    r"|[0-9]{5}-[0-9]{4}"
)
_MONEY_AFTER = re.compile(
    r" ?(?:元|块|塊|万|萬|千|年|月|%|dollars?|usd|rmb|yuan|cny|people|人)", re.IGNORECASE
)
_MONEY_BEFORE = re.compile(r"[$€£¥￥] ?$")


@dataclass(frozen=True)
class _Said:
    """A word about numbers, from ``start`` to ``end``; ``paper`` if it names one of identity."""

    start: int
    end: int
    paper: bool


def named_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Where numbers stand that a word names. ``text`` is folded; the work grows with its length."""
    said = [
        _Said(found.start(), found.end(), found["paper"] is not None)
        for found in WORD.finditer(text)
    ]
    if not any(word.paper for word in said):
        return
    ends, starts = [word.end for word in said], [word.start for word in said]
    # A word may be joined to its number, as in "ID12345678", and "I-94" has one of its own.
    others = WORD.sub(_blanked, text)
    for found in TOKEN.finditer(others):
        start, end = found.span()
        if not _may_be_one(text, start, end):
            continue
        place = bisect_right(ends, start) - 1
        if place >= 0 and _belongs(text[said[place].end : start], _GLUE_BEFORE):
            if said[place].paper:
                yield start, end
            continue  # the nearest word names it, whatever comes after
        place = bisect_right(starts, end - 1)
        if (
            place < len(said)
            and said[place].paper
            and _belongs(text[end : said[place].start], _GLUE_AFTER)
        ):
            yield start, end


def _blanked(word: re.Match[str]) -> str:
    return "\n" * len(word[0])


def _belongs(between: str, glue: re.Pattern[str]) -> bool:
    return len(between) <= _LONGEST_GLUE and glue.fullmatch(between) is not None


def _may_be_one(text: str, start: int, end: int) -> bool:
    token = text[start:end]
    symbols = sum(character.isalnum() for character in token)
    digits = "".join(character for character in token if character.isdigit())
    if len(digits) < _FEWEST or symbols > _MOST or _NOT_AN_ID.fullmatch(token):
        return False
    if len(digits) == symbols == 8 and is_day(digits):
        return False
    before = text[max(0, start - 2) : start]
    return not (_MONEY_AFTER.match(text, end) or _MONEY_BEFORE.search(before))
