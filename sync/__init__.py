"""The encrypted store and the exchange with the central system.

Knows nothing of `kiosk` or `drivers`; see `sync/README.md`.
"""
