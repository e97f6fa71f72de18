"""A terminal without a link: the agent works it and keys its slip in."""
