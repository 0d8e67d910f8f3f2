"""Whether a release names exactly one recipient, and none that form D may never name.

No pattern knows every name, so each rule refuses rather than guesses, and quotation marks are the
way out for a name that itself looks like two. For law enforcement there is none.
"""

import re
from unicodedata import category, combining, normalize

from intake_desktop.domain.errors import (
    NamesEverybody,
    NamesLawEnforcement,
    NamesTwo,
    SaysTooLittle,
    TooLong,
)
from intake_desktop.domain.meetings import LONGEST_LINE


def check_recipient(name: str) -> None:
    """One recipient, by name, and no law enforcement. Raises SaysTooLittle, TooLong,
    NamesEverybody, NamesLawEnforcement or NamesTwo; a name that itself holds "and" is written in
    quotation marks."""
    if _is_law_enforcement(_somebody(name)):
        raise NamesLawEnforcement(name)
    check_one(name)


def check_one(name: str) -> None:
    """One recipient, by name, whoever that is. Raises as above."""
    plain = _somebody(name)
    quoted = _QUOTED.findall(plain)
    unquoted = _QUOTED.sub(" ", plain)
    if _EVERYBODY.search(plain) or _ANY.search(unquoted):
        raise NamesEverybody(name)
    if len(quoted) > 1 or _TWO.search(_ONE.sub(" ", unquoted)) or _two_listed(unquoted):
        raise NamesTwo(name)


def _somebody(name: str) -> str:
    if len(name) > LONGEST_LINE:  # also keeps the patterns below quick
        raise TooLong("recipient", LONGEST_LINE)
    plain = _visible(name).strip()
    if not any(character.isalnum() for character in plain):
        raise SaysTooLittle("recipient")
    return plain


def _visible(typed: str) -> str:
    """Without full-width forms, and without what nobody sees: zero-width and direction marks."""
    plain = normalize("NFKC", typed)
    return "".join(character for character in plain if category(character) not in ("Cf", "Cs"))


# --- one, and somebody -------------------------------------------------------

_QUOTED = re.compile(r"[“”„\"][^“”„\"]*[“”„\"]|「[^」]*」|『[^』]*』|《[^》]*》")

# What holds a mark or a character of ``_TWO`` and is still one name: 协和医院, 和平诊所, 参与.
_ONE = re.compile(
    r"\b(hiv/aids|aids/hiv|24/7|c/o)\b"
    r"|[协協仁祥永泰颐頤]和|和[谐諧睦美乐樂善气氣风風]|和平(?!安)|共和[国國]"
    r"|[参參]与|參與|与众|與眾|[普埃]及|及[时時]|或许|或許",
    re.IGNORECASE,
)
_TWO = re.compile(
    r"\b(and|or|as well as|along with|together with)\b|[&;、/\n\r\u2028\u2029]|\s\+|\+(?=\w)"
    r"|和|及|与|與|或|跟|还有|還有|连同|連同",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"(\b(clinic|hospital|house|shelter|cent(er|re)|agency|school|church|university|college"
    r"|foundation|society|coalition|alliance|project|program|services?|aid)"
    r"|诊所|診所|医院|醫院|中心|之家|机构|機構|协会|協會|学校|學校|教会|教會|基金会|基金會)$",
    re.IGNORECASE,
)


_PERSON = re.compile(
    r"^(dr|mr|mrs|ms|miss)\b|(律师|律師|医生|醫生|先生|女士|小姐|老师|老師)$", re.IGNORECASE
)


def _two_listed(name: str) -> bool:
    """Commas also stand inside one address, so it takes two places or two people."""
    parts = [part.strip() for part in name.split(",")]
    return any(sum(bool(kind.search(part)) for part in parts) > 1 for kind in (_PLACE, _PERSON))


_EVERYBODY = re.compile(
    r"\bany and all\b|\bwhom(so)?ever\b|\bwho(so)?ever\b|\bwhom it may concern\b"
    r"|\b(any|all|every|other|various|several|multiple|both|relevant|appropriate)"
    r" (other |of |the |such ){0,3}(agenc|provider|organi[sz]ation|institution|service|shelter"
    r"|hospital|clinic|part(y|ies)\b|staff\b)"
    r"|任何|所有(?!限)|一切|全部|[有相]关[部机单]|[有相]關[部機單]|各[个個部机機单單方]|其他[机機部单單]"
    r"|(?<!平)等(?=[机機单單部地]|$)",
    re.IGNORECASE,
)
# In quotation marks these can be part of a name: “All Saints Clinic”.
_ANY = re.compile(r"\b(any ?(one|body)?|all|every ?(one|body)?)\b", re.IGNORECASE)


# --- never on form D ---------------------------------------------------------

# Reporting is a person's own choice, on form E. E4 says who is meant.
_LAW = re.compile(
    r"\b(polic(e|ia|eman|emen|ewoman|ewomen|ing)|cops?|sheriffs?|sherr?if+s?|(state )?troopers?"
    r"|constables?|detectives?|law enforcement|(border|highway|state) ?patrol|vice squad"
    r"|fbi|federal bureau of investigation|hsi|cbp|uscis|eoir|nypd|lapd|bpd|ppd|risp|interpol"
    r"|homeland security|customs and border|(us|united states|federal|deputy) marshals?"
    r"|prosecut(or|ors|ion|ing)|district attorneys?|attorney generals?|attorneys general"
    r"|(us|united states|states) attorneys?|(da|ag)s? office|task ?forces?|grand jury"
    r"|magistrates?|department of justice|justice department"
    r"|(citizenship and|us|federal|united states) immigration"
    r"|immigration (and (customs|naturalization)|enforcement|customs|officers?|officials?|agents?"
    r"|office|courts?|judges?|police|authorit\w+|department|bureau|control|detention"
    r"|review))\b"
    r"|^(the )?(immigration|ice|judges?)$|\bice (agents?|officers?|office|field office)\b"
    r"|(superior|district|family|supreme|municipal|circuit|traffic|probate|housing|drug|federal"
    r"|county|city|state|criminal|juvenile|appeals?) courts?\b|\bcourt ?houses?\b",
    re.IGNORECASE,
)
# As small words these are ice, a first name, and so on.
_LAW_CAPITALS = re.compile(r"\b(ICE|DEA|ATF|ERO|DOJ|INS)\b|\w PD$")
_COURT = re.compile(r"\bcourts?\b", re.IGNORECASE)
# Somebody's address or family name is no court.
_NO_COURT = re.compile(
    r"\bcourt (street|st|square|sq|avenue|ave|road|rd|place|pl|lane|terrace|apartments?)\b"
    r"|\b(dr|mr|ms|mrs|miss) court\b|\b\d+[a-z]? (\w+ ){1,2}court\b",
    re.IGNORECASE,
)
_LAW_CHINESE = re.compile(
    "警|(?<!办)(?<!辦)公安|派出所|执法|執法|检察|檢察|检控|檢控|检方|檢方|法院(?![路街])|法庭|法官"
    "|移民(局|署|官|执|執|法庭|法院|和海关|及海關|與海關|与海关)|(?<!上)海[关關]|国土安全|國土安全"
    "|联邦调查|聯邦調查|调查局|調查局|边境巡|邊境巡|边防|邊防|司法部|国安局|國安局"
    "|(?<!社会)(?<!社會)工作小?[组組]|[专專]案小?[组組]|特遣|打拐|扫黄|掃黃"
)


def _is_law_enforcement(plain: str) -> bool:
    if _LAW_CHINESE.search("".join(plain.split())):
        return True
    bare = "".join(c for c in normalize("NFD", plain) if not combining(c))
    # U.S. Marshals, I.C.E., Sheriff’s, Task-Force, customs & border: one spelling for each.
    spelt = re.sub(r"[.'’‘]", "", bare).replace("&", " and ")
    words = " ".join(re.sub(r"[^\w]+", " ", spelt).split())
    return bool(
        _LAW.search(words)
        or _LAW_CAPITALS.search(words)
        or _COURT.search(_NO_COURT.sub(" ", words))
    )
