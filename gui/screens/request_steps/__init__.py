"""The steps of the assistant for requests."""
