"""Paper: what a slip says, and how it is laid out and drawn."""
