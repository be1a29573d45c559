//! From the model to text. `rustfmt` sees to the layout afterwards; what it never touches (attributes with paths in
//! them) is written as it should stay.

mod attribute;
mod item;
mod module;
mod operation;

pub use module::{endpoints, errors, types, version};
pub use operation::{Refinement, operation};

/// The first line of every file that may be written again. A file without it is somebody's work, and is kept.
pub const HEADER: &str = "// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.";

/// Lines of documentation, with the marker before them.
fn docs(out: &mut String, marker: &str, indent: &str, lines: &[String]) {
    for line in lines {
        out.push_str(indent);
        out.push_str(marker);
        if !line.is_empty() {
            out.push(' ');
            out.push_str(&escaped(line));
        }
        out.push('\n');
    }
}

/// Text that rustdoc would read as links or tags, made harmless outside of code spans.
fn escaped(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut code = false;
    let link = line.contains("](") || line.contains("[`");
    for letter in line.chars() {
        if letter == '`' {
            code = !code;
        } else if !code && !link && matches!(letter, '<' | '>' | '[' | ']') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

/// A text as a literal of Rust.
fn literal(text: &str) -> String {
    format!("{text:?}")
}
