"""Card terminals: one folder per protocol behind the interface of `interface.py`."""
