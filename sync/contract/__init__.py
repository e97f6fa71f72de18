"""The wire contract, shared by devices, the post server and the central system."""
