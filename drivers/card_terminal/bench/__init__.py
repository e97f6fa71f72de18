"""The bench tool's commands, one module each; `python -m drivers.card_terminal` puts them together."""
