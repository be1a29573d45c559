//! Rows 44 to 47 and 51: keys that are refused, expire, come late or not at all.
