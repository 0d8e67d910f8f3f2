"""A PDF in memory that says nothing about who made it, when, or with what."""

from io import BytesIO

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFInfo, PDFString
from reportlab.pdfgen.canvas import Canvas

from intake_desktop.documents.typefaces import base_face
from intake_desktop.domain.languages import Language

_ADVERTISEMENTS = (
    b" ReportLab Generated PDF document (opensource)",
    b" ReportLab generated PDF document -- digest (opensource)",
)


class _TitleOnly(PDFInfo):
    """The document's information without author, program, or the hour of printing."""

    def format(self, document: object) -> bytes:
        told: bytes = PDFDictionary({"Title": PDFString(self.title)}).format(document)
        return told


class QuietCanvas:
    """Wraps reportlab's canvas: same drawing, neutral file. Equal drawing gives equal bytes."""

    def __init__(self, page: tuple[float, float], title: str, language: Language) -> None:
        self._file = BytesIO()
        self.draw = Canvas(
            self._file,
            pagesize=page,
            invariant=1,
            pageCompression=1,
            # Without it every page opens in Helvetica, which is then listed and not embedded.
            initialFontName=base_face(language).name,  # type: ignore[arg-type]  # the stub errs
            lang=str(language),
        )
        self.draw._doc.info = _TitleOnly()  # type: ignore[attr-defined]
        self.draw.setTitle(title)

    def finish(self) -> bytes:
        """The PDF; nothing may be drawn afterwards."""
        self.draw.save()
        pdf = self._file.getvalue()
        for advertisement in _ADVERTISEMENTS:
            # Blanks of equal length, because the file's index counts bytes.
            pdf = pdf.replace(advertisement, b" " * len(advertisement), 1)
        return pdf
