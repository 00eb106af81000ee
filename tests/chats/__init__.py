"""Chat exports: made ones, given ones and hostile ones, against every importer."""
