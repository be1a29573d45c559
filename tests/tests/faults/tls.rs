//! Rows 5 and 6: TLS.
