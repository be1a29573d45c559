//! Answers in all the shapes in which services deliver them.
//!
//! `shape` holds the structs, written out as the derive would; the modules take one subject each.

#[path = "answers/lenient.rs"]
mod lenient;
#[path = "answers/shape.rs"]
mod shape;
