//! Which field of a descriptor a received name leads to: `Tag.1.Key` to `Key` of the objects in the list `Tag`.

use aliyun_rpc_core::descriptor::{Field, Kind, Style};

/// Deeper names are unknown, whatever the descriptor says: objects may contain themselves.
pub(super) const DEPTH: usize = 32;

/// A list, map or object of the dotted form cannot be one text.
pub(super) const fn is_dotted_composite(field: &Field) -> bool {
    matches!(field.style, Style::Dotted) && is_composite(&field.kind)
}

/// The field that a full name leads to, and whether the name is the whole field and not a part of its value.
pub(crate) fn find(fields: &'static [Field], name: &str) -> Option<(&'static Field, bool)> {
    member(fields, name, 0)
}

fn member(fields: &'static [Field], name: &str, depth: usize) -> Option<(&'static Field, bool)> {
    if depth > DEPTH {
        return None;
    }
    fields.iter().find_map(|candidate| {
        if candidate.style == Style::Flatten {
            return member(candidate.kind.fields(), name, depth + 1);
        }
        match name.strip_prefix(candidate.name) {
            Some("") => Some((candidate, true)),
            // Only the dotted form has names below its own.
            Some(rest) if candidate.style == Style::Dotted => below(
                candidate,
                &candidate.kind,
                rest.strip_prefix('.')?,
                depth + 1,
            ),
            _ => None,
        }
    })
}

fn below(
    of: &'static Field,
    kind: &Kind,
    rest: &str,
    depth: usize,
) -> Option<(&'static Field, bool)> {
    if depth > DEPTH {
        return None;
    }
    match kind {
        Kind::Any => Some((of, false)),
        Kind::Object(fields) => member(fields(), rest, depth + 1),
        Kind::List(item) => {
            let (number, rest) = split(rest);
            number.parse::<u32>().ok().filter(|number| *number > 0)?;
            deeper(of, item, rest, depth)
        }
        // Keys of maps may hold dots, so a map of scalars takes all that is left.
        Kind::Map(item) if !is_composite(item) => (!rest.is_empty()).then_some((of, false)),
        Kind::Map(item) => deeper(of, item, split(rest).1, depth),
        _ => None,
    }
}

fn deeper(
    of: &'static Field,
    item: &Kind,
    rest: Option<&str>,
    depth: usize,
) -> Option<(&'static Field, bool)> {
    match rest {
        Some(rest) => below(of, item, rest, depth + 1),
        None => (!is_composite(item)).then_some((of, false)),
    }
}

fn split(name: &str) -> (&str, Option<&str>) {
    name.split_once('.')
        .map_or((name, None), |(first, rest)| (first, Some(rest)))
}

const fn is_composite(kind: &Kind) -> bool {
    matches!(kind, Kind::List(_) | Kind::Map(_) | Kind::Object(_))
}
