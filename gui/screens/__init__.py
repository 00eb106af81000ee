"""One screen a file. Each is given the session, and says by signals where to go next."""
