"""State machines as tables: (state, event) -> (state, effects); pure."""
