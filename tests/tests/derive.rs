//! What the derives make of structs: descriptions, tables, values and constructors.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout
)]

// The structs look like those of a service package, where they are public.
#[allow(unreachable_pub, missing_debug_implementations)]
mod derive {
    mod answers;
    mod descriptor;
    mod enums;
    mod hygiene;
    mod requests;
}
