//! Rows 40 to 42: clocks that go wrong.
