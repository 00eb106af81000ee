"""Pictures of the screen: grabbed, framed and handed on in memory. Nothing in here knows of a vault."""
