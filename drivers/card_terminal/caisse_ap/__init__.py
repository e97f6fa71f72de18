"""Caisse-AP over IP and Concert V3 over a serial line: the same tags on two link layers."""
