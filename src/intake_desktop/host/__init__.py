"""What the operating system does for us, or could leak: processes, folders, files, printers."""
