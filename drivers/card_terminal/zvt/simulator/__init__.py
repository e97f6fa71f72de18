"""A strict ZVT terminal."""
