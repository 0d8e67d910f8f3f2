"""How hard a passphrase is to guess, said in five steps; the words for them are the ui's."""

from enum import IntEnum


class Strength(IntEnum):
    EMPTY = 0
    WEAK = 1
    FAIR = 2
    GOOD = 3
    STRONG = 4


# zxcvbn refuses more than 72 characters, since its matching grows with the square of the length.
# The beginning alone is then judged, which can only make a passphrase look weaker than it is.
_LONGEST_JUDGED = 72

# zxcvbn's logarithm of guesses, at which each step begins. At the vault's second for each guess,
# 10**9 of them keep a hundred machines busy for four months, 10**11 for thirty years.
_STEPS = ((14.0, Strength.STRONG), (11.0, Strength.GOOD), (9.0, Strength.FAIR))

# zxcvbn counts ten guesses for a letter that it cannot explain, which is far too few for Chinese:
# a common character is one of some thousands. Five of them still are no sentence.
_FEWEST_CHARACTERS = 6


def rate(passphrase: str, alias: str = "") -> Strength:
    """The strength of a passphrase for a member of staff called ``alias``; never raises."""
    if not passphrase:
        return Strength.EMPTY
    if len(passphrase) < _FEWEST_CHARACTERS:
        return Strength.WEAK
    from zxcvbn import zxcvbn  # its word lists take a quarter of a second to load  # noqa: PLC0415

    result = zxcvbn(
        passphrase[:_LONGEST_JUDGED],
        user_inputs=[alias] if alias else [],
        max_length=_LONGEST_JUDGED,
    )
    order = float(result["guesses_log10"])
    return next((step for least, step in _STEPS if order >= least), Strength.WEAK)
