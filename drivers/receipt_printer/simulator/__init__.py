"""A virtual ESC/POS printer: decodes what it receives, keeps the status protocol, writes each slip as a PNG."""
