"""Crashes, power cuts, failing disks and garbled files, against real processes and real files."""
