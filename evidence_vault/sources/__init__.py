"""Where evidence comes from: files, links, incidents, photographs of a screen, records without content."""
