//! Rows 20 to 28 and 35: what comes back whole and is no good answer.
