//! `#[rpc_action(...)]`, laid out as a person would.

use crate::model::{PageBy, Pages};

/// Columns that a line may have.
const WIDTH: usize = 100;

/// The attribute of an action. `options` are written as they are.
pub(super) fn action(options: &[String]) -> String {
    let mut out = String::from("#[rpc_action(\n");
    for (i, option) in options.iter().enumerate() {
        let comma = if i + 1 < options.len() { "," } else { "" };
        out.push_str(&indented(option, 4));
        out.push_str(comma);
        out.push('\n');
    }
    out.push_str(")]\n");
    out
}

/// A call like `errors(a, b)`: on one line if it fits, else each argument on its own.
pub(super) fn call(name: &str, arguments: &[String]) -> String {
    let line = format!("{name}({})", arguments.join(", "));
    if line.len() + 5 <= WIDTH {
        return line;
    }
    let arguments: Vec<String> = arguments
        .iter()
        .map(|argument| format!("    {argument}"))
        .collect();
    format!("{name}(\n{}\n)", arguments.join(",\n"))
}

/// A call with many short arguments: as many on a line as fit.
pub(super) fn filled(name: &str, arguments: &[String]) -> String {
    let line = format!("{name}({})", arguments.join(", "));
    if line.len() + 5 <= WIDTH {
        return line;
    }
    let mut lines: Vec<String> = Vec::new();
    for argument in arguments {
        match lines.last_mut() {
            Some(last) if last.len() + argument.len() + 2 + 5 <= WIDTH => {
                last.push(' ');
                last.push_str(argument);
                last.push(',');
            }
            _ => lines.push(format!("    {argument},")),
        }
    }
    format!("{name}(\n{}\n)", lines.join("\n"))
}

/// The option `paginate`.
pub(super) fn paginate(pages: &Pages) -> String {
    let mut arguments = Vec::new();
    let mut add = |name: &str, value: &str| arguments.push(format!("{name} = {value}"));
    match &pages.by {
        PageBy::Token { token, next, more } => {
            add("token", token);
            next.iter().for_each(|next| add("next", next));
            more.iter().for_each(|more| add("more", more));
        }
        PageBy::Number { page, total } => {
            add("page", page);
            total.iter().for_each(|total| add("total", total));
        }
    }
    pages.size.iter().for_each(|size| add("size", size));
    add("items", &pages.items);
    add("item", &pages.item.to_string());
    call("paginate", &arguments)
}

fn indented(text: &str, by: usize) -> String {
    let indent = " ".repeat(by);
    let lines: Vec<String> = text.lines().map(|line| format!("{indent}{line}")).collect();
    lines.join("\n")
}
