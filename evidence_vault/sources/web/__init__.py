"""Web pages, saved by the browser she already has, which a process without keys drives over a pipe, never a port."""
