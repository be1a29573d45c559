//! Rows 58 to 60: parameters that no request can carry.
