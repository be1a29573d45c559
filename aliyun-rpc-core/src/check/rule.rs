//! One rule, one value: the only place where rules are judged and worded.

use std::fmt::Display;

use super::Violation;
use crate::descriptor::{Field, Kind, Rule};
use crate::value::Value;

/// Longer words are shown by their length, even where only known words are expected.
const WORD: usize = 24;

/// What a rule looks at.
pub(super) enum Measured<'a> {
    Text(&'a str),
    Integer(i128),
    Number(f64),
    Bool(bool),
    /// A list or map of so many items.
    Items(usize),
}

impl<'a> Measured<'a> {
    /// A scalar; `None` for values that no rule speaks about.
    pub(super) fn of(value: Value<'a>) -> Option<Self> {
        match value {
            Value::Str(text) => Some(Self::Text(text)),
            Value::Int(number) => Some(Self::Integer(number.into())),
            Value::Uint(number) => Some(Self::Integer(number.into())),
            Value::Float(number) => Some(Self::Number(number)),
            Value::Bool(truth) => Some(Self::Bool(truth)),
            Value::Json(json) => Self::of_json(json),
            _ => None,
        }
    }

    pub(super) fn of_json(json: &'a serde_json::Value) -> Option<Self> {
        match json {
            serde_json::Value::String(text) => Some(Self::Text(text)),
            serde_json::Value::Bool(truth) => Some(Self::Bool(*truth)),
            serde_json::Value::Number(number) => number
                .as_i128()
                .map(Self::Integer)
                .or_else(|| number.as_f64().map(Self::Number)),
            serde_json::Value::Array(items) => Some(Self::Items(items.len())),
            serde_json::Value::Object(members) => Some(Self::Items(members.len())),
            serde_json::Value::Null => None,
        }
    }

    /// What is shown of the value. Numbers as they are, free text by its length; texts where only
    /// known words are expected are shown too, as a misspelling can only be found by seeing it.
    pub(super) fn shape(&self, among_words: bool, secret: bool) -> String {
        if secret {
            return "a secret value".to_owned();
        }
        match self {
            Self::Text("") => "an empty text".to_owned(),
            Self::Text(text) if among_words && is_word(text) => format!("`{text}`"),
            Self::Text(text) => {
                let length = text.chars().count();
                format!("a text of {length} {}", plural(length, "character"))
            }
            Self::Integer(number) => format!("the integer {number}"),
            Self::Number(number) => format!("the number {number}"),
            Self::Bool(truth) => format!("the boolean {truth}"),
            Self::Items(0) => "an empty list".to_owned(),
            Self::Items(count) => format!("a list of {count} {}", plural(*count, "item")),
        }
    }
}

fn is_word(text: &str) -> bool {
    text.len() <= WORD
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_.:".contains(&byte))
}

fn plural(count: usize, noun: &str) -> String {
    if count == 1 {
        noun.to_owned()
    } else {
        format!("{noun}s")
    }
}

/// Whether a parameter will be sent, or was received.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Presence {
    Set,
    Unset,
    EmptyText,
    EmptyList,
}

/// The violation of a parameter that has to be there and is not.
pub(super) fn missing(
    field: &Field,
    path: &dyn Display,
    presence: Presence,
    other: &dyn Fn(&str) -> Option<String>,
) -> Option<Violation> {
    let shape = match presence {
        Presence::Set => return None,
        Presence::Unset => "nothing",
        Presence::EmptyText => "an empty text",
        Presence::EmptyList => "an empty list",
    };
    let rule = if field.required {
        "is required".to_owned()
    } else {
        field.rules.iter().find_map(|rule| match rule {
            Rule::RequiredIf { param, values } => {
                let text = other(param)?;
                let hit = values.iter().find(|value| **value == text)?;
                Some(format!("is required when `{param}` is `{hit}`"))
            }
            _ => None,
        })?
    };
    Some(Violation {
        param: path.to_string(),
        rule,
        shape: shape.to_owned(),
    })
}

/// The violations of a value that is there.
pub(super) fn broken(
    field: &Field,
    path: &dyn Display,
    measured: &Measured<'_>,
    secret: bool,
) -> Vec<Violation> {
    // The length of a list is not that of the texts in it.
    let of_a_list = matches!(field.kind, Kind::List(_) | Kind::Map(_));
    let measures_items = matches!(measured, Measured::Items(_));
    let among_words = field
        .rules
        .iter()
        .any(|rule| matches!(rule, Rule::OneOf(_)));
    field
        .rules
        .iter()
        .filter(|rule| {
            !of_a_list || measures_items || !matches!(rule, Rule::MinLen(_) | Rule::MaxLen(_))
        })
        .filter_map(|rule| broken_rule(rule, measured))
        .map(|rule| Violation {
            param: path.to_string(),
            rule,
            shape: measured.shape(among_words, secret),
        })
        .collect()
}

/// The rule in words if the value breaks it. Rules about other types of values say nothing.
fn broken_rule(rule: &Rule, measured: &Measured<'_>) -> Option<String> {
    match rule {
        Rule::Min(min) => (number(measured)? < *min).then(|| format!("must be at least {min}")),
        Rule::Max(max) => (number(measured)? > *max).then(|| format!("must be at most {max}")),
        Rule::MinLen(min) => {
            let (length, noun) = length(measured)?;
            (length < *min).then(|| format!("must have at least {min} {}", plural(*min, noun)))
        }
        Rule::MaxLen(max) => {
            let (length, noun) = length(measured)?;
            (length > *max).then(|| format!("must have at most {max} {}", plural(*max, noun)))
        }
        Rule::OneOf(words) => {
            let accepted = match measured {
                Measured::Text(text) => words.contains(text),
                Measured::Integer(number) => {
                    let text = number.to_string();
                    words.iter().any(|word| *word == text)
                }
                _ => true,
            };
            (!accepted).then(|| {
                let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
                format!("must be one of {}", words.join(", "))
            })
        }
        Rule::Check(check) => match measured {
            Measured::Text(text) => check(text).err(),
            Measured::Integer(number) => check(&number.to_string()).err(),
            _ => None,
        },
        // Speaks about absence: see `missing`.
        Rule::RequiredIf { .. } => None,
    }
}

// Bounds beyond 2^53 are not written in descriptors, so rounding cannot move a value across one.
#[allow(clippy::cast_precision_loss)]
fn number(measured: &Measured<'_>) -> Option<f64> {
    match measured {
        Measured::Integer(number) => Some(*number as f64),
        Measured::Number(number) => Some(*number),
        _ => None,
    }
}

fn length(measured: &Measured<'_>) -> Option<(usize, &'static str)> {
    match measured {
        Measured::Text(text) => Some((text.chars().count(), "character")),
        Measured::Items(count) => Some((*count, "item")),
        _ => None,
    }
}
