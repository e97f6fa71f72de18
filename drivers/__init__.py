"""Device libraries: byte links, card terminals, receipt printers and document readers.

Knows nothing of `kiosk`, `sync` or Qt; see `drivers/README.md`.
"""
