"""Runs the flows against drivers, store and exchange; owns the worker threads. No Qt."""
