//! Answers in all the shapes in which services deliver them.
//!
//! `shape` holds the structs; the other modules take one subject each.

// The lints let tests panic, but not the functions beside them.
#![allow(clippy::panic, clippy::expect_used, clippy::unwrap_used)]

#[path = "answers/broken.rs"]
mod broken;
#[path = "answers/errors.rs"]
mod errors;
#[path = "answers/events.rs"]
mod events;
#[path = "answers/lenient.rs"]
mod lenient;
#[path = "answers/properties.rs"]
mod properties;
#[path = "answers/samples.rs"]
mod samples;
#[path = "answers/shape.rs"]
mod shape;
#[path = "answers/untyped.rs"]
mod untyped;
#[path = "answers/whole.rs"]
mod whole;
#[path = "answers/written.rs"]
mod written;
