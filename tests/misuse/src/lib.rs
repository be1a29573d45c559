//! Misuse of the derives is a compile error in plain words. See `tests/ui.rs` and the cases in `ui/`.
