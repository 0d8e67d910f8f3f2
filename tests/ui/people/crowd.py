"""Lines of a list without a vault: a few that one knows, or a hundred thousand."""

import random
from datetime import timedelta

from intake_desktop.domain.codes import new_record_code
from intake_desktop.services.people import Line, People
from intake_desktop.vault.names import folded, search_key
from services.desk import EVENING, Dice

# By their pinyin: Li Ming, Ouyang Nana, Wang Xiaoming, Xiaoyu.
KNOWN = ("小雨", "王小明", "María José", "", "欧阳 娜娜", "Zed", "李明", "<b>Ann</b>")
_FAMILY, _GIVEN = "王李张刘陈杨黄赵吴周", "小雨明娜丽芳静敏娟霞"


def line(number: int, called: str, dice: Dice) -> Line:
    """Number 0 was met last, and each further one an hour before."""
    code = str(new_record_code(dice))
    search = f"{folded(code)}\n{search_key(called)}"
    return Line(f"{number:032x}", code, called, search, EVENING - timedelta(hours=number))


def people(names: tuple[str, ...] = KNOWN) -> People:
    dice = Dice(3)
    return People(tuple(line(number, name, dice) for number, name in enumerate(names)))


def crowd(count: int) -> People:
    """Every fourth without a name. There are few names, so that making them is quick."""
    chance = random.Random(5)
    names = [
        chance.choice(_FAMILY) + chance.choice(_GIVEN) + chance.choice(_GIVEN) for _ in range(600)
    ]
    names += [f"Name {number}" for number in range(200)]
    keys = {name: search_key(name) for name in names}
    dice, lines = Dice(3), []
    for number in range(count):
        called = "" if number % 4 == 0 else chance.choice(names)
        code = str(new_record_code(dice))
        search = f"{folded(code)}\n{keys.get(called, '')}"
        met = EVENING - timedelta(minutes=number)
        lines.append(Line(f"{number:032x}", code, called, search, met))
    return People(tuple(lines))
