"""The steps of the export assistant, one file each. A step says whether it is ready and what was chosen in it."""
