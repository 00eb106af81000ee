"""Chat exports, parsed in the confined child. Pure: bytes in through a source, bounded records out."""
