"""Locks a PDF with a passphrase, for a file that leaves the vault."""

from io import BytesIO

from pypdf import PdfReader, PdfWriter


def seal(pdf: bytes, passphrase: str) -> bytes:
    """The same pages, readable with the passphrase only: AES with 256 bits, as PDF 2.0 has it.

    reportlab itself knows RC4 and AES with 128 bits only.
    """
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    writer.encrypt(passphrase, algorithm="AES-256")
    sealed = BytesIO()
    writer.write(sealed)
    return sealed.getvalue()
