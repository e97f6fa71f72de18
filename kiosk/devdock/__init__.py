"""Development only: plays hardware and people. Packaging leaves this folder out."""
