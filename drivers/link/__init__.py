"""Byte transports with deadlines: serial, TCP, device file and pty."""
