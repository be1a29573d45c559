//! Rows 29 to 34, 36, 38, 39, 43 and 53: failures that are repeated, and those that are not.
