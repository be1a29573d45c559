//! Rows 52 and 54: connections of calls that nobody awaits any more, and too many calls at once.
