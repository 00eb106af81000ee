"""Chat exports in the vault: keep the files, read the chats, look at messages, cut excerpts."""
