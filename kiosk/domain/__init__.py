"""Values and rules of the consular desk: pure, no IO, no clock, no Qt."""
