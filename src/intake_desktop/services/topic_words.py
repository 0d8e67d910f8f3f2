"""What the topics of a meeting, and the steps they chose, are called on somebody's own papers."""

from collections.abc import Mapping

from intake_desktop.domain.languages import Phrase
from intake_desktop.domain.meetings import Field
from intake_desktop.domain.steps import Standing, Who

# Only of those that share a row of form J with others; a row that tells of one needs no name.
TOPIC_NAMES: Mapping[Field, Phrase] = {
    Field.CONTACT: Phrase("Safe contact", "安全的联系方式", "安全的聯繫方式"),
    Field.HEALTH: Phrase(
        "Health, or what makes it easier here",
        "健康，或在这里需要的方便",
        "健康，或在這裡需要的方便",
    ),
    Field.LEGAL: Phrase("Legal matters", "法律方面", "法律方面"),
    Field.RIGHTS: Phrase(
        "Rights with police, landlords and agencies",
        "面对警察、房东和机构时的权利",
        "面對警察、房東和機構時的權利",
    ),
    Field.HOUSING: Phrase("Housing", "住房", "住房"),
    Field.PAPERS: Phrase("Papers", "证件和文件", "證件和文件"),
    Field.MONEY: Phrase("Money", "钱", "錢"),
    Field.CHILDREN: Phrase("Children", "孩子", "孩子"),
    Field.EMERGENCY: Phrase(
        "Someone to call in an emergency", "紧急时可以联系的人", "緊急時可以聯繫的人"
    ),
    Field.OTHER: Phrase("Something else", "其他", "其他"),
    Field.OWN_NAME: Phrase("Your own word for yourself", "您对自己的说法", "您對自己的說法"),
    Field.OWN_ACCOUNT: Phrase(
        "Your own word for what happened", "您对所发生的事的说法", "您對所發生的事的說法"
    ),
    Field.STRENGTHS: Phrase("Strengths", "长处", "長處"),
}

STEP_TAKERS: Mapping[Who, Phrase] = {
    Who.PERSON: Phrase("you", "您自己", "您自己"),
    Who.STAFF: Phrase("we, as you asked", "由我们来做，如您所愿", "由我們來做，如您所願"),
    Who.BOTH: Phrase("you and we together", "您和我们一起", "您和我們一起"),
}
# One that is open needs no word.
STEP_STANDINGS: Mapping[Standing, Phrase] = {
    Standing.DONE: Phrase("done", "已经做了", "已經做了"),
    Standing.LET_GO: Phrase("no longer wanted", "您不再想做", "您不再想做"),
}
