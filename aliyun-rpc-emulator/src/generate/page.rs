//! Which part of a list a request asks for.

use aliyun_rpc_core::descriptor::{Action, Field, Kind, PageBy, Pages, Path, Rule};

use super::chance::Chance;
use crate::refusal::{self, Refusal};
use crate::registry::Request;

/// Items on a page, unless the request says otherwise.
const SIZE: usize = 10;

/// One page of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Page {
    /// Items before it.
    pub(super) before: usize,
    /// Items on it.
    pub(super) count: usize,
    /// Items on all pages.
    pub(super) total: usize,
    /// How many items it may hold.
    pub(super) size: usize,
    /// What leads to the next page, if there is one.
    pub(super) next: Option<String>,
}

impl Page {
    /// The number of the page, 1 for the first.
    pub(super) const fn number(&self) -> usize {
        match self.before.checked_div(self.size) {
            Some(pages) => pages + 1,
            None => 1,
        }
    }

    /// Whether items follow.
    pub(super) const fn has_more(&self) -> bool {
        self.before + self.count < self.total
    }
}

/// The page that a request asks for, of a list with so many items.
///
/// # Errors
/// If it has a token that was never given out for this list, or a number or size below 1.
pub(super) fn asked(
    pages: &Pages,
    request: &Request<'_>,
    total: usize,
    chance: Chance,
) -> Result<Page, Refusal> {
    let size = match pages.size {
        Some(name) => match given(request, name) {
            Some(text) => at_least_one(request.action, name, text)?,
            None => default_size(request.action, name),
        },
        None => SIZE,
    };
    let (before, numeric) = match pages.by {
        PageBy::Number { param, .. } => {
            let number = match given(request, param) {
                Some(text) => at_least_one(request.action, param, text)?,
                None => 1,
            };
            ((number - 1).saturating_mul(size), true)
        }
        PageBy::Token { param, next, .. } => {
            let is_number = |field: Option<&Field>| {
                field.is_some_and(|field| matches!(field.kind, Kind::Int32 | Kind::Int64))
            };
            let own = request
                .action
                .params
                .iter()
                .find(|field| field.name == param);
            let numeric = is_number(own) || is_number(at(&request.action.response, next));
            let before = match given(request, param).filter(|text| !numeric || *text != "0") {
                Some(text) => match place(text, chance, numeric) {
                    Some(place) if (1..total).contains(&place) => place,
                    // The first one comes from another operation, which nothing is known of.
                    _ if own.is_some_and(|own| own.required) => 0,
                    _ => return Err(foreign(request.action, param)),
                },
                None => 0,
            };
            (before, numeric)
        }
    };
    let count = total.saturating_sub(before).min(size);
    let after = before.saturating_add(count);
    Ok(Page {
        before,
        count,
        total,
        size,
        next: (after < total).then(|| token(after, chance, numeric)),
    })
}

/// A parameter that was sent and is not empty.
fn given<'a>(request: &'a Request<'_>, name: &str) -> Option<&'a str> {
    request.get(name).filter(|text| !text.is_empty())
}

/// The usual page size, as far as the parameter's rules allow it.
fn default_size(action: &Action, name: &str) -> usize {
    let rules = (action.params.iter())
        .find(|field| field.name == name)
        .map_or(&[][..], |field| field.rules);
    rules.iter().fold(SIZE, |size, rule| match rule {
        Rule::Min(min) => size.max(whole(*min)),
        Rule::Max(max) => size.min(whole(*max)),
        _ => size,
    })
}

// Bounds of page sizes are small whole numbers; whatever else stands there makes a page of 1 or very many.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn whole(bound: f64) -> usize {
    (bound as usize).max(1)
}

fn at_least_one(action: &Action, name: &str, text: &str) -> Result<usize, Refusal> {
    text.parse()
        .ok()
        .filter(|number| *number > 0)
        .ok_or_else(|| invalid(action, name, "must be at least 1"))
}

fn foreign(action: &Action, name: &str) -> Refusal {
    invalid(
        action,
        name,
        "was never given out for a list with these parameters",
    )
}

/// The operation's own code about this parameter, if it documents one.
fn invalid(action: &Action, name: &str, why: &str) -> Refusal {
    let words = format!("`{name}` {why}");
    let documented = action
        .errors
        .iter()
        .find(|error| error.code.starts_with("Invalid") && error.code.contains(name));
    documented
        .map_or_else(
            || {
                refusal::INVALID_PARAMETER
                    .about(&format!("The specified parameter is not valid: {words}."))
            },
            Refusal::documented,
        )
        .because(words)
}

/// What leads to a place in a list: nothing but the emulator can have made it, as it is bound to the seed and to the
/// other parameters. Where the service has numbers for tokens, it is the place itself.
fn token(place: usize, chance: Chance, numeric: bool) -> String {
    if numeric {
        return place.to_string();
    }
    let seal = chance.of("token").nth(place as u64).hex(24);
    format!("{seal}{place:x}")
}

/// The place that a token leads to.
fn place(text: &str, chance: Chance, numeric: bool) -> Option<usize> {
    let place = if numeric {
        text.parse().ok()?
    } else {
        usize::from_str_radix(text.get(24..)?, 16).ok()?
    };
    (token(place, chance, numeric) == text).then_some(place)
}

/// The field at the end of a path, whatever lists are on the way.
pub(super) fn at(kind: &Kind, path: Path) -> Option<&'static Field> {
    let (first, rest) = path.split_first()?;
    let inner = match kind {
        Kind::List(item) => return at(item, path),
        kind => kind,
    };
    let field = inner.fields().iter().find(|field| field.name == *first)?;
    if rest.is_empty() {
        Some(field)
    } else {
        at(&field.kind, rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_lead_back_and_nothing_else_does() {
        let chance = Chance::new(5);
        for given in [1, 10, 4_000_000] {
            let token = token(given, chance, false);
            assert_eq!(place(&token, chance, false), Some(given));
            assert_eq!(place(&token, Chance::new(6), false), None, "another list");
            assert_eq!(place(&format!("{token}0"), chance, false), None);
            assert_eq!(place(&token.to_uppercase(), chance, false), None);
        }
        for text in ["", "x", "1", "ääääääääääääääääääääää"] {
            assert_eq!(place(text, chance, false), None, "{text}");
        }
        assert_eq!(place("20", chance, true), Some(20));
        assert_eq!(place("020", chance, true), None);
    }
}
