"""Bar code and document readers on a serial line."""
