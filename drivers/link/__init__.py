"""Byte transports with deadlines: serial, TCP and pty."""
