//! Rows 55 to 57: pages and waiters.
