//! Rows 1 to 4 and 7 to 11: connections that cannot be had, and those that break.
