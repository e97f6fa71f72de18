"""Repositories: one module per aggregate, each method one or a few statements inside the caller's transaction."""
