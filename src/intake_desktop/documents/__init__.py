"""Everything that becomes paper: wording, typefaces, bilingual layout, PDFs that touch no disk."""
