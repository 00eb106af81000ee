"""Stories by the keyboard alone, on real vaults: offscreen, and on a real X server (test_real_stories)."""
