"""Models over frozen values. They fetch through the operations door and never touch the vault themselves."""
