"""View-models of the visitor station."""
