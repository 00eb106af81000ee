"""What is on the disk: atomic files, the one-writer lock, encrypted objects and the encrypted index."""
