"""Simulated devices: sans-IO machines, run over a pty or TCP, driven by a control socket."""
