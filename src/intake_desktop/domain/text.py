"""Typed text as it can be stored and printed: no half of a character, nothing else changed."""

REPLACEMENT = "\ufffd"


def whole(typed: str) -> str:
    """``typed`` with its surrogates mended: two halves that meet become their character, a half
    without its other becomes U+FFFD, which is seen; everything else stays as it was typed.

    Qt gives such halves where an input method or a paste breaks off in the middle of a character;
    neither UTF-8 nor the vault can hold them.
    """
    if typed.isascii():
        return typed
    return typed.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
