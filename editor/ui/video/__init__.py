"""The picture of a recording that has one."""
