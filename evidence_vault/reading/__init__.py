"""What untrusted bytes say, always read in a confined child process."""
