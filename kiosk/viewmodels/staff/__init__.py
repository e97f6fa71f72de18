"""What the stations of the staff share: log-in, lock, and the way to blocking work."""
